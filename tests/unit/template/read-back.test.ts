import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { plannedSheets, type Template } from '../../../src/core/template.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { insertTemplate } from '../../../src/miro/insert.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { transformed } from '../sheets/moved.ts';
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

test('a note that lies mostly in a cell of any template reads back as that cell, wherever and however large it is drawn', async () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  const move = fc.record({
    scale: fc.double({ min: 0.5, max: 2, noNaN: true }),
    dx: fc.integer({ min: -40_000, max: 40_000 }),
    dy: fc.integer({ min: -40_000, max: 40_000 }),
  });
  await fc.assert(
    fc.asyncProperty(anyTemplate, fc.nat(), share, share, move, async (template, pick, across, down, to) => {
      const { board } = await onBoard(template);
      const [frame] = await board.get({ type: 'frame' });
      const sheet = drawTemplate(template).find(({ title }) => title === frame?.title);
      const cells = sheet?.drafts.filter(({ part }) => part === 'cell') ?? [];
      const cell = cells[pick % cells.length];
      if (!frame || !cell) throw new Error('no frame or cell, expected both');
      // Up to a fifth of the paper (199 × 199 dp) hangs over the left or right edge; up and down it stays inside.
      const x = across * (cell.box.width / 2 - NOTE / 2 + NOTE / 5);
      const y = down * (cell.box.height / 2 - NOTE / 2) + SHADOW / 2;
      const note = await board.createStickyNote({
        content: 'Køen er lang',
        x: frame.x - frame.width / 2 + cell.box.x + x,
        y: frame.y - frame.height / 2 + cell.box.y + y,
      });
      const snapshot = transformed(await readBoard(board), to);
      const placement = place(snapshot, findSheets(snapshot)).find((each) => each.note === note.id);
      expect(placement).toMatchObject({ at: 'cell', column: cell.phase, band: cell.row });
    }),
    { numRuns: 12 },
  );
});

/** A square note's paper, and the shadow beneath it, dp. */
const NOTE = 199;
const SHADOW = 228 - 199;
