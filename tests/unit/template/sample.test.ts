import { describe, expect, test } from 'vitest';
import { edges, overlap } from '../../../src/core/geometry.ts';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { paper, type Item } from '../../../src/core/snapshot.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { sampleBoard, sampleTemplate } from '../../../src/sample/sample-board.ts';
import { LANGUAGES } from '../../../src/words/words.ts';

describe.each(LANGUAGES)('the sample workshop in %s', (language) => {
  const snapshot = toSnapshot(sampleBoard(language));
  const notes = snapshot.items.filter(({ type }) => type === 'sticky_note');
  const sheets = findSheets(snapshot);

  test('is three groups’ sheets of the same phases and rows, each with its leader', () => {
    const template = sampleTemplate(language);
    expect(sheets.map(({ group }) => group).toSorted()).toEqual(template.groups.map(({ name }) => name));
    for (const { name, leader } of template.groups)
      expect(sheets.find(({ group }) => group === name)?.leader).toBe(leader);
    for (const { columns, bands } of sheets) {
      expect(columns.map(({ label }) => label)).toEqual(template.phases.map(({ label }) => label));
      expect(bands.map(({ kind }) => kind)).toEqual(template.rows.map(({ kind }) => kind));
    }
  });

  test('has some ninety notes, all in their cells but three on a line and one outside', () => {
    expect(notes.length).toBeGreaterThanOrEqual(85);
    const at = place(snapshot, sheets).filter(({ note }) => notes.some(({ id }) => id === note));
    expect(at.filter((placement) => placement.at === 'line')).toHaveLength(3);
    expect(at.filter((placement) => placement.at === 'outside')).toHaveLength(1);
    expect(at.filter((placement) => placement.at === 'cell')).toHaveLength(notes.length - 4);
  });

  test('has notes that can all be read: none hides another', () => {
    const box = (item: Item) =>
      item.box ? edges(paper({ ...item, box: item.box })) : edges({ x: 0, y: 0, width: 0, height: 0 });
    for (const [index, note] of notes.entries())
      for (const other of notes.slice(index + 1))
        expect(overlap(box(note), box(other)), `${note.text} / ${other.text}`).toBeLessThan(0.45 * 199 * 199);
  });

  test('is a board file that opens, the same each time, with ids in order', async () => {
    expect(sampleBoard(language)).toEqual(sampleBoard(language));
    const { board } = createLocalBoard({ file: JSON.stringify(sampleBoard(language)) });
    const opened = await readBoard(board);
    expect(opened.items.map(({ id }) => id).toSorted()).toEqual(snapshot.items.map(({ id }) => id).toSorted());
    const ids = snapshot.items.map(({ id }) => BigInt(id));
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
  });
});

test('every language has a workshop of its own, not another’s words', () => {
  const texts = LANGUAGES.map((language) => new Set(toSnapshot(sampleBoard(language)).items.map(({ text }) => text)));
  for (const [index, some] of texts.entries())
    for (const other of texts.slice(index + 1))
      expect([...some].filter((text) => other.has(text)).length).toBeLessThan(some.size / 3);
});
