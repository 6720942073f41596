import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { formats, type DocumentOptions } from '../../../src/documents/index.ts';

/** The file of a format, by its id. */
export async function fileOf(
  id: (typeof formats)[number]['id'],
  key: AnswerKey,
  options: DocumentOptions = { language: 'nb' },
): Promise<string | Uint8Array> {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`format: ${id}, expected one of ${formats.map((one) => one.id).join(', ')}`);
  return format.render(key, options);
}

export const partsOf = (file: string | Uint8Array): Readonly<Record<string, string>> =>
  typeof file === 'string'
    ? { '': file }
    : Object.fromEntries(
        Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
          /\.(?:xml|rels)$/u.test(name) ? [[name, strFromU8(bytes)]] : [],
        ),
      );

/** The words of a file as its reader sees them, with single spaces. */
export const WORDS_OF = {
  md: (file: string | Uint8Array): string =>
    spaced(
      String(file)
        .replaceAll('<br>', ' ')
        .replace(/\]\(https:[^)]*\)/gu, ' ')
        .replace(/\\([!-/:-@[-`{-~\n])|&#x([0-9A-F]+);|&amp;/giu, (_, char?: string, code?: string) =>
          char === undefined ? (code === undefined ? '&' : String.fromCodePoint(Number.parseInt(code, 16))) : char,
        ),
    ),
  html: (file: string | Uint8Array): string => spaced(markupText(String(file), false)),
  docx: (file: string | Uint8Array): string => spaced(markupText(partsOf(file)['word/document.xml'] ?? '', true)),
  csv: (file: string | Uint8Array): string => spaced(readCsv(String(file)).flat().join(' ')),
  json: (file: string | Uint8Array): string => spaced(Object.values(textsIn(JSON.parse(String(file)))).join(' ')),
} as const;

export const spaced = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ').trim();

/** Fields as a spreadsheet reads them (RFC 4180): quotes undone, a guarding apostrophe taken off. */
export function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",;\r\n]*))([,;]|\r\n|$)/gu;
  for (const [whole, quoted, bare = '', end] of file.replace(/^\ufeff/u, '').matchAll(pattern)) {
    if (whole === '') break;
    const field = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    row.push(field.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, ''));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The cells of a workbook's first sheet, row by row, as a spreadsheet shows them. */
export function sheetRows(file: string | Uint8Array): readonly (readonly string[])[] {
  const parts = partsOf(file);
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, text = '']) =>
    markupText(text, true),
  );
  const rows = (parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<row[^>]*>(.*?)<\/row>/gsu);
  return [...rows].map(([, row = '']) =>
    [...row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, attributes = '', content = '']) => {
      const value = /<v>(.*?)<\/v>/u.exec(content)?.[1] ?? '';
      return attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : value;
    }),
  );
}

/** Text between tags; style sheets are no words. */
export function markupText(source: string, xml: boolean): string {
  let text = '';
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === 'style' || name === 'title') silent++;
        if (/^(?:br|w:br|w:p|p|li|td|th|h\d|div|summary|dt|dd|w:tab)$/u.test(name)) text += ' ';
      },
      onclosetag: (name) => {
        if (name === 'style' || name === 'title') silent--;
      },
      ontext: (part) => {
        if (silent === 0) text += part;
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(source);
  return text;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
