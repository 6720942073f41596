import { Parser } from 'htmlparser2';

/** The tags Miro itself writes (developers.miro.com, sticky note and text); anything else was typed by somebody. */
const TAG = /<(?!\/?(?:p|a|strong|b|em|i|u|s|br|ol|ul|li|span|div)(?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*\/?>)/gi;
const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'div', 'ol', 'ul']);

/** An item's content as people read it: entities decoded, a line per paragraph, no markup. Typed angle brackets stay. */
export function plainText(content: string): string {
  if (!/[<&]/.test(content)) return tidied(content);
  let text = '';
  const parser = new Parser(
    {
      ontext: (part) => (text += part),
      onopentagname: (name) => {
        if (name === 'br') text += '\n';
        else if (BLOCKS.has(name) && text !== '' && !text.endsWith('\n')) text += '\n';
      },
      onclosetag: (name) => {
        if (BLOCKS.has(name) && !text.endsWith('\n')) text += '\n';
      },
    },
    { decodeEntities: true },
  );
  parser.end(content.replace(TAG, '&lt;'));
  return tidied(text);
}

const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
