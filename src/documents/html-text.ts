import type { ElementContent, Properties } from 'hast';
import { h } from './hast.ts';
import type { Reading } from './reading.ts';

/** What people wrote is marked with the board's language where the document has another. */
export const writtenIn = ({ language, key }: Reading): Properties =>
  language === key.language ? { dir: 'auto' } : { dir: 'auto', lang: key.language };

/** A link that leaves the document and tells nobody where it came from. */
export const outward = (url: string): Properties => ({ href: url, rel: ['noopener', 'noreferrer'], target: '_blank' });

/** A label that may be broken after a slash. */
export const breakable = (label: string): ElementContent[] => joined(label.split(/(?<=\/)/u), 'wbr');

/** A text with its line breaks. */
export const lines = (text: string): ElementContent[] => joined(text.split('\n'), 'br');

const joined = (parts: readonly string[], by: 'br' | 'wbr'): ElementContent[] =>
  parts.flatMap((value, index): ElementContent[] => [...(index === 0 ? [] : [h(by, {})]), { type: 'text', value }]);
