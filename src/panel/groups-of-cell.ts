import type { AnswerKey, Insight, KeySheet } from '../core/answer-key.ts';

/** The groups that were given a cell, in the order of their sheets: who can be asked about it. */
export const groupsOfCell = (sheets: readonly KeySheet[], phase: string, row: string): readonly string[] => [
  ...new Set(sheets.filter((sheet) => has(sheet, phase, row)).map(({ group }) => group)),
];

/** The groups that were given the cell of a line, and those who said it without having been given it. */
export function groupsAskedOf(key: AnswerKey, { id, phase, row, groups }: Insight): readonly string[] {
  return [...new Set([...groupsOfCell(sheetsByInsight(key).get(id) ?? [], phase, row), ...groups])];
}

const known = new WeakMap<AnswerKey, ReadonlyMap<string, readonly KeySheet[]>>();

/** The sheets that are counted in the journey of each line, gone through once for each answer key. */
function sheetsByInsight(key: AnswerKey): ReadonlyMap<string, readonly KeySheet[]> {
  const before = known.get(key);
  if (before) return before;
  const made = new Map(
    key.journeys.flatMap((journey) => {
      const counted = key.sheets.filter(({ id, status }) => status === 'in' && journey.sheets.includes(id));
      return journey.insights.map(({ id }) => [id, counted] as const);
    }),
  );
  known.set(key, made);
  return made;
}

const has = ({ columns, bands }: KeySheet, phase: string, row: string): boolean =>
  columns.some((column) => column.phase === phase && column.assigned) && bands.some((band) => band.row === row);
