/** Draws workshop boards from descriptions, as Miro would hand them out, together with where each note belongs. */
import type { Notes } from './notes.ts';
import { pencil, type Pencil } from './pencil.ts';
import { writeNotes } from './notes.ts';

export type Heading = 'shape' | 'chevron' | 'text' | 'sticky' | 'text on shape';

/** One grid, in board coordinates (dp); everything that isn't said is drawn as Miro's users usually do. */
export interface GridDrawing {
  readonly group: string;
  readonly title?: string;
  readonly phases: readonly string[];
  readonly rows: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** `tall columns`: one shape per phase with the phase's name as its words. `level lines`: thin shapes over each row. */
  readonly borders:
    | 'cells'
    | 'rounded cells'
    | 'row bands'
    | 'column bands'
    | 'tall columns'
    | 'level lines'
    | 'thin shapes'
    | 'connectors'
    | 'none';
  readonly heads?: Heading;
  /** Of heads that are shapes or sticky notes. */
  readonly headColour?: string;
  /** Signs over the heads' words. */
  readonly signs?: readonly string[];
  /**
   * `in band`: typed into row bands that run under heads and labels alike. `in corner`: small words at the upper left of
   * the first column. `in each`: the same in every column.
   */
  readonly labels?: Heading | 'in band' | 'in corner' | 'in each';
  /** Words typed into the cells of the first row before anybody writes a note. */
  readonly filled?: readonly string[];
  readonly headAlign?: 'centre' | 'left';
  readonly side?: 'left' | 'right';
  readonly labelWidth?: number;
  readonly headHeight?: number;
  /** Space between neighbouring cells. */
  readonly gap?: number;
  readonly colours?: 'one' | 'each';
  readonly macro?: readonly { readonly label: string; readonly columns: number }[];
  /** How the heads over heads are drawn: as wide as their columns, or as words over a bar. */
  readonly macroAs?: 'shape' | 'words over a bar';
  readonly minutes?: readonly number[];
  /** A sentence under each head. */
  readonly descriptions?: readonly string[];
  readonly prompts?: { readonly where: 'inside' | 'under'; readonly texts: readonly string[] };
  readonly titleAbove?: string;
  readonly corner?: string;
  readonly frame?: 'own' | 'none' | 'per phase' | 'halves' | 'per phase, titled';
  /** Up to this part of a cell, headings and drawn cells are off their place. */
  readonly jitter?: number;
  readonly notes?: Notes;
  readonly icons?: boolean;
  readonly curve?: string;
}

export interface TruthNote {
  readonly group?: string;
  readonly phase?: number;
  readonly row?: string;
  readonly at: 'cell' | 'line' | 'outside';
  readonly also?: { readonly phase: number; readonly row: string };
}

export interface Truth {
  readonly grids: readonly {
    readonly group: string;
    readonly frameId: string | null;
    readonly phases: readonly string[];
    readonly rows: readonly string[];
    readonly xs: readonly number[];
    readonly ys: readonly number[];
  }[];
  readonly notes: Readonly<Record<string, TruthNote>>;
}

export interface DrawnBoard {
  readonly board: { readonly info: object; readonly items: readonly object[] };
  readonly truth: Truth;
}

/** Draws grids and whatever else stands around them; the same seed draws the same board. */
export function drawBoard(
  seed: number,
  grids: readonly GridDrawing[],
  around: (pen: Pencil) => void = () => {},
): DrawnBoard {
  const pen = pencil(seed);
  const drawn = grids.map((grid) => drawGrid(pen, grid));
  around(pen);
  return pen.finished(drawn);
}

