/** A rectangle in board coordinates: x and y are its centre, y grows downward, all in dp. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same rectangle by its edges, in board coordinates (dp). */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The four sides of a box given by its centre. */
export const edges = (box: Box): Edges => ({
  left: box.x - box.width / 2,
  top: box.y - box.height / 2,
  right: box.x + box.width / 2,
  bottom: box.y + box.height / 2,
});

export const boxOf = ({ left, top, right, bottom }: Edges): Box => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  width: right - left,
  height: bottom - top,
});

/** The area two rectangles share, in dp². */
export const overlap = (a: Edges, b: Edges): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Whether a point lies in a rectangle or on its edge. */
export const contains = ({ left, top, right, bottom }: Edges, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The same rectangle with its axes swapped, so that what is written for columns serves rows too. */
export const turned = ({ left, top, right, bottom }: Edges): Edges => ({
  left: top,
  top: left,
  right: bottom,
  bottom: right,
});

/** The middle of a sorted or unsorted list; 0 for an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
