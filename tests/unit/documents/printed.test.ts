import { Parser } from 'htmlparser2';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { fileOf, partsOf, sheetRows } from './text-of.ts';
import { sampleWorkshop, workshop } from './workshop.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tags(source: string, xml = false): readonly Tag[] {
  const found: Tag[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => found.push({ name, attributes }) },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(source);
  return found;
}

describe('The HTML document', () => {
  const html = async (): Promise<readonly Tag[]> => tags(String(await fileOf('html', sampleWorkshop())));

  it('has one main heading and an outline without gaps', async () => {
    const levels = (await html()).flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('leads only to places that are there, each with a name of its own', async () => {
    const all = await html();
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = all.flatMap(({ attributes }) =>
      attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : [],
    );
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('runs nothing, loads nothing and needs nothing', async () => {
    const all = await html();
    expect(all.filter(({ name }) => ['script', 'iframe', 'object', 'link', 'img', 'form'].includes(name))).toEqual([]);
    expect(
      all.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on|^style$|^src$/u.test(name))),
    ).toEqual([]);
    const policy = all.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='/u);
  });

  it('says its language, the language of the notes where it is another, and what its tables are', async () => {
    const all = tags(String(await fileOf('html', sampleWorkshop(), { language: 'en' })));
    expect(all.find(({ name }) => name === 'html')?.attributes['lang']).toBe('en');
    const texts = all.filter(({ attributes }) => attributes['class'] === 'text');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every(({ attributes }) => attributes['lang'] === 'nb' && attributes['dir'] === 'auto')).toBe(true);
    const heads = all.filter(({ name }) => name === 'th');
    expect(heads.every(({ attributes }) => attributes['scope'] === 'col' || attributes['scope'] === 'row')).toBe(true);
  });

  it('tells the curve in words beside the drawing', async () => {
    const drawing = (await html()).find(({ name }) => name === 'svg');
    expect(drawing?.attributes['role']).toBe('img');
    expect(drawing?.attributes['aria-label']).toMatch(/Oppdage 80, Vurdere 20, Bestille: ingen merker/u);
  });
});

describe('The Word document', () => {
  const parts = async (language: 'nb' | 'sv' = 'nb') => partsOf(await fileOf('docx', sampleWorkshop(), { language }));

  it('is well-formed in every part', async () => {
    for (const [name, xml] of Object.entries(await parts()))
      expect({ name, open: unclosed(xml) }).toEqual({ name, open: [] });
  });

  it('has real headings, repeated table heads, a table of contents and page numbers', async () => {
    const all = await parts();
    const document = all['word/document.xml'] ?? '';
    for (const level of [1, 2, 3]) expect(document).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    const tables = tags(document, true).filter(({ name }) => name === 'w:tbl').length;
    const heads = tags(document, true).filter(
      ({ name, attributes }) => name === 'w:tblHeader' && attributes['w:val'] === undefined,
    ).length;
    expect(heads).toBe(tables - 2); // the front page's facts and the summary have no head
    expect(document).toContain('TOC \\');
    expect(document).toMatch(/w:orient="landscape"/u);
    expect(Object.entries(all).some(([name, xml]) => name.startsWith('word/footer') && xml.includes('NUMPAGES'))).toBe(
      true,
    );
  });

  it('says its language, and tells the curve in words', async () => {
    const all = await parts('sv');
    expect(all['word/styles.xml']).toContain('<w:lang w:val="sv-SE"/>');
    expect(all['word/document.xml']).toMatch(/descr="Upplevelsekurva från 0 \(dåligt\) till 100 \(bra\): Oppdage 80/u);
  });

  it('leads to the notes on the board and to its own insights', async () => {
    const all = await parts();
    const links = tags(all['word/_rels/document.xml.rels'] ?? '', true).filter(
      ({ attributes }) => attributes['TargetMode'] === 'External',
    );
    expect(links.length).toBe(sampleWorkshop().notes.length + 2);
    expect(links.every(({ attributes }) => attributes['Target']?.startsWith('https://miro.com/app/board/'))).toBe(true);
    const document = tags(all['word/document.xml'] ?? '', true);
    const bookmarks = document.flatMap(({ name, attributes }) =>
      name === 'w:bookmarkStart' ? [attributes['w:name']] : [],
    );
    const anchors = document.flatMap(({ name, attributes }) =>
      name === 'w:hyperlink' ? (attributes['w:anchor'] ?? []) : [],
    );
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  });
});

describe('The workbooks', () => {
  it.each(['content', 'ideas'] as const)('are well-formed, frozen, filtered, and hold no formula (%s)', async (id) => {
    const key = sampleWorkshop();
    const evil = {
      ...key,
      journeys: key.journeys.map((journey) => ({
        ...journey,
        insights: journey.insights.map((insight) => ({ ...insight, text: `=1+1 ${insight.text}` })),
      })),
    };
    const all = partsOf(await fileOf(id, evil));
    for (const [name, xml] of Object.entries(all)) expect({ name, open: unclosed(xml) }).toEqual({ name, open: [] });
    const sheet = all['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/u);
    expect(sheet).not.toContain('<f>');
    expect(all['xl/sharedStrings.xml']).toContain('=1+1');
  });

  it('put beside a channel what was said of it, and say so where that is nothing', async () => {
    const key = workshop({
      groups: ['A', 'B'],
      phases: ['Bestille', 'Vente'],
      rows: [['Kanaler', 'channels'], ['Smertepunkter', 'barriers'], ['Behov', 'needs'], ['Vær'], ['Løsninger', 'solutions']], // prettier-ignore
      notes: [
        { text: 'Telefon', phase: 0, row: 0 },
        { text: 'Brev', phase: 0, row: 0 },
        { text: 'Lang telefonkø', phase: 0, row: 1 },
        { text: 'Vite prisen', phase: 0, row: 2 },
        { text: 'Regn', phase: 0, row: 3 },
        { text: 'Ringe tilbake', phase: 1, row: 4 },
      ],
    });
    const rows = sheetRows(await fileOf('content', key));
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ['Fase', 'Kanal', 'Nevnt på lapper', 'Også skrevet', 'Hva brukeren gjør', 'Hva brukeren spør om', 'Hva brukeren føler og strever med', 'Annet', 'Forslag'], // prettier-ignore
      ['Bestille', 'Uansett kanal', '', '', '', '1.4 Vite prisen', '', '1.5 Regn', ''],
      ['Bestille', 'Telefon', '1', '', '', '', '1.3 Lang telefonkø', '', ''],
      ['Bestille', 'Brev', '1', '', 'Ingenting om akkurat denne kanalen', '', '', '', ''],
      ['Vente', 'Telefon', '', '', '', '', '', '', '2.1 Ringe tilbake'],
    ]);
  });

  it('join touchpoints that mean the same and keep how they were written', async () => {
    const strings = partsOf(await fileOf('content', sampleWorkshop()))['xl/sharedStrings.xml'] ?? '';
    expect(strings).toContain('>Nettside<');
    expect(strings).toContain('>nettsiden<');
  });
});

describe('The zip', () => {
  it('holds every other file, as it is given alone, and the board', async () => {
    const options = { language: 'nb', board: '{"items":[]}' } as const;
    const files = unzipSync((await fileOf('zip', sampleWorkshop(), options)) as Uint8Array<ArrayBuffer>); // a zip is bytes
    expect(Object.keys(files).sort()).toEqual(
      ['answer-key.csv', 'answer-key.docx', 'answer-key.html', 'answer-key.json', 'answer-key.md', 'board.json', 'content.xlsx', 'ideas.xlsx'], // prettier-ignore
    );
    expect(strFromU8(files['answer-key.md'] ?? new Uint8Array())).toBe(await fileOf('md', sampleWorkshop()));
    expect(strFromU8(files['board.json'] ?? new Uint8Array())).toBe(options.board);
  });
});

/** Tags that are not closed, or closed twice, in the order they occur; text that is no XML shows as such. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const rest = xml
    .replace(/<\?xml[^>]*\?>/u, '')
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gu,
      (_, close: string, name: string, __, self: string) => {
        if (self === '' && close === '') open.push(name);
        else if (close !== '' && open.pop() !== name) wrong.push(name);
        return '';
      },
    );
  const stray = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.exec(rest);
  return [...open, ...wrong, ...(stray ? [rest.slice(stray.index, stray.index + 40)] : [])];
}

describe('The first page', () => {
  const inShort = async (key: AnswerKey): Promise<string> =>
    /## Kort fortalt\n([^]*?)\n## /u.exec(String(await fileOf('md', key)))?.[1] ?? '';

  it('says what most groups share, where they may disagree, what is open, and what was proposed', async () => {
    const text = await inShort(sampleWorkshop());
    expect(text).toContain('1.1 Må vente lenge på telefon (2 av 3 grupper · Oppdage)');
    expect(text).toContain('**Mulig uenighet:**\n\n- 2.1 Lett å bestille ↔ 2.2 Vanskelig å bestille');
    expect(text).toContain('**Står åpent:**\n\n- 1.2 Hva koster det egentlig? (Oppdage)');
    expect(text).toContain('Chatbot som svarer (4 stemmer · Vurdere)');
  });

  it('names the ideas with most support only where there are many', async () => {
    const key = (ideas: number) =>
      workshop({
        groups: ['A', 'B'],
        phases: ['1'],
        rows: [['Løsninger', 'solutions']],
        notes: [0, 1].flatMap((group) =>
          Array.from({ length: ideas }, (_, index) => ({
            text: index === 0 ? 'Felles' : `Idé ${group}${index}`,
            group,
            phase: 0,
            row: 0,
          })),
        ),
      });
    expect(await inShort(key(2))).toMatch(/Felles[^]*Idé 01[^]*Idé 11/u);
    expect(await inShort(key(9))).toMatch(/Felles \(begge gruppene · 1\)\n- 17 ideer i alt\./u);
    expect(await inShort(key(9))).not.toContain('Idé 01');
  });

  it('says so when groups share nothing', async () => {
    const notes = ['Ringer', 'Venter'].map((text, group) => ({ text, group, phase: 0, row: 0 }));
    const key = workshop({ groups: ['A', 'B'], phases: ['1'], rows: [['Aktiviteter', 'activities']], notes });
    expect(await inShort(key)).toContain('Ingen lapper går igjen i flere grupper.');
  });
});
