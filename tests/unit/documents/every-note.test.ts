import { array, assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { plain } from '../../../src/documents/plain.ts';
import { LANGUAGES } from '../../../src/words/words.ts';
import { hostileWorkshop } from './hostile.ts';
import { fileOf, readCsv, spaced, WORDS_OF } from './text-of.ts';
import { sampleWorkshop, workshop, type Written } from './workshop.ts';

const FULL = ['md', 'html', 'docx', 'csv', 'json'] as const;

describe('Every format that holds the whole answer key', () => {
  it.each(FULL)('has every note of the workshop (%s)', async (id) => {
    await expectEveryNote(id, sampleWorkshop());
  });

  it.each(FULL)('keeps the words of hostile notes as words (%s)', async (id) => {
    await expectEveryNote(id, hostileWorkshop());
  });

  it.each(['md', 'html', 'csv'] as const)('keeps any text at all (%s)', async (id) => {
    await assert(
      asyncProperty(array(string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }), async (texts) => {
        const notes = texts.map((text, index): Written => ({ text, group: 0, phase: 0, row: index % 2 }));
        await expectEveryNote(id, workshop({ groups: ['A'], phases: ['1', '2'], rows: [['x'], ['y']], notes }));
      }),
      { numRuns: 60 },
    );
  });

  it.each(LANGUAGES)('is there without any notes at all (%s)', async (language) => {
    const key = workshop({ groups: [], phases: [], rows: [], notes: [] });
    for (const id of FULL) expect((await fileOf(id, key, { language })).length).toBeGreaterThan(0);
    expect(WORDS_OF.md(await fileOf('md', key, { language }))).not.toMatch(/undefined|NaN|null/u);
  });

  it('counts what the ledger counts', async () => {
    const key = sampleWorkshop();
    const md = WORDS_OF.md(await fileOf('md', key));
    const { ledger } = key;
    expect(md).toContain(`| Plassert i en rute | ${ledger.placed} |`);
    expect(md).toContain(`| Lapper i alt | ${ledger.notes} |`);
    expect(md).toContain(`| Utenfor arkene | ${ledger.outside.length} |`);
    expect(md).toContain(`${ledger.placed} av ${ledger.notes} lapper fra 3 grupper`);
    const counted = readCsv(String(await fileOf('csv', key))).slice(1);
    const inCells = new Set(counted.filter((row) => row[3] !== '').map((row) => row.at(-1)));
    expect(inCells.size).toBe(ledger.placed);
  });

  it('gives each insight the count of its notes, wherever it is printed', async () => {
    const key = sampleWorkshop();
    for (const id of ['md', 'html', 'docx'] as const) {
      expect(WORDS_OF[id](await fileOf(id, key))).toMatch(
        /Må vente lenge på telefon\W+2 lapper · Gruppe 1 og Gruppe 2/u,
      );
    }
  });

  it('leads from every note back to the board, with http(s) links only', async () => {
    const key = sampleWorkshop();
    const html = String(await fileOf('html', key));
    for (const { id } of key.notes) expect(html).toContain(`/uXjVTest1=/?moveToWidget=${id}"`);
    const evil = String(await fileOf('html', key, { language: 'nb', link: () => 'javascript:alert(1)' }));
    expect(evil).not.toContain('javascript:');
    expect(String(await fileOf('csv', key, { language: 'nb', link: () => 'data:text/html,x' }))).not.toContain('data:');
  });
});

async function expectEveryNote(id: (typeof FULL)[number], key: AnswerKey): Promise<void> {
  const words = WORDS_OF[id](await fileOf(id, key));
  for (const note of key.notes) {
    const text = spaced(id === 'json' ? note.text : plain(note.text));
    if (!words.includes(text))
      throw new Error(`${id}: ${JSON.stringify(text.slice(0, 80))} is missing, expected every note`);
  }
  expect(words.length).toBeGreaterThan(0);
}
