import type { Alignment } from '../alignment.ts';
import type { Sheet } from '../sheets.ts';
import { sameWords, type FindCell } from './placing.ts';

/**
 * Finds the phase and row a decision names: by id, else through the heading it is the id of (the phase may have got its
 * id from another sheet since), else by label.
 */
export function cellFinder(alignments: readonly Alignment[], sheets: readonly Sheet[]): FindCell {
  const sheetById = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const phases = headingsOf(alignments, sheetById, 'phase');
  const rows = headingsOf(alignments, sheetById, 'row');
  return (decision, note) => {
    const counted = [decision.sheet, note.sheet, note.where?.sheet]
      .map((id) => (typeof id === 'string' ? sheetById.get(id) : undefined))
      .find((sheet) => sheet?.status === 'in');
    const alignment = counted
      ? alignments.find(({ sheets }) => sheets.includes(counted.id))
      : alignments.length === 1
        ? alignments[0]
        : undefined;
    if (!alignment) return null;
    const { persona } = alignment;
    const phase = among(alignment.phases, decision.phase, phases, decision.labels?.phase);
    const row = among(alignment.rows, decision.row, rows, decision.labels?.row);
    if (phase === undefined || row === undefined) return null;
    return { sheet: counted?.id ?? null, persona, group: counted?.group ?? null, phase, row };
  };
}

function among(
  list: readonly { readonly id: string; readonly label: string }[],
  id: string,
  headings: ReadonlyMap<string, string>,
  label: string | undefined,
): string | undefined {
  const known = (wanted: string | undefined) => list.find((entry) => entry.id === wanted)?.id;
  return (
    known(id) ??
    known(headings.get(id)) ??
    (label === undefined ? undefined : list.find((entry) => sameWords(entry.label, label))?.id)
  );
}

/** Every heading on the board with the phase or row it stands for. */
function headingsOf(
  alignments: readonly Alignment[],
  sheets: ReadonlyMap<string, Sheet>,
  what: 'phase' | 'row',
): ReadonlyMap<string, string> {
  const entries = alignments.flatMap(({ bySheet }) =>
    Object.entries(bySheet).flatMap(([id, aligned]) => {
      const sheet = sheets.get(id);
      const found =
        what === 'phase'
          ? aligned.columns.map(({ phase }, index) => [sheet?.columns[index]?.item, phase] as const)
          : aligned.bands.map(({ row }, index) => [sheet?.bands[index]?.item, row] as const);
      return found.flatMap(([item, stands]) =>
        typeof item === 'string' && stands !== null ? [[item, stands] as const] : [],
      );
    }),
  );
  return new Map(entries);
}
