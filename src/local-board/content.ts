/** Tags Miro keeps in the text of sticky notes; others come back as their own source. */
const NOTE_TAGS: ReadonlySet<string> = new Set(['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'br']);
/** Shapes know spans, texts know lists too (developers.miro.com, item pages). */
const SHAPE_TAGS: ReadonlySet<string> = new Set([...NOTE_TAGS, 'span']);
const TEXT_TAGS: ReadonlySet<string> = new Set([...SHAPE_TAGS, 'ol', 'ul', 'li']);
const TAGS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  sticky_note: NOTE_TAGS,
  shape: SHAPE_TAGS,
  text: TEXT_TAGS,
};

/** Miro's limit for the text of an item. */
export const CONTENT_LIMIT = 6000;

/**
 * Text as Miro gives it back after an app wrote it: in paragraphs, signs that markup could mistake as numeric entities,
 * empty lines as `&nbsp;`, tags the type does not know shown literally.
 */
export function normalise(type: string, written: string, how: 'paragraphs' | 'as written'): string {
  const allowed = TAGS_OF[type] ?? TEXT_TAGS;
  const safe = written.replaceAll(MARKUP, (whole, name: string | undefined) => {
    if (name === undefined) return ENTITY.test(whole) ? whole : encode(whole);
    return allowed.has(name.toLowerCase()) ? whole : encode(whole);
  });
  if (how === 'as written' || safe === '' || /^\s*<(p|ul|ol)[\s>]/i.test(safe)) return safe;
  return safe
    .split(/\r?\n/)
    .map((line) => `<p>${line === '' ? '&nbsp;' : line}</p>`)
    .join('');
}

/** What a person typed, as the HTML Miro would keep. */
export const fromTyped = (typed: string): string =>
  typed === ''
    ? ''
    : typed
        .split(/\r?\n/)
        .map((line) => `<p>${line === '' ? '&nbsp;' : encode(line)}</p>`)
        .join('');

/** The words of a content: paragraphs and breaks as new lines, entities decoded, tags left out. */
export const plainText = (content: string): string =>
  decode(
    content
      .replaceAll(/<p>&nbsp;<\/p>/gi, '<p></p>')
      .replaceAll(/<br\s*\/?>/gi, '\n')
      .replaceAll(/<\/(p|li)>\s*(?=<)/gi, '\n')
      .replaceAll(/<\/?[a-z][^>]*>/gi, ''),
  ).replace(/\n$/, '');

const MARKUP = /<\/?([a-z][a-z0-9]*)\b[^<>]*>|&[a-z0-9#]*;?|[<>="']/gi;
const ENTITY = /^&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);$/i;
const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const CODES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '=': '&#61;',
  '"': '&#34;',
  "'": '&#39;',
};

const encode = (text: string): string => text.replaceAll(/[<>&="']/g, (sign) => CODES[sign] ?? sign);

const decode = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, number?: string, name?: string) => {
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
    if (name === undefined) return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    return NAMED[name.toLowerCase()] ?? whole;
  });
