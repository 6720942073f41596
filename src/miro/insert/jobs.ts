import type { SheetCorrections } from '../../core/sheets.ts';
import { loadCorrections, saveCorrections, saveTemplate } from '../board-store.ts';
import type { MiroBoard } from '../board.ts';
import type { Draw } from './plan.ts';
import { InsertedIds, type InsertedSheet, type InsertResult, type Removal } from './result.ts';
import { asTemplate } from './template-data.ts';
import { showFrames, viewOf } from './view.ts';
import { insertTemplate, removeSheets } from '../insert.ts';
import type { Jobs } from '../jobs.ts';

/** Inserting a template and taking it away again, as jobs for the headless page. */
export const insertJobs = (
  board: MiroBoard,
  { draw, browser }: { readonly draw: Draw; readonly browser: string },
): Jobs => ({
  async insert(input, { id, signal, onProgress, onPause }): Promise<InsertResult> {
    const template = asTemplate(input);
    if (!template) throw new Error(`insert: ${JSON.stringify(input)}, expected a template`);
    const before = await viewOf(board);
    const result = await insertTemplate(board, template, { draw, browser, run: id, signal, onProgress, onPause });
    if (result.status !== 'inserted') return result;
    const shown = result.sheets.map(({ frame }) => frame);
    await showFrames(board, shown, before);
    // The grids are there whether or not the board will store more about them.
    const kept = await Promise.all([saveTemplate(board, template), keepAssigned(board, result.sheets)]).then(
      () => true,
      () => false,
    );
    return { ...result, kept };
  },
  remove(input, { id, onProgress, onPause, signal }): Promise<Removal> {
    return removeSheets(board, InsertedIds.parse(input), { browser, run: id, signal, onProgress, onPause });
  },
});

/** Which phases a group was given, for the groups that were not given all. */
async function keepAssigned(board: MiroBoard, sheets: readonly InsertedSheet[]): Promise<void> {
  const partial = sheets.filter(({ takes }) => takes.includes(false));
  if (partial.length === 0) return;
  const before = await loadCorrections(board);
  const assigned = partial.map(({ frame, heads, takes }) => [frame, heads.filter((_, phase) => takes[phase])] as const);
  const after: SheetCorrections = { ...before, assigned: { ...before.assigned, ...Object.fromEntries(assigned) } };
  await saveCorrections(board, before, after, new Date().toISOString());
}
