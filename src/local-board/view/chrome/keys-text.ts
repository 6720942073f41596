import type { BoardWords } from '../../words/index.ts';

const ARROWS: Readonly<Record<string, string>> = { arrowleft: '←', arrowright: '→', arrowup: '↑', arrowdown: '↓' };

/** A combination such as `mod+shift+g` as people read it: Ctrl + Skift + G. */
export function keysText(combination: string, words: BoardWords): string {
  const names: Readonly<Record<string, string>> = words.keys;
  const parts = combination.endsWith('++')
    ? [...combination.slice(0, -2).split('+'), '+']
    : combination === '+'
      ? ['+']
      : combination.split('+');
  return parts.map((part) => names[part] ?? ARROWS[part] ?? part.toUpperCase()).join(' + ');
}
