import * as fc from 'fast-check';
import type { GridDrawing, Heading } from '../../gallery/drawing.ts';

const PHASES = ['Discover', 'Trial', 'Buy', 'Set up', 'Use', 'Renew', 'Leave', 'Return', 'Tell', 'Plan'];
const ROWS = [
  'What users do',
  'Feelings',
  'Channels',
  'Pains',
  'Needs',
  'Ideas',
  'Devices',
  'People',
  'Drivers',
  'Choices',
  'Priority',
  'Design',
];

export interface Style {
  readonly borders: readonly GridDrawing['borders'][];
  readonly headings: readonly Heading[];
  readonly columns: { readonly min: number; readonly max: number };
  readonly rows: { readonly min: number; readonly max: number };
  /** Of a cell. */
  readonly jitter: number;
}

/**
 * Every way of drawing, with the sizes it is read in. Where nothing is drawn and all headings are a tenth of a cell off their
 * place, one grid in some hundreds has notes that fit two readings alike. Two columns with two rows are a matrix, and two
 * heads without cells are too few to be told from anything else.
 */
export const STYLES: Readonly<Record<string, Style>> = {
  cells: {
    borders: ['cells', 'rounded cells'],
    headings: ['shape', 'text', 'chevron'],
    columns: { min: 2, max: 10 },
    rows: { min: 3, max: 12 },
    jitter: 0.1,
  },
  'cells, one or two rows': {
    borders: ['cells'],
    headings: ['shape', 'text'],
    columns: { min: 3, max: 10 },
    rows: { min: 1, max: 2 },
    jitter: 0.1,
  },
  lines: {
    borders: ['thin shapes', 'connectors'],
    headings: ['shape', 'text'],
    columns: { min: 3, max: 10 },
    rows: { min: 2, max: 12 },
    jitter: 0.1,
  },
  bands: {
    borders: ['row bands', 'column bands'],
    headings: ['shape', 'chevron'],
    columns: { min: 3, max: 10 },
    rows: { min: 2, max: 12 },
    jitter: 0.1,
  },
  'nothing drawn': {
    borders: ['none'],
    headings: ['text', 'sticky', 'shape'],
    columns: { min: 3, max: 10 },
    rows: { min: 3, max: 12 },
    jitter: 0.08,
  },
};

/** A hand-drawn grid in one style, and the seed that draws it. */
export const grids = (style: Style): fc.Arbitrary<{ seed: number; grid: GridDrawing }> =>
  fc
    .record({
      seed: fc.integer({ min: 1, max: 100_000 }),
      columns: fc.integer(style.columns),
      rows: fc.integer(style.rows),
      borders: fc.constantFrom(...style.borders),
      headings: fc.constantFrom(...style.headings),
      width: fc.integer({ min: 350, max: 900 }),
      height: fc.integer({ min: 320, max: 700 }),
      jitter: fc.double({ min: 0, max: style.jitter, noNaN: true }),
      frame: fc.constantFrom('own' as const, 'none' as const),
      side: fc.constantFrom('left' as const, 'left' as const, 'right' as const),
      x: fc.integer({ min: -40_000, max: 40_000 }),
      y: fc.integer({ min: -40_000, max: 40_000 }),
    })
    .map(({ seed, columns, rows, borders, headings, width, height, ...rest }) => ({
      seed,
      grid: {
        group: 'Group 1',
        phases: PHASES.slice(0, columns),
        rows: ROWS.slice(0, rows),
        widths: Array.from({ length: columns }, () => width),
        heights: Array.from({ length: rows }, () => height),
        borders,
        heads: headings,
        labels: headings === 'chevron' ? 'shape' : headings,
        notes: { perCell: 3 },
        ...rest,
      },
    }));
