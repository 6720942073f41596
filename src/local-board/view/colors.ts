/** A sticky note's colour in Miro's SDK, and how this board paints it; Miro publishes no figures, only names. */
export const STICKY_COLORS = {
  light_yellow: '#fff6b6',
  yellow: '#f5d128',
  orange: '#ff9d48',
  red: '#f16c7f',
  light_pink: '#ffcee0',
  pink: '#ea94bb',
  violet: '#c6a2d2',
  light_blue: '#a6ccf5',
  blue: '#6cd8fa',
  dark_blue: '#9ea9ff',
  cyan: '#67c6c0',
  light_green: '#d5f692',
  green: '#c9df56',
  dark_green: '#93d275',
  gray: '#f5f6f8',
  black: '#1c1c1e',
} as const;

export type StickyColor = keyof typeof STICKY_COLORS;

/** Whether Miro has a sticky note of that colour. */
export const isStickyColor = (name: unknown): name is StickyColor =>
  typeof name === 'string' && Object.hasOwn(STICKY_COLORS, name);

/** In the order in which they are offered. */
export const STICKY_COLOR_NAMES = Object.keys(STICKY_COLORS).filter(isStickyColor);

/** An unknown name is painted as Miro's default, light yellow. */
export const paperColor = (name: unknown): string => STICKY_COLORS[isStickyColor(name) ? name : 'light_yellow'];

/** The colour of words on a sticky note. */
export const inkOn = (name: unknown): string => (name === 'black' ? '#ffffff' : '#1a1a1a');

/** Colours offered for shapes, text and frames. */
export const FILL_COLORS = [
  'transparent',
  '#ffffff',
  '#f5f6f8',
  '#e7e7e7',
  '#1a1a1a',
  '#fff6b6',
  '#ffd5c2',
  '#ffcee0',
  '#e4d7f5',
  '#d3e4ff',
  '#c9f0ee',
  '#d8f3cf',
  '#8f7fee',
  '#2d9bf0',
  '#0ca789',
  '#f24726',
] as const;

/** A colour as the SDK writes it: a hex figure, or nothing painted. */
export function cssColor(value: unknown, otherwise: string): string {
  if (typeof value !== 'string') return otherwise;
  if (value === 'transparent') return 'transparent';
  return /^#[0-9a-f]{3,8}$/i.test(value) ? value : otherwise;
}
