import { usePanel } from './panel-context.tsx';

/** How much of the board is shown around what was asked for, in dp, so that a note is seen in its cell. */
const AROUND = 600;

/** Goes to items on the board and selects them; `said` is read out when they are in view. */
export function useShowOnBoard(): (ids: readonly string[], said: string) => Promise<void> {
  const { board, report, announce } = usePanel();
  return async (ids, said) => {
    try {
      const found = await Promise.all(ids.map((id) => board.getById(id)));
      await board.viewport.zoomTo(found);
      await widen(board);
      await board.deselect();
      await board.select({ id: found.map(({ id }) => id) });
      announce(said);
    } catch (error) {
      report(error);
    }
  };
}

/** Miro zooms to the very edge of what it is given: a single note would fill the screen and tell nothing of where it lies. */
async function widen({ viewport }: ReturnType<typeof usePanel>['board']): Promise<void> {
  const seen = await viewport.get();
  const short = Math.min(seen.width, seen.height);
  if (short >= AROUND * 2) return;
  const more = AROUND * 2 - short;
  await viewport.set({
    viewport: { x: seen.x - more / 2, y: seen.y - more / 2, width: seen.width + more, height: seen.height + more },
  });
}
