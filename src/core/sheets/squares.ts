import { median, type Edges } from '../geometry.ts';

interface Boxed {
  readonly box: Edges;
}

/** Things in squares of the board, so that those in a rectangle are found without looking at all others. */
export type Squares<T> = (extent: Edges) => readonly T[];

/** Finds the things with their middle in a rectangle or on its edge, square by square. */
export function squaresOf<T extends Boxed>(things: readonly T[]): Squares<T> {
  const before = known.get(things);
  // What is known of a list was made from that very list.
  if (before) return before as Squares<T>;
  const side = Math.max(1, 6 * median(things.map(({ box }) => box.right - box.left)));
  const columns: Table<T> = new Map();
  for (const thing of things) {
    const { left, right, top, bottom } = thing.box;
    put(columns, Math.floor((left + right) / 2 / side), Math.floor((top + bottom) / 2 / side), thing);
  }
  const squares: Squares<T> = ({ left, right, top, bottom }) => {
    const found: T[] = [];
    for (const rows of between(columns, left / side, right / side))
      for (const square of between(rows, top / side, bottom / side))
        for (const thing of square) {
          const { box } = thing;
          const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
          if (x >= left && x <= right && y >= top && y <= bottom) found.push(thing);
        }
    return found;
  };
  known.set(things, squares);
  return squares;
}

const known = new WeakMap<readonly Boxed[], Squares<Boxed>>();

/** Finds the rectangles that a point lies in or on the edge of, in the order they were given in. */
export function coverOf<T extends { readonly body: Edges }>(
  areas: readonly T[],
): (x: number, y: number) => readonly T[] {
  const lengths = areas.map(({ body }) => Math.max(body.right - body.left, body.bottom - body.top));
  // No area lies in more than some thousand squares, however uneven they are.
  const side = Math.max(1, median(lengths) / 2, Math.max(0, ...lengths) / 64);
  const columns: Table<T> = new Map();
  for (const area of areas) {
    const { left, right, top, bottom } = area.body;
    for (let i = Math.floor(left / side); i <= right / side; i += 1)
      for (let j = Math.floor(top / side); j <= bottom / side; j += 1) put(columns, i, j, area);
  }
  return (x, y) => {
    const near = columns.get(Math.floor(x / side))?.get(Math.floor(y / side)) ?? NONE;
    return near.filter(({ body }) => x >= body.left && x <= body.right && y >= body.top && y <= body.bottom);
  };
}

const NONE: readonly never[] = [];

/** What lies in each square, by its column and row. */
type Table<T> = Map<number, Map<number, T[]>>;

function put<T>(columns: Table<T>, i: number, j: number, thing: T): void {
  let rows = columns.get(i);
  if (!rows) columns.set(i, (rows = new Map<number, T[]>()));
  const square = rows.get(j);
  if (square) square.push(thing);
  else rows.set(j, [thing]);
}

/** The entries from one number to another, in their order; with a range wider than the map, the map is gone through. */
function between<T>(map: ReadonlyMap<number, T>, from: number, to: number): readonly T[] {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  if (!(last - first <= map.size))
    return [...map]
      .filter(([at]) => at >= first && at <= last)
      .sort((a, b) => a[0] - b[0])
      .map(([, value]) => value);
  const found: T[] = [];
  for (let at = first; at <= last; at += 1) {
    const value = map.get(at);
    if (value !== undefined) found.push(value);
  }
  return found;
}
