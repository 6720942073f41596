import type { GridDrawing } from './drawing.ts';
import type { Pencil } from './pencil.ts';

/** How many notes people wrote, and their habits. */
export interface Notes {
  readonly perCell: number;
  /** How many of all lie half over a line (52–64 % of the paper in their cell). */
  readonly onLine?: number;
  readonly outside?: number;
  readonly habit?: 'scattered' | 'piles' | 'rows';
  readonly size?: number;
  readonly colours?: readonly string[];
  /** A cell nobody wrote in: its indexes. */
  readonly empty?: readonly (readonly [column: number, band: number])[];
  readonly texts?: readonly string[];
}

const COLOURS = ['yellow', 'light_green', 'cyan', 'light_pink', 'orange'];
const WORDS = [
  'ringer',
  'venter',
  'faktura',
  'sjekker',
  'avtale',
  'usikker',
  'glad',
  'nettside',
  'butikk',
  'hjelp',
  'app',
  'skjema',
  'pris',
  'naboen',
  'svar',
  'brev',
  'kø',
  'support',
  'tilbud',
  'sammenligner',
];
/** Paper and shadow: the paper is the upper 199/228 of a sticky note's box. */
const PAPER = 199 / 228;

export function writeNotes(
  pen: Pencil,
  grid: GridDrawing,
  xs: readonly number[],
  ys: readonly number[],
  top: number,
): void {
  const { notes, group, rows } = grid;
  if (!notes) return;
  const { perCell, onLine = 0, outside = 0, habit = 'scattered', colours = COLOURS, empty = [], texts } = notes;
  let count = 0;
  const words = (): string =>
    texts?.[count++ % texts.length] ??
    Array.from({ length: 2 + Math.floor(pen.random() * 4) }, () => pick(WORDS)).join(' ');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(pen.random() * list.length)]!;
  const write = (left: number, paperTop: number, size: number, text: string): string => {
    const height = size / PAPER;
    return pen.sticky(left + size / 2, paperTop + height / 2, size, text, pick(colours));
  };
  rows.forEach((row, r) =>
    grid.phases.forEach((_, c) => {
      const [left, right, up, down] = [xs[c] ?? 0, xs[c + 1] ?? 0, ys[r] ?? 0, ys[r + 1] ?? 0];
      const size = notes.size ?? Math.min(150, (right - left) * 0.32, (down - up) * 0.32);
      if (empty.some(([column, band]) => column === c && band === r)) return;
      const many = Math.max(0, Math.round(perCell + (pen.random() - 0.5) * Math.min(2, perCell)));
      const pile = {
        x: left + pen.random() * (right - left - size * 1.6),
        y: up + pen.random() * (down - up - size * 1.6),
      };
      for (let n = 0; n < many; n += 1) {
        const slack = size * 0.1;
        const x =
          habit === 'piles'
            ? pile.x + pen.random() * size * 0.6
            : habit === 'rows'
              ? left + 15 + (n % 3) * size * 1.08
              : left - slack + pen.random() * (right - left - size + 2 * slack);
        const y =
          habit === 'piles'
            ? pile.y + pen.random() * size * 0.6
            : habit === 'rows'
              ? up + 15 + Math.floor(n / 3) * size * 1.08
              : up - slack + pen.random() * (down - up - size + 2 * slack);
        const kept = {
          x: within(x, left - slack, right - size + slack),
          y: within(y, up - slack, down - size + slack),
        };
        pen.truth(write(kept.x, kept.y, size, words()), { group, phase: c, row, at: 'cell' });
      }
    }),
  );
  for (let n = 0; n < onLine; n += 1) {
    const c = Math.floor(pen.random() * (xs.length - 2));
    const r = Math.floor(pen.random() * rows.length);
    const [left, border, up, down] = [xs[c] ?? 0, xs[c + 1] ?? 0, ys[r] ?? 0, ys[r + 1] ?? 0];
    const size = Math.min(150, (border - left) * 0.32, (down - up) * 0.32);
    const inside = 0.53 + pen.random() * 0.1;
    const id = write(border - size * inside, up + size * 0.1 + pen.random() * (down - up - size * 1.2), size, words());
    pen.truth(id, { group, phase: c, row: rows[r]!, at: 'line', also: { phase: c + 1, row: rows[r]! } });
  }
  for (let n = 0; n < outside; n += 1) {
    const size = 120;
    const id = write(
      (xs[0] ?? 0) + pen.random() * ((xs.at(-1) ?? 0) - (xs[0] ?? 0) - size),
      n % 2 === 0 ? (ys.at(-1) ?? 0) + 30 : top - 700,
      size,
      words(),
    );
    pen.truth(id, { group, at: 'outside' });
  }
}

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));
