import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { plannedSheets, type Template } from '../../../src/core/template.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { insertTemplate } from '../../../src/miro/insert.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { anyTemplate } from './any-template.ts';

const atOnce = (): Promise<void> => Promise.resolve();
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function onBoard(template: Template) {
  const local = createLocalBoard();
  await insertTemplate(local.board, template, { draw: drawTemplate, run: 'r', browser: 'b', wait: atOnce });
  return local;
}

test('any template, inserted, reads back as its sheets with their phases, minutes and rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyTemplate, async (template) => {
      const { board } = await onBoard(template);
      const sheets = findSheets(await readBoard(board));
      expect(sheets.map(({ title }) => oneLine(title)).toSorted()).toEqual(
        plannedSheets(template)
          .map(({ title }) => title)
          .toSorted(),
      );
      for (const { columns, bands } of sheets) {
        expect(columns.map(({ label }) => oneLine(label))).toEqual(template.phases.map(({ label }) => oneLine(label)));
        expect(columns.map(({ minutes }) => minutes)).toEqual(template.phases.map(({ minutes }) => minutes));
        expect(bands.map(({ label }) => oneLine(label))).toEqual(template.rows.map(({ label }) => oneLine(label)));
      }
    }),
    { numRuns: 12 },
  );
});

test('any template’s cells take the notes that are put into them', async () => {
  await fc.assert(
    fc.asyncProperty(anyTemplate, fc.nat(), async (template, seed) => {
      const { board } = await onBoard(template);
      const [frame] = await board.get({ type: 'frame' });
      const sheet = drawTemplate(template).find(({ title }) => title === frame?.title);
      const cells = sheet?.drafts.filter(({ part }) => part === 'cell') ?? [];
      const cell = cells[seed % cells.length];
      if (!frame || !cell) throw new Error('no frame or cell, expected both');
      const note = await board.createStickyNote({
        content: 'Køen er lang',
        x: frame.x - frame.width / 2 + cell.box.x + ((seed % 13) - 6) * 40,
        y: frame.y - frame.height / 2 + cell.box.y + ((seed % 11) - 5) * 40,
      });
      const snapshot = await readBoard(board);
      const placement = place(snapshot, findSheets(snapshot)).find((each) => each.note === note.id);
      expect(placement).toMatchObject({ at: 'cell', column: cell.phase, band: cell.row });
    }),
    { numRuns: 8 },
  );
});
