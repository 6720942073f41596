/** Draws the gallery anew into `tests/fixtures/boards/gallery`, with the truth beside each board: `npm run gallery`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { GALLERY } from './boards.ts';

const folder = new URL('../fixtures/boards/gallery/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(GALLERY)) {
  const { board, truth } = draw();
  writeFileSync(new URL(`${name}.board.json`, folder), `${JSON.stringify(board)}\n`);
  writeFileSync(new URL(`${name}.truth.json`, folder), `${JSON.stringify(truth)}\n`);
}
