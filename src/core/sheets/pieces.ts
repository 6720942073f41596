import { contains, edges, median, type Box, type Edges } from '../geometry.ts';
import { isSticky, isWritable, paperEdges, PAPER_SHARE, type Item } from '../snapshot.ts';
import { attached } from './attached.ts';
import { bandsBetween, labelledInBand } from './band-labels.ts';
import { labelledInEach } from './repeated-labels.ts';
import { timesAmong } from './times.ts';

export interface Framed {
  readonly item: Item;
  readonly box: Edges;
}

/** Something with words that may be a heading, in board coordinates. */
export interface Piece {
  readonly id: string;
  readonly kind: 'shape' | 'text' | 'sticky' | 'frame';
  readonly box: Edges;
  readonly text: string;
  readonly color?: string | undefined;
  readonly fontSize?: number | undefined;
  /** Words that stand right under it: a prompt question or its minutes. */
  readonly under: readonly Piece[];
  /** The frame it lies in, where several are looked at together. */
  readonly home?: Framed | undefined;
  /** It says when or how long beside a heading that says what. */
  readonly isTime?: true;
  /** The item drawn behind its words, when the words are an item of their own. */
  readonly back?: string;
}

/** The middle of a rectangle. */
export const middleOf = ({ left, right, top, bottom }: Edges): { readonly x: number; readonly y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** A drawn rectangle that may be a cell or a band. */
export interface Surface {
  readonly id: string;
  readonly box: Edges;
  readonly text: string;
  /** A frame: its sides can border a column, its top and bottom are no borders of bands. */
  readonly isFrame?: true;
}

/** A drawn line, straight and upright or level; a thin rectangle is one too. */
export interface Rule {
  readonly id: string;
  readonly upright: boolean;
  /** Its x when upright, its y when level. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a part of the board is made of, as far as grids are concerned. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Those of them that are no sticky notes, unless they say when. */
  readonly written: readonly Piece[];
  readonly surfaces: readonly Surface[];
  readonly rules: readonly Rule[];
  /** Papers of sticky notes. */
  readonly notes: readonly Piece[];
}

/** Sorts a part of the board into what may head, draw and fill a grid. */
export function piecesOf(
  items: readonly Item[],
  frames: readonly Framed[] = [],
  said: Readonly<Record<string, boolean>> = {},
): Pieces {
  const [rules, surfaces, stickies, others]: [Rule[], Surface[], Piece[], Piece[]] = [[], [], [], []];
  const usual = noteSizeOf(items);
  for (const item of items) {
    if (!item.box) continue;
    const box = seenBox(item, item.box);
    const rule = ruleOf(item, box, usual);
    if (rule) rules.push(rule);
    else if (item.type === 'shape') surfaces.push({ id: item.id, box, text: item.text });
    const piece = pieceOf(item, box, frames);
    if (piece) (piece.kind === 'sticky' ? stickies : others).push(piece);
  }
  const drawn = timed([...backed(others, surfaces), ...stickies.map(aligned)], said);
  const [lettered, stuck] = [drawn.filter((piece) => !isNote(piece)), drawn.filter(isNote)];
  const words = labelledInEach([...attached(lettered), ...stuck]);
  const pieces = [...labelledInBand(words, [...surfaces, ...bandsBetween(rules)]), ...frames.flatMap(titleOf)];
  const heard = Object.keys(said).length === 0 ? pieces : pieces.flatMap((piece) => asSaid(piece, said));
  return {
    pieces: heard,
    written: heard.filter(({ kind, isTime }) => kind !== 'sticky' || isTime),
    surfaces: [
      ...surfaces,
      ...frames.map(({ item, box }) => ({ id: item.id, box, text: item.text, isFrame: true as const })),
    ],
    rules,
    notes: stickies,
  };
}

const isNote = ({ kind }: Piece): boolean => kind === 'sticky';

/** Leaves out what is said to be no heading; what is said to be one stands in line with headings of any kind. */
const asSaid = (piece: Piece, said: Readonly<Record<string, boolean>>): readonly Piece[] =>
  said[piece.id] === undefined
    ? [piece]
    : said[piece.id]
      ? (['shape', 'text'] as const).map((kind) => ({ ...piece, kind }))
      : [];

/** As a heading, a sticky note is put in line by its whole box, shadow and all: Miro's own guides do so. */
function aligned(sticky: Piece): Piece {
  const { left, right, top, bottom } = sticky.box;
  return { ...sticky, box: { left, right, top, bottom: top + (bottom - top) / PAPER_SHARE } };
}

/** A frame's title as people see it: a strip above its upper edge. */
function titleOf(frame: Framed): readonly Piece[] {
  const { item, box } = frame;
  const height = (box.bottom - box.top) / 40;
  return item.text === ''
    ? []
    : [
        {
          id: item.id,
          kind: 'frame',
          box: { ...box, top: box.top - height, bottom: box.top },
          text: item.text,
          under: [],
        },
      ];
}

/** The rectangle people see, also of a label turned on its side. */
function seenBox(item: Item, box: Box): Edges {
  const side = Math.abs((item.rotation ?? 0) % 180);
  return side > 45 && side < 135 ? edges({ ...box, width: box.height, height: box.width }) : paperEdges(item, box);
}

function pieceOf(item: Item, box: Edges, frames: readonly Framed[]): Piece | null {
  if (!isWritable(item) || item.text === '' || item.type === 'card') return null;
  const { x, y } = middleOf(box);
  return {
    id: item.id,
    kind: isSticky(item) ? 'sticky' : item.type === 'text' ? 'text' : 'shape',
    box,
    text: item.text,
    under: NOTHING,
    color: item.color,
    fontSize: item.fontSize,
    home: frames.find((frame) => contains(frame.box, x, y)),
  };
}

const NOTHING: readonly never[] = [];

function ruleOf({ id, type, line, text }: Item, box: Edges, usual: number): Rule | null {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (type === 'connector' ? !line : type !== 'shape' || text !== '') return null;
  if (Math.max(width, height) < usual * SHORTEST) return null;
  if (isThin(width, height, usual))
    return { id, upright: true, at: (box.left + box.right) / 2, from: box.top, to: box.bottom };
  if (isThin(height, width, usual))
    return { id, upright: false, at: (box.top + box.bottom) / 2, from: box.left, to: box.right };
  return null;
}

/** A line is much thinner than a note; a band over many columns can be as oblong as one, but not as thin. */
const isThin = (across: number, along: number, usual: number): boolean =>
  across <= along * 0.01 || (across <= along * 0.06 && across <= usual * THICKEST);

/** Of a note's width: how short a line can be, and how thick. */
const SHORTEST = 0.4;
const THICKEST = 0.2;

/** The usual width of a sticky note (dp), or, where there is none, what it would be by the size of the letters. */
function noteSizeOf(items: readonly Item[]): number {
  const widths = items.flatMap((item) => (isSticky(item) && item.box ? [item.box.width] : []));
  return widths.length > 0 ? median(widths) : 6 * median(items.flatMap(({ fontSize }) => fontSize ?? []));
}

/** Gives words that stand on a shape of their own (a chevron with a text over it) that shape's place and size, where the board repeats it. */
function backed(pieces: readonly Piece[], surfaces: readonly Surface[]): readonly Piece[] {
  const empty = surfaces.filter(({ text }) => text === '');
  const backs = pieces.map((piece) => (piece.kind === 'text' ? backOf(piece, empty, pieces) : null));
  return pieces.map((piece, index) => {
    const back = backs[index];
    const repeated = back && backs.some((other) => other && other !== back && sameMake(back.box, other.box));
    return repeated ? { ...piece, kind: 'shape', box: back.box, back: back.id } : piece;
  });
}

/** Of one height or of one width, give or take a tenth. */
const sameMake = (a: Edges, b: Edges): boolean =>
  Math.abs(Math.log((a.bottom - a.top) / (b.bottom - b.top))) < 0.1 ||
  Math.abs(Math.log((a.right - a.left) / (b.right - b.left))) < 0.1;

function backOf({ box }: Piece, surfaces: readonly Surface[], pieces: readonly Piece[]): Surface | null {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const around = surfaces
    .filter((surface) => contains(surface.box, x, y))
    .sort((a, b) => areaOf(a.box) - areaOf(b.box))[0];
  if (!around) return null;
  const { left, right, top, bottom } = around.box;
  const centred =
    Math.abs(x - (left + right) / 2) < (right - left) * 0.2 && Math.abs(y - (top + bottom) / 2) < (bottom - top) * 0.3;
  const alone =
    pieces.filter((other) =>
      contains(around.box, (other.box.left + other.box.right) / 2, (other.box.top + other.box.bottom) / 2),
    ).length <= 2;
  return centred && alone ? around : null;
}

const areaOf = (box: Edges): number => (box.right - box.left) * (box.bottom - box.top);

/** Marks the words that say when or how long, unless they are said to be headings themselves. */
function timed(pieces: readonly Piece[], said: Readonly<Record<string, boolean>>): readonly Piece[] {
  const times = timesAmong(pieces.filter(({ id }) => said[id] !== true));
  return times.size === 0 ? pieces : pieces.map((piece) => (times.has(piece.id) ? { ...piece, isTime: true } : piece));
}
