import { cssColor } from '../colors.ts';
import { numberOf, stringOf } from './pen.ts';

const SERIF = 'Georgia, "Times New Roman", serif';
const MONO = '"Roboto Mono", ui-monospace, "DejaVu Sans Mono", monospace';
const SANS = 'var(--board-font)';
const HAND = '"Caveat", "Comic Sans MS", "Segoe Print", cursive';

/** Miro's font names by the family at hand that comes nearest. */
const FAMILIES: Readonly<Record<string, string>> = {
  serif: SERIF, times_new_roman: SERIF, eb_garamond: SERIF, georgia: SERIF, pt_serif: SERIF, tiempos_text: SERIF,
  spectral: SERIF, plex_serif: SERIF, roboto_slab: SERIF, rokkitt: SERIF,
  roboto_mono: MONO, plex_mono: MONO, cursive: HAND, caveat: HAND, permanent_marker: HAND, kalam: HAND, bangers: HAND,
}; // prettier-ignore

const DEFAULT_INK = new Set(['#1a1a1a', '#000000', '#000']);

/** Sets the text properties that shapes and text items share. */
export function writeText(
  text: HTMLElement,
  style: Readonly<Record<string, unknown>>,
  fontSize: number,
  otherwise: { readonly align: string; readonly vertical: string },
): void {
  const ink = cssColor(style['color'], '#1a1a1a');
  text.style.fontFamily = FAMILIES[stringOf(style['fontFamily'])] ?? SANS;
  text.style.fontSize = `${numberOf(style['fontSize'], fontSize)}px`;
  text.style.textAlign = stringOf(style['textAlign'], otherwise.align);
  // Ink nobody chose follows the page where it stands on the bare canvas, so that it can be read in the dark.
  text.style.color = DEFAULT_INK.has(ink.toLowerCase()) ? '' : ink;
  text.dataset['vertical'] = stringOf(style['textAlignVertical'], otherwise.vertical);
}
