import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string | undefined | readonly Child[];

/** An HTML element; strings become text, never markup. */
export const h = (tagName: string, properties: Properties, ...children: readonly Child[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap(flat),
});

const flat = (child: Child): ElementContent[] => {
  if (child === undefined || child === '') return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return isList(child) ? child.flatMap(flat) : [child];
};

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);
