import { assert, array, asyncProperty, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/documents/plain.ts';
import { fileOf, readCsv } from './text-of.ts';
import { sampleWorkshop, workshop } from './workshop.ts';

describe('The CSV file', () => {
  it('begins with a byte order mark and has a line per note', async () => {
    const key = sampleWorkshop();
    const file = String(await fileOf('csv', key));
    expect(file.startsWith('\ufeff')).toBe(true);
    const rows = readCsv(file);
    expect(rows.length - 1).toBe(key.notes.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('has a line for each point of a note that was split', async () => {
    const key = sampleWorkshop();
    const [journey] = key.journeys;
    const [first] = journey?.insights ?? [];
    if (!journey || !first) throw new Error('sampleWorkshop: no insight, expected one');
    const note = first.sources[0]?.note ?? '';
    const points = ['køen er lang', 'ingen svarer'].map((point, index) => ({ ...first, id: `${note}#${index + 1}`, text: point, sources: [{ note, point }] })); // prettier-ignore
    const split = { ...key, journeys: [{ ...journey, insights: [...points, ...journey.insights.slice(1)] }] };
    const rows = readCsv(String(await fileOf('csv', split))).filter((row) => row.at(-1) === note);
    expect(rows.map((row) => row[9])).toEqual(['køen er lang', 'ingen svarer']);
  });

  it('takes a semicolon for programs that use the comma in numbers', async () => {
    const options = { language: 'nb', separator: ';' } as const;
    expect(readCsv(String(await fileOf('csv', sampleWorkshop(), options)))).toEqual(readCsv(String(await fileOf('csv', sampleWorkshop())))); // prettier-ignore
  });

  it('lets no note become a formula', async () => {
    await assert(
      asyncProperty(array(string({ maxLength: 20 }), { minLength: 1, maxLength: 5 }), async (ends) => {
        const notes = ends.flatMap((end) => ['=', '+', '-', '@', '\t=', ' =', '＝'].map((sign) => ({ text: `${sign}${end}x`, group: 0, phase: 0, row: 0 }))); // prettier-ignore
        const file = String(await fileOf('csv', workshop({ groups: ['=A'], phases: ['@1'], rows: [['-x']], notes })));
        expect(file).not.toMatch(/(?:^|[,\n])"\s*[=+\-@＝]/u);
        expect(readCsv(file).slice(1).map((row) => row[9])).toEqual(expect.arrayContaining(notes.map(({ text }) => plain(text)))); // prettier-ignore
      }),
      { numRuns: 30 },
    );
  });
});
