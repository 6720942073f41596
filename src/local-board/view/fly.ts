import type { State } from './state.ts';
import type { Viewport } from './viewport.ts';

let flight = 0;

/** Moves the view there in so many ms, slowing down towards the end; at once where people asked for less motion. */
export function fly(viewport: State<Viewport>, to: Viewport, ms: number): void {
  cancelAnimationFrame(flight);
  if (ms <= 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    viewport.set(to);
    return;
  }
  const from = viewport.get();
  const begun = performance.now();
  const step = (now: number) => {
    const gone = Math.min(1, Math.max(0, (now - begun) / ms));
    const share = 1 - (1 - gone) ** 3;
    viewport.set(gone === 1 ? to : between(from, to, share));
    if (gone < 1) flight = requestAnimationFrame(step);
  };
  flight = requestAnimationFrame(step);
}

/** Zoom goes evenly in steps of doubling, so that far journeys don't rush at the end. */
function between(from: Viewport, to: Viewport, share: number): Viewport {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: Math.exp(mix(Math.log(from.zoom), Math.log(to.zoom))) };
}
