import type { Lab } from './lab.ts';

/** How well a belief is founded; see the key in the README's part on fidelity. */
export type Confidence = 'documented' | 'types' | 'code' | 'reported' | 'contradictory' | 'unknown';

/** What running a rule showed. */
export interface Finding {
  readonly holds: boolean;
  /** What the board did, in a few words or numbers: the reason to run an unknown rule at all. */
  readonly seen?: string;
}

/** One belief about Miro's board, that can be tried on any board that offers Miro's Web SDK. */
export interface Rule {
  readonly id: string;
  readonly says: string;
  /** Miro's developer page, or the public app whose authors reported it. */
  readonly source: string;
  readonly confidence: Confidence;
  /** `hand`: somebody does something on the board; `second user`: somebody else must be there too. */
  readonly needs: 'sdk' | 'hand' | 'second user';
  /** What the person does, for rules that need one. */
  readonly steps?: readonly string[];
  readonly holds: (lab: Lab) => Promise<boolean | Finding>;
}

/** Page addresses of Miro's developer documentation. */
export const docs = (slug: string): string => `https://developers.miro.com/docs/${slug}`;

/** The public apps whose code or notes say what their authors saw on a real board. */
export const seenBy = {
  elders: 'github.com/Elders/event-modeler',
  timeline: 'github.com/framegrabber/miro-timeline-builder',
  nineBox: 'github.com/sih3rron/nine-box-grid',
  jolle: 'github.com/jolle/miro-export',
  types: '@mirohq/websdk-types 2.17.2',
} as const;
