import { plainText } from '../content.ts';
import type { StoredItem } from '../stored.ts';
import type { BoardWords } from '../words/index.ts';

/** The words of an item, whichever property its type keeps them in. */
export function wordsOf(item: StoredItem): string {
  if (item.type === 'frame' || item.type === 'image') return item.title ?? '';
  if (item.type === 'card' || item.type === 'app_card') return plainText(item.title ?? '');
  if (item.type === 'connector') return (item.captions ?? []).map(({ content }) => plainText(content ?? '')).join(' ');
  const view = item.more?.['nodeView'];
  if (typeof view === 'object' && view !== null && 'content' in view) return plainText(String(view.content));
  return plainText(item.content ?? '');
}

/** What a type is called on screen and by a screen reader. */
export function kindOf(type: string, words: BoardWords): string {
  const names: Readonly<Record<string, string>> = words.types;
  return names[type] ?? words.typeNamed(type);
}

/** How a screen reader names an item: its words, or that it has none. */
export function labelOf(item: StoredItem, words: BoardWords): string {
  const said = wordsOf(item).replaceAll(/\s+/g, ' ').trim();
  return said === '' ? words.withoutText(kindOf(item.type, words)) : said;
}
