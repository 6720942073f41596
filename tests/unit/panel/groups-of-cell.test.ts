import { expect, test } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { groupsAskedOf } from '../../../src/panel/groups-of-cell.ts';
import { sampleOutcome } from './sample.ts';

const { key } = sampleOutcome('survey');
const journey = key.journeys[0]!;
const groups = key.sheets.map(({ group }) => group);

test('everybody who had the cell is asked, and everybody who said it is among them', () => {
  for (const line of journey.insights) {
    const asked = groupsAskedOf(key, line);
    expect(asked).toEqual(groups);
    expect(asked).toEqual(expect.arrayContaining([...line.groups]));
  }
});

test('a group that was not given the phase is not asked, but counts where it wrote all the same', () => {
  const [line] = journey.insights.filter((insight) => insight.groups.length === 1);
  const own = line!.groups[0]!;
  const without = (group: string): AnswerKey => ({
    ...key,
    sheets: key.sheets.map((sheet) =>
      sheet.group === group
        ? { ...sheet, columns: sheet.columns.map((column) => ({ ...column, assigned: false })) }
        : sheet,
    ),
  });
  const other = groups.find((group) => group !== own)!;
  expect(groupsAskedOf(without(other), line!)).toEqual(groups.filter((group) => group !== other));
  expect(groupsAskedOf(without(own), line!)).toHaveLength(groups.length);
});
