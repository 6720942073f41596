/** A rectangle on the board by its edges, dp. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Anything that has a centre and a size. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rotation?: number;
}

/** When an item counts as lying in a frame; which one Miro uses is unknown (miro-facts §2.2). */
export type Containment = 'box' | 'centre' | 'margin';

const MARGIN = 10;
/** Sums of decimals are not exact: what is a billionth of a dp outside is inside. */
const EPSILON = 1e-6;

/** The edges of an item's unrotated box. */
export const edges = ({ x, y, width, height }: Placed): Edges => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The edges of what an item covers when its rotation is counted in. */
export function hull(item: Placed): Edges {
  const angle = ((item.rotation ?? 0) * Math.PI) / 180;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  return edges({
    x: item.x,
    y: item.y,
    width: item.width * cos + item.height * sin,
    height: item.width * sin + item.height * cos,
  });
}

/** The smallest rectangle around several; `null` for none. */
export function union(all: readonly Edges[]): Edges | null {
  const [first, ...rest] = all;
  if (!first) return null;
  return rest.reduce(
    (sum, next) => ({
      left: Math.min(sum.left, next.left),
      top: Math.min(sum.top, next.top),
      right: Math.max(sum.right, next.right),
      bottom: Math.max(sum.bottom, next.bottom),
    }),
    first,
  );
}

/** Whether an item lies in a frame, by the rule given. */
export function lies(item: Placed, frame: Placed, rule: Containment): boolean {
  const outer = edges(frame);
  const inner = rule === 'centre' ? { left: item.x, right: item.x, top: item.y, bottom: item.y } : edges(item);
  const margin = rule === 'margin' ? MARGIN : 0;
  return (
    inner.left >= outer.left + margin - EPSILON &&
    inner.top >= outer.top + margin - EPSILON &&
    inner.right <= outer.right - margin + EPSILON &&
    inner.bottom <= outer.bottom - margin + EPSILON
  );
}

/** Whether two rectangles share more than an edge. */
export const overlap = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