function drawGrid(pen: Pencil, grid: GridDrawing): Truth['grids'][number] {
  const {
    x,
    y,
    widths,
    heights,
    labelWidth = 290,
    headHeight = 110,
    side = 'left',
    gap = 10,
    frame = 'own',
    jitter = 0,
  } = grid;
  const xs = sums(side === 'left' ? x + labelWidth + 20 : x, widths);
  const ys = sums(
    y + headHeight + 10 + (grid.macro ? 90 : 0) + (grid.minutes ? 60 : 0) + (grid.descriptions ? 70 : 0),
    heights,
  );
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  const outer = {
    left: Math.min(x, left) - 70,
    right: right + (side === 'right' ? labelWidth + 90 : 70),
    top: y - (grid.titleAbove ? 230 : 90),
    bottom: bottom + 90,
  };
  const frameId = drawFrames(pen, grid, xs, outer);
  const off = (size: number): number => (pen.random() * 2 - 1) * jitter * size;

  drawBorders(pen, grid, { xs, ys, gap, x, off });
  if (grid.titleAbove) pen.text((left + right) / 2, y - 160, right - left, grid.titleAbove, 64);
  const headY = ys[0]! - 10 - headHeight / 2 - (grid.minutes ? 60 : 0) - (grid.descriptions ? 70 : 0);
  if (grid.macro) {
    let column = 0;
    for (const { label, columns } of grid.macro) {
      const [from, to] = [xs[column] ?? 0, xs[column + columns] ?? 0];
      const at = (from + to) / 2;
      if (grid.macroAs === 'words over a bar') {
        pen.text(at, headY - headHeight / 2 - 60, 260, label, 40);
        pen.shape(at, headY - headHeight / 2 - 15, to - from - 40, 8, '', '#e8590c');
      } else pen.shape(at, headY - headHeight / 2 - 45, to - from - gap, 70, label, '#ffd02f');
      column += columns;
    }
  }
  if (frame !== 'per phase, titled' && grid.borders !== 'tall columns')
    grid.phases.forEach((label, i) => {
      const [from, to] = [xs[i] ?? 0, xs[i + 1] ?? 0];
      drawHeading(pen, grid.heads ?? 'shape', label, {
        x: (grid.headAlign === 'left' ? from + headSize(grid, to - from) / 2 + 20 : (from + to) / 2) + off(to - from),
        y: headY + off(headHeight) * 0.3,
        width: headSize(grid, to - from),
        height: headHeight,
        colour: grid.headColour ?? (grid.colours === 'each' ? COLOURS[i % COLOURS.length]! : '#2d9bf0'),
        sticky: grid.headColour ?? 'dark_blue',
        sign: grid.signs?.[i],
      });
    });
  if (grid.corner)
    pen.shape(
      side === 'left' ? x + labelWidth / 2 : right + 20 + labelWidth / 2,
      headY,
      labelWidth,
      headHeight,
      grid.corner,
      '#d5d5d5',
    );
  grid.minutes?.forEach((minutes, i) =>
    pen.text(((xs[i] ?? 0) + (xs[i + 1] ?? 0)) / 2, ys[0]! - 35, 200, `${minutes} min`, 18),
  );
  grid.descriptions?.forEach((sentence, i) => {
    const [from, to] = [xs[i] ?? 0, xs[i + 1] ?? 0];
    pen.text((from + to) / 2, ys[0]! - 45, (to - from) * 0.9, sentence, 18);
  });
  grid.rows.forEach((label, i) =>
    drawLabel(pen, grid, label, i, { xs, ys }, side === 'left' ? x : right + 20, labelWidth, off),
  );
  if (grid.curve) pen.image((left + right) / 2, ((ys[0] ?? 0) + (ys[1] ?? 0)) / 2, (right - left) * 0.8, 200);
  writeNotes(pen, grid, xs, ys, top);
  return { group: grid.group, frameId, phases: grid.phases, rows: grid.rows, xs, ys };
}

const COLOURS = [
  '#2d9bf0',
  '#8fd14f',
  '#ffd02f',
  '#f24726',
  '#da0063',
  '#9510ac',
  '#0ca789',
  '#808080',
  '#414bb2',
  '#fac710',
];

const headSize = ({ heads, labelWidth = 290 }: GridDrawing, width: number): number =>
  heads === 'sticky'
    ? 100
    : heads === 'text'
      ? Math.min(width * 0.8, 420)
      : heads === 'chevron'
        ? width + 8
        : Math.max(width - 10, labelWidth * 0.3);

interface HeadingPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly sticky: string;
  readonly sign?: string | undefined;
}

function drawHeading(
  pen: Pencil,
  kind: Heading,
  label: string,
  { x, y, width, height, colour, sticky, sign }: HeadingPlace,
): void {
  if (sign !== undefined) {
    pen.shape(x, y - height / 4, height / 2, height / 2, sign, colour, 'circle');
    pen.text(x, y + height / 3, width * 0.6, label, 20);
  } else if (kind === 'text') pen.text(x, y, width, label, 28);
  else if (kind === 'sticky') pen.sticky(x, y, width, label, sticky);
  else if (kind === 'text on shape') {
    pen.shape(x, y, width, height, '', colour);
    pen.text(x, y, width * 0.7, label, 24);
  } else pen.shape(x, y, width, height, label, colour, kind === 'chevron' ? 'pentagon' : 'rectangle');
}

interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

