import type { StoredItem, StoredTag } from '../../stored.ts';
import type { BoardWords } from '../../words/index.ts';
import type { Measure } from '../fit-text.ts';

/** What a drawing may know besides its item. */
export interface Pen {
  readonly measure: Measure;
  readonly words: BoardWords;
  readonly find: (id: string) => StoredItem | undefined;
  readonly tag: (id: string) => StoredTag | undefined;
}

/** Fills an item's empty element, which already has the item's size and place; called again when the item changes. */
export type Drawing = (element: HTMLElement, item: StoredItem, pen: Pen) => void;

/** A new element with what is in it. */
export function made(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a drawing in SVG. */
export function drawn(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** A number as styles give it, also as text. */
export const numberOf = (value: unknown, otherwise: number): number => {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise;
};

/** A text as styles give it. */
export const stringOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);
