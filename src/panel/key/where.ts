import type { AnswerKey, KeyNote } from '../../core/answer-key.ts';
import type { KeyWords } from '../../words/panel/key/nb.ts';

/** Where a note lies, in words: its cell, how much of it, or what is near. */
export function whereabouts(note: KeyNote, key: AnswerKey, words: KeyWords): string {
  const cell = cellOf(note, key);
  const other = note.also && cellOf(note.also, key);
  if (cell) {
    const share = Math.round((note.share ?? 1) * 100);
    if (note.at !== 'line' || share === 100) return words.where.cell(cell.phase, cell.row);
    return words.where.line(share, cell.phase, cell.row) + (other ? words.where.rest(other.phase, other.row) : '');
  }
  const { where } = note;
  const sheet = sheetTitle(where?.sheet ?? note.sheet, key);
  if (sheet && where?.side) return words.where.side(where.side, sheet);
  if (where?.frame) return words.where.frame(where.frame);
  return sheet ? words.where.near(sheet) : words.where.free;
}

function cellOf(
  { phase, row }: Pick<KeyNote, 'phase' | 'row'>,
  key: AnswerKey,
): { readonly phase: string; readonly row: string } | null {
  for (const journey of key.journeys) {
    const inPhase = journey.phases.find(({ id }) => id === phase);
    const inRow = journey.rows.find(({ id }) => id === row);
    if (inPhase && inRow) return { phase: inPhase.label, row: inRow.label };
  }
  return null;
}

function sheetTitle(id: string | null | undefined, { sheets }: AnswerKey): string | null {
  if (id === null || id === undefined) return null;
  const sheet = sheets.find((known) => known.id === id);
  return sheet ? sheet.title || sheet.group : id;
}
