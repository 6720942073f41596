import type { Edges } from '../geometry.ts';
import type { Column } from '../sheets.ts';
import type { Grid } from './grids.ts';
import { labelAndPrompt, minutesIn, readsAsTime } from './labels.ts';
import { macrosOver } from './macros.ts';
import { middleOf, type Piece, type Pieces } from './pieces.ts';

/** Columns with what stands over and under their heads, and which pieces say so. */
export interface Headed {
  readonly columns: readonly Column[];
  readonly pieces: readonly Piece[];
}

/** Reads the heads of a grid: labels, minutes (of a time row in the `zone`, or in the head itself) and the heads above them. */
export function columnsOf({ heads, xs, ys }: Grid, { written, rules }: Pieces, zone: Edges | null): Headed {
  const top = Math.min(...heads.map(({ box }) => box.top));
  const wide = (xs.at(-1) ?? 0) - (xs[0] ?? 0);
  const height = Math.max((wide / heads.length) * LOWEST, Math.max(...heads.map(({ box }) => box.bottom)) - top);
  const used = new Set(heads.map(({ id }) => id));
  const others = written.filter(({ id }) => !used.has(id));
  const macros = macrosOver(others, rules, { heads, xs, height });
  const times = others.filter(({ box }) => {
    const { y } = middleOf(box);
    return (y > top - 2 * height && y < (ys[0] ?? 0)) || (zone !== null && y > zone.top && y < zone.bottom);
  });
  const timed = heads.map((head, i) => {
    const over = times.filter(({ box }) => middleOf(box).x > (xs[i] ?? 0) && middleOf(box).x < (xs[i + 1] ?? 0));
    const inZone = ({ box }: Piece): boolean => zone !== null && middleOf(box).y > zone.top;
    const texts = [...head.under, ...over].filter((piece) => piece.isTime || inZone(piece));
    const own =
      head.text
        .split('\n')
        .slice(1)
        .find((line) => minutesIn(line) !== null) ?? /\(([^)]*)\)\s*$/.exec(head.text)?.[1];
    const [minutes = minutesIn(own ?? '')] = texts.flatMap(({ text }) => minutesIn(text) ?? []);
    return { minutes, told: texts.some(({ text }) => !readsAsTime(text)), texts };
  });
  const anyTime = timed.some(({ minutes }) => minutes !== null);
  return {
    columns: heads.map((head, i) => {
      const { minutes = null, told = false } = timed[i] ?? {};
      const [left, right] = [xs[i] ?? 0, xs[i + 1] ?? 0];
      const macro = macros.find((one) => one.from <= i && i <= one.to)?.piece.text;
      return {
        label: labelAndPrompt(head.text).label,
        item: head.id,
        left,
        right,
        ...(minutes !== null && { minutes }),
        ...(macro !== undefined && { macro: labelAndPrompt(macro).label }),
        // In a time row, words instead of minutes say that somebody else takes this phase.
        ...(anyTime && told && minutes === null && { taken: false as const }),
      };
    }),
    pieces: [...macros.map(({ piece }) => piece), ...timed.flatMap(({ texts }) => texts)],
  };
}

/** Of a column's width: heads take up so much height at least, though their words may be small. */
const LOWEST = 0.12;
