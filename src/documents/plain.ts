/**
 * A text as every format can hold it: one kind of line break, and without the characters that XML 1.0 forbids
 * (https://www.w3.org/TR/xml/#charsets), which no one can see. Nothing visible is lost.
 */
export const plain = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(LINE_BREAKS, '\n')
    .replace(FORBIDDEN, '')
    .trim();

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const FORBIDDEN = /(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** A text on one line, at most `length` characters long and cut between words where it can be. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = Array.from(new Intl.Segmenter().segment(line.slice(0, length * 4)), ({ segment }) => segment).slice(
    0,
    length - 1,
  );
  const space = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, space > length * 0.6 ? space : cut.length)
    .join('')
    .trimEnd()}…`;
}

/** An address that may stand in a document: http(s) only, so that no note can smuggle in a script. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
