import { contains, overlap, type Edges } from '../geometry.ts';
import type { Band, Column, Sheet } from '../sheets.ts';
import { columnsOf } from './columns.ts';
import { around } from './extent.ts';
import { comparable, isTimeLabel, kindOf, labelAndPrompt, leaderIn, readsAsTime } from './labels.ts';
import { middleOf, type Piece, type Rule } from './pieces.ts';
import type { Found } from './search.ts';
import { titleOf } from './titles.ts';

/** A sheet before it has a name and a status. */
export type Unnamed = Omit<Sheet, 'group' | 'persona' | 'status'>;

/** Reads what stands in and around a grid: labels, prompts, minutes, title, leader, and which items draw it; `others`: headings of any grid, which are no titles. */
export function drawnSheet({ grid, part, frame, alone }: Found, others: ReadonlySet<string> = NONE): Unnamed {
  const { heads, labels, xs, ys } = grid;
  const written = labels.map((piece, i): Band => {
    const { label, prompt = promptUnder(piece) } = labelAndPrompt(piece.text);
    const kind = kindOf(label);
    const band = { label, item: piece.id, top: ys[i] ?? 0, bottom: ys[i + 1] ?? 0 };
    return { ...band, ...(prompt !== undefined && { prompt }), ...(kind && { kind }) };
  });
  const nameless: Band = { label: '', item: null, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const timeBand = written.length > 1 ? written.find((band) => isTimeBand(band, part.written, xs)) : undefined;
  const bands = labels.length === 0 ? [nameless] : written.filter((band) => band !== timeBand);
  const whole: Edges = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const body = {
    ...whole,
    top: Math.min(...bands.map(({ top }) => top)),
    bottom: Math.max(...bands.map(({ bottom }) => bottom)),
  };
  const headed = columnsOf(grid, part, timeBand ? { ...whole, top: timeBand.top, bottom: timeBand.bottom } : null);
  const title = titleOf(part, [...heads, ...labels, ...headed.pieces], body, others);
  const drawing = [...heads, ...labels, ...headed.pieces, ...(title ? [title] : [])];
  const extent = drawing.map(({ box }) => box).reduce(around, whole);
  const beside = part.written.filter(
    ({ box, kind }) => kind !== 'sticky' && overlap(box, extent) > 0 && !inside(body, box),
  );
  const within = part.written.filter(({ box }) => inside(body, box));
  const repeated = [
    ...within.filter((piece) => repeatsLabel(piece, bands)),
    ...linesNamed(within, part.rules, body),
    ...placeholders(within, heads.length * bands.length),
  ];
  const surfaces = part.surfaces.filter(
    ({ box, isFrame }) => !isFrame && overlap(box, body) > 0 && isCell(box, headed.columns, bands),
  );
  const leader = [...beside, ...part.written].map(({ text }) => leaderIn(text)).find((name) => name !== null);
  return {
    id: frame && alone ? frame.id : (heads[0]?.id ?? ''),
    frame: frame && alone ? frame.id : null,
    title: (alone ? frame?.text : undefined) ?? title?.text.split('\n')[0] ?? frame?.text ?? '',
    ...(leader != null && alone && { leader }),
    columns: headed.columns,
    bands,
    headings: [
      ...new Set([
        ...idsOf([...drawing, ...beside, ...repeated], body),
        ...part.rules.filter((rule) => overlaps(rule, extent)).map(({ id }) => id),
      ]),
    ],
    surfaces: surfaces.map(({ id }) => id),
    doubts: [
      ...(grid.drawn.columns < 0.5 || grid.drawn.bands < 0.5 ? ['no borders'] : []),
      ...(labels.length === 0 ? ['no row labels'] : []),
      ...(bands.length === 1 ? ['one row'] : []),
    ],
  };
}

const NONE: ReadonlySet<string> = new Set();

const idsOf = (pieces: readonly Piece[], body: Edges): readonly string[] =>
  pieces.flatMap(({ id, back, under }) => [
    id,
    ...(back === undefined ? [] : [back]),
    ...idsOf(
      under.filter(({ box }) => !inside(body, box)),
      body,
    ),
  ]);

const promptUnder = ({ under }: Piece): string | undefined =>
  under
    .filter(({ isTime }) => !isTime)
    .map(({ text }) => text)
    .join('\n') || undefined;

/** A row that only gives each phase its minutes. */
function isTimeBand({ label, top, bottom }: Band, pieces: readonly Piece[], xs: readonly number[]): boolean {
  const inBand = pieces.filter(({ box }) => inside({ left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top, bottom }, box));
  const times = inBand.filter(({ text }) => readsAsTime(text)).length;
  return isTimeLabel(label) && (times > 0 || inBand.length === 0);
}

/** Words that stand in most of the cells alike came with the grid ("Add text"). */
function placeholders(pieces: readonly Piece[], cells: number): readonly Piece[] {
  const same = new Map<string, Piece[]>();
  for (const piece of pieces) same.set(piece.text, [...(same.get(piece.text) ?? []), piece]);
  return [...same.values()].filter((alike) => alike.length >= Math.max(4, cells / 2)).flat();
}

/** Whether words in a cell only say again which row it is. */
const repeatsLabel = ({ text, box }: Piece, bands: readonly Band[]): boolean =>
  bands.some(
    ({ label, top, bottom }) =>
      middleOf(box).y > top && middleOf(box).y < bottom && label !== '' && comparable(text) === comparable(label),
  );

/** The only words on, or right over, each level line through most of the grid ("line of visibility"): they name that line. */
const linesNamed = (pieces: readonly Piece[], rules: readonly Rule[], { left, right }: Edges): readonly Piece[] =>
  rules.flatMap(({ upright, at, from, to }) => {
    const through = !upright && Math.min(to, right) - Math.max(from, left) > 0.7 * (right - left);
    const on = through
      ? pieces.filter(
          ({ kind, box }) => kind === 'text' && at > box.top && at < box.bottom + (box.bottom - box.top) / 2,
        )
      : [];
    return on.length === 1 ? on : [];
  });

const inside = (body: Edges, box: Edges): boolean => contains(body, middleOf(box).x, middleOf(box).y);

/** Whether a drawn line belongs to a grid: it runs along its cells or between its headings. */
function overlaps({ upright, at, from, to }: Rule, { left, right, top, bottom }: Edges): boolean {
  const [low, high, start, end] = upright ? [left, right, top, bottom] : [top, bottom, left, right];
  const slack = (high - low) * 0.02;
  return at >= low - slack && at <= high + slack && Math.min(to, end) - Math.max(from, start) > 0.5 * (to - from);
}

/** Whether a rectangle fills most of a cell, or of a whole band or column. */
function isCell(box: Edges, columns: readonly Column[], bands: readonly Band[]): boolean {
  const wide = columns.some(
    ({ left, right }) => Math.min(right, box.right) - Math.max(left, box.left) > 0.6 * (right - left),
  );
  const high = bands.some(
    ({ top, bottom }) => Math.min(bottom, box.bottom) - Math.max(top, box.top) > 0.6 * (bottom - top),
  );
  return wide && high;
}
