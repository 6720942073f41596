import { centreOf, type Box, type Point } from './box.ts';

/** What part of the board is on screen: `x`, `y` is the board point in the window's top-left corner, `zoom` px per dp. */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };
export type Size = { readonly width: number; readonly height: number };

/** Miro's own limits. */
export const MIN_ZOOM = 0.01;
export const MAX_ZOOM = 4;
/** The steps of the zoom buttons and keys. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.75, 1, 1.5, 2, 3, 4];

/** From px of the window to dp of the board. */
export const toBoard = (view: Viewport, screen: Point): Point => ({
  x: view.x + screen.x / view.zoom,
  y: view.y + screen.y / view.zoom,
});

/** From dp of the board to px of the window. */
export const toScreen = (view: Viewport, point: Point): Point => ({
  x: (point.x - view.x) * view.zoom,
  y: (point.y - view.y) * view.zoom,
});

/** A box of the board (dp) as it lies in the window (px). */
export const boxToScreen = (view: Viewport, box: Box): Box => ({
  ...toScreen(view, box),
  width: box.width * view.zoom,
  height: box.height * view.zoom,
});

/** The board's rectangle that a window of this size shows. */
export const shown = (view: Viewport, size: Size): Box => ({
  x: view.x,
  y: view.y,
  width: size.width / view.zoom,
  height: size.height / view.zoom,
});

/** Moved by so many px of the window. */
export const panned = (view: Viewport, dx: number, dy: number): Viewport => ({
  ...view,
  x: view.x + dx / view.zoom,
  y: view.y + dy / view.zoom,
});

/** Zooms so that the board point under `screen` stays there. */
export function zoomedAt(view: Viewport, screen: Point, zoom: number): Viewport {
  const bounded = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
  const fixed = toBoard(view, screen);
  return { x: fixed.x - screen.x / bounded, y: fixed.y - screen.y / bounded, zoom: bounded };
}

/** The next step in or out, so that the buttons land on round figures. */
export function steppedZoom(zoom: number, direction: 1 | -1): number {
  const slack = 1.001;
  if (direction === 1) return STEPS.find((step) => step > zoom * slack) ?? MAX_ZOOM;
  return STEPS.findLast((step) => step < zoom / slack) ?? MIN_ZOOM;
}

/** px at the window's edges that the bars cover. */
const BARS = { left: 72, top: 76, right: 12, bottom: 56 };

/** Shows a whole box in the middle of what the bars leave free, with a margin in px, never closer than `closest`. */
export function fitted(box: Box, size: Size, margin = 20, closest = 1): Viewport {
  const room = {
    width: Math.max(80, size.width - BARS.left - BARS.right - 2 * margin),
    height: Math.max(80, size.height - BARS.top - BARS.bottom - 2 * margin),
  };
  const wanted = Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height), closest);
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, wanted));
  const middle = centreOf(box);
  return {
    x: middle.x - (size.width + BARS.left - BARS.right) / zoom / 2,
    y: middle.y - (size.height + BARS.top - BARS.bottom) / zoom / 2,
    zoom,
  };
}

/** Moves the view only as far as needed for a box to be seen, for focus that wandered off screen. */
export function revealed(view: Viewport, size: Size, box: Box, margin = 40): Viewport {
  const seen = shown(view, size);
  const slack = margin / view.zoom;
  if (box.width + 2 * slack > seen.width || box.height + 2 * slack > seen.height) {
    const zoomed = fitted(box, size, margin, view.zoom);
    return zoomed.zoom < view.zoom ? zoomed : { ...view, ...pick(fitted(box, size, margin, view.zoom)) };
  }
  return {
    ...view,
    x: nudged(seen.x, seen.width, box.x - slack, box.width + 2 * slack),
    y: nudged(seen.y, seen.height, box.y - slack, box.height + 2 * slack),
  };
}

const pick = ({ x, y }: Viewport): Point => ({ x, y });

function nudged(start: number, length: number, wantedStart: number, wantedLength: number): number {
  if (wantedStart < start) return wantedStart;
  const overshoot = wantedStart + wantedLength - (start + length);
  return overshoot > 0 ? start + overshoot : start;
}
