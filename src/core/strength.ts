import type { Insight } from './answer-key.ts';

/** Said by most groups first, then by most notes. */
export const byStrength = (a: Insight, b: Insight): number =>
  b.groups.length - a.groups.length || b.sources.length - a.sources.length;
