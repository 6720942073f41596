import type { AnswerKey, Insight, KeySheet } from '../core/answer-key.ts';

/** The groups that were given a cell, in the order of their sheets: who can be asked about it. */
export const groupsOfCell = (sheets: readonly KeySheet[], phase: string, row: string): readonly string[] => [
  ...new Set(sheets.filter((sheet) => has(sheet, phase, row)).map(({ group }) => group)),
];

/** The groups that were given the cell of a line, and those who said it without having been given it. */
export function groupsAskedOf({ journeys, sheets }: AnswerKey, { id, phase, row, groups }: Insight): readonly string[] {
  const journey = journeys.find(({ insights }) => insights.some((insight) => insight.id === id));
  const counted = sheets.filter((sheet) => sheet.status === 'in' && journey?.sheets.includes(sheet.id));
  return [...new Set([...groupsOfCell(counted, phase, row), ...groups])];
}

const has = ({ columns, bands }: KeySheet, phase: string, row: string): boolean =>
  columns.some((column) => column.phase === phase && column.assigned) && bands.some((band) => band.row === row);