function drawLabel(
  pen: Pencil,
  grid: GridDrawing,
  label: string,
  i: number,
  { xs, ys }: Lines,
  x: number,
  width: number,
  off: (size: number) => number,
): void {
  const [from, to] = [ys[i] ?? 0, ys[i + 1] ?? 0];
  const kind = grid.labels ?? 'shape';
  if (kind === 'in band') return;
  if (kind === 'in corner' || kind === 'in each') {
    const places = kind === 'in corner' ? xs.slice(0, 1) : xs.slice(0, -1);
    for (const left of places) pen.text(left + 120, from + 30, 200, label, 20);
    return;
  }
  const prompt = grid.prompts?.texts[i];
  const words = prompt !== undefined && grid.prompts?.where === 'inside' ? `${label}</p><p>${prompt}` : label;
  const place = {
    x: x + width / 2,
    y: (from + to) / 2 + off(to - from),
    width: kind === 'sticky' ? 150 : width,
    height: Math.max(40, to - from - 10),
    colour: grid.headColour ?? '#e6e6e6',
    sticky: grid.headColour ?? 'gray',
  };
  drawHeading(pen, kind, words, place);
  if (prompt !== undefined && grid.prompts?.where === 'under') pen.text(place.x, place.y + 55, width * 0.9, prompt, 14);
  if (grid.icons) pen.image(x + 40, from + 50, 48, 48);
}

function drawFrames(
  pen: Pencil,
  grid: GridDrawing,
  xs: readonly number[],
  outer: { left: number; right: number; top: number; bottom: number },
): string | null {
  const { frame = 'own', group, phases } = grid;
  const titled = (title: string, left: number, right: number) =>
    pen.frame(title, left, outer.top, right - left, outer.bottom - outer.top);
  if (frame === 'own') return titled(grid.title ?? group, outer.left, outer.right);
  if (frame === 'halves') {
    const middle = xs[Math.floor(xs.length / 2)] ?? 0;
    titled(`${group} 1/2`, outer.left, middle);
    titled(`${group} 2/2`, middle, outer.right);
  }
  if (frame.startsWith('per phase')) {
    if (frame === 'per phase') titled(group, outer.left, (xs[0] ?? 0) - 5);
    else titled(' ', outer.left, (xs[0] ?? 0) - 5);
    phases.forEach((phase, i) => titled(phase, (xs[i] ?? 0) + 5, (xs[i + 1] ?? 0) - 5));
  }
  return null;
}

function drawBorders(
  pen: Pencil,
  {
    borders,
    labels,
    phases,
    rows,
    filled,
    widths,
    heights,
    labelWidth = 290,
    side = 'left',
    headHeight = 110,
  }: GridDrawing,
  {
    xs,
    ys,
    gap,
    x,
    off,
  }: { xs: readonly number[]; ys: readonly number[]; gap: number; x: number; off: (size: number) => number },
): void {
  const columns = xs.slice(1).map((right, i) => ({ from: xs[i] ?? 0, to: right }));
  const bands = ys.slice(1).map((bottom, i) => ({ from: ys[i] ?? 0, to: bottom }));
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  const [low, high] = side === 'left' ? [x, right] : [left, right + labelWidth + 20];
  const box = (a: { from: number; to: number }, b: { from: number; to: number }, shape = 'rectangle', words = '') =>
    pen.shape(
      (a.from + a.to) / 2 + off(Math.min(a.to - a.from, widths[0] ?? 0)),
      (b.from + b.to) / 2 + off(Math.min(b.to - b.from, heights[0] ?? 0)),
      a.to - a.from - gap,
      b.to - b.from - gap,
      words,
      '#f5f6f8',
      shape,
    );
  if (borders === 'cells' || borders === 'rounded cells')
    for (const band of bands)
      for (const [i, column] of columns.entries())
        box(
          column,
          band,
          borders === 'cells' ? 'rectangle' : 'round_rectangle',
          band === bands[0] ? filled?.[i] : undefined,
        );
  if (borders === 'row bands' && labels === 'in band')
    for (const [i, band] of bands.entries()) box({ from: low, to: high }, band, 'rectangle', rows[i]);
  else if (borders === 'row bands') for (const band of bands) box({ from: left, to: right }, band);
  if (borders === 'tall columns')
    for (const [i, column] of columns.entries())
      box(column, { from: top - headHeight, to: bottom }, 'rectangle', phases[i]);
  if (borders === 'level lines')
    for (const at of ys.slice(0, -1)) pen.shape((left + right) / 2, at, right - left, 6, '', '#888888');
  if (borders === 'column bands') for (const column of columns) box(column, { from: top, to: bottom });
  if (borders === 'thin shapes') {
    for (const at of xs.slice(1, -1)) pen.shape(at + off(10), (top + bottom) / 2, 6, bottom - top, '', '#cccccc');
    for (const at of ys.slice(1, -1)) pen.shape((low + high) / 2, at + off(10), high - low, 6, '', '#cccccc');
  }
  if (borders === 'connectors') {
    for (const at of xs) pen.line(at, top - headHeight, at, bottom);
    for (const at of ys) pen.line(low, at, high, at);
  }
}

export const sums = (start: number, sizes: readonly number[]): readonly number[] =>
  sizes.reduce<number[]>((all, size) => [...all, (all.at(-1) ?? start) + size], [start]);
