import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edges, overlap } from '../../../src/core/geometry.ts';
import { arrange, layout } from '../../../src/core/layout.ts';
import type { Draft } from '../../../src/core/template/draft.ts';
import { SCENARIO_FIELDS, readScenarioCard } from '../../../src/core/scenario.ts';
import { plannedSheets } from '../../../src/core/template.ts';
import { linesNeeded } from '../../../src/core/template/fit.ts';
import { CARD_LABELS, layoutWords } from '../../../src/words/template/all.ts';
import { anyTemplate } from './any-template.ts';

const NOTE = { width: 199, height: 228 };
const drawn = (template: Parameters<typeof layout>[0]) => layout(template, layoutWords(template.language));
const parts = (drafts: readonly Draft[], part: Draft['part']) => drafts.filter((draft) => draft.part === part);

describe('any template that can be inserted', () => {
  test('is one sheet for each group and persona, with a cell for each phase and row', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const sheets = drawn(template);
        expect(sheets.map(({ title }) => title)).toEqual(plannedSheets(template).map(({ title }) => title));
        for (const { drafts } of sheets) {
          expect(parts(drafts, 'cell')).toHaveLength(template.phases.length * template.rows.length);
          expect(parts(drafts, 'head')).toHaveLength(template.phases.length);
          expect(parts(drafts, 'label')).toHaveLength(template.rows.length);
        }
      }),
    );
  });

  test('has nothing that overlaps anything else, and a margin to the frame on all sides', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        for (const { drafts, width, height } of drawn(template)) {
          const boxes = drafts.map(({ box }) => edges(box));
          for (const [index, box] of boxes.entries()) {
            expect(Math.min(box.left, box.top, width - box.right, height - box.bottom)).toBeGreaterThanOrEqual(50);
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has cells of one size that hold twelve ordinary notes and no words', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        for (const { paragraphs, box } of drawn(template).flatMap(({ drafts }) => parts(drafts, 'cell'))) {
          expect(paragraphs).toEqual([]);
          expect(Math.floor(box.width / NOTE.width) * Math.floor(box.height / NOTE.height)).toBeGreaterThanOrEqual(12);
        }
      }),
    );
  });

  test('has its cells straight under their heads and beside their labels', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const [sheet] = drawn(template);
        const [heads, labels] = [parts(sheet?.drafts ?? [], 'head'), parts(sheet?.drafts ?? [], 'label')];
        for (const { box, phase = -1, row = -1 } of parts(sheet?.drafts ?? [], 'cell')) {
          expect(box.x).toBe(heads[phase]?.box.x);
          expect(box.y).toBe(labels[row]?.box.y);
        }
      }),
    );
  });

  test('has shapes before texts, so that they lie under what comes later', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const types = drawn(template)[0]?.drafts.map(({ type }) => type) ?? [];
        expect(types).toEqual(types.toSorted());
      }),
    );
  });

  test('has sheets that lie apart from each other on the board', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const boxes = arrange(template, drawn(template)).map(edges);
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(overlap({ ...box, right: box.right + 100, bottom: box.bottom + 100 }, other)).toBe(0);
      }),
    );
  });

  test('has words that stay within their boxes', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        for (const { part, paragraphs, box, style } of drawn(template).flatMap(({ drafts }) => drafts)) {
          const lines = paragraphs.reduce(
            (sum, { strong = '', text }) => sum + linesNeeded(`${strong} ${text}`, box.width, style.fontSize),
            0,
          );
          expect(lines * style.fontSize, `${part}: ${JSON.stringify(paragraphs)}`).toBeLessThanOrEqual(box.height);
        }
      }),
    );
  });

  test('says under the name of a phase that a group doesn’t take who does, and nothing under the others', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const words = layoutWords(template.language);
        for (const { drafts, takes, group } of drawn(template))
          for (const { phase = -1, paragraphs } of parts(drafts, 'head')) {
            const takers = template.groups
              .filter(({ phases }) => phases?.includes(phase) ?? true)
              .map(({ name }) => name);
            const second = takers.length > 0 ? words.takenBy(words.list(takers)) : words.takenByNobody;
            expect(paragraphs.slice(1)).toEqual(takes[phase] ? [] : [{ text: second }]);
            expect(takes[phase]).toBe(takers.includes(group.name));
          }
      }),
    );
  });
});

test('a scenario card can be read back from what is drawn, in the language it was drawn in', () => {
  fc.assert(
    fc.property(anyTemplate, (template) => {
      const [sheet] = drawn(template);
      const text = parts(sheet?.drafts ?? [], 'card')
        .flatMap(({ paragraphs }) => paragraphs)
        .map((paragraph) => `${paragraph.strong} ${paragraph.text}`)
        .join('\n');
      const oneLine = (value = '') => value.replace(/\s+/g, ' ').trim();
      const card = readScenarioCard(text, CARD_LABELS);
      for (const field of SCENARIO_FIELDS) expect(card?.scenario[field] ?? '').toBe(oneLine(template.scenario[field]));
      expect(card?.leader).toBe(template.groups[0]?.leader);
      expect(card?.closingMinutes ?? 0).toBe(template.closingMinutes);
    }),
  );
});

test('a text with a colon is no scenario card', () => {
  expect(readScenarioCard('Husk: kaffe', CARD_LABELS)).toBeNull();
  expect(readScenarioCard('Hvem: alle', CARD_LABELS)).toBeNull();
});
