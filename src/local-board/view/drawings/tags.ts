import type { StoredItem } from '../../stored.ts';
import { made, type Pen } from './pen.ts';

const COLORS: Readonly<Record<string, string>> = {
  red: '#f24726',
  light_green: '#cee741',
  cyan: '#12cdd4',
  yellow: '#fef445',
  magenta: '#da0063',
  green: '#8fd14f',
  blue: '#2d9bf0',
  gray: '#e6e6e6',
  violet: '#9510ac',
  dark_green: '#0ca789',
  dark_blue: '#414bb2',
  black: '#1a1a1a',
};
const WHITE_INK = new Set(['red', 'magenta', 'violet', 'dark_blue', 'black']);

/** The tags an item wears, as a row of chips, or nothing. */
export function tagChips(item: StoredItem, pen: Pen, fontSize: number): HTMLElement | null {
  const tags = (item.tagIds ?? []).map(pen.tag).filter((tag) => tag !== undefined);
  if (tags.length === 0) return null;
  const row = made(
    'div',
    'tags',
    ...tags.map((tag) => {
      const chip = made('span', 'tag', tag.title);
      chip.style.backgroundColor = COLORS[tag.color] ?? '#e6e6e6';
      chip.style.color = WHITE_INK.has(tag.color) ? '#ffffff' : '#1a1a1a';
      return chip;
    }),
  );
  row.style.fontSize = `${Math.max(8, fontSize)}px`;
  return row;
}
