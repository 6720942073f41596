import { patiently, type MiroBoard, type Patience } from '../board.ts';

/** Between two looks, in ms. */
const BETWEEN = 1_500;
const LOOKS = 20;

/**
 * Waits until two looks at the board in a row show as many items. Right after opening Miro may give only a part of a large
 * board, and whoever puts right what is half done would draw a second time what isn't there yet.
 */
export async function whenLoaded(board: MiroBoard, patience: Patience): Promise<void> {
  const { wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) } = patience;
  let before = -1;
  for (let look = 0; look < LOOKS; look++) {
    const { length } = await patiently(() => board.get(), patience);
    if (length === before) return;
    before = length;
    await wait(BETWEEN);
  }
}
