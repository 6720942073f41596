import type { Switches } from '../../switches.ts';

type Named = { readonly [K in keyof Switches as Switches[K] extends string ? K : never]: readonly Switches[K][] };

/** The values of each switch that has names for them; a new one breaks the build here until it is listed. */
const CHOICES: Named = {
  containment: ['box', 'centre', 'margin'],
  dropContainment: ['box', 'centre', 'margin'],
  missingIds: ['omit', 'throw'],
  unknownProperties: ['ignore', 'throw'],
  textHeight: ['ignore', 'throw'],
  childPastEdge: ['throw', 'allow', 'evict'],
  remoteEvents: ['none', 'all'],
  content: ['paragraphs', 'as written'],
  frameFill: ['optional', 'required'],
  longNotification: ['throw', 'cut'],
  syncWrites: ['changed', 'all'],
  undoGranularity: ['call', 'burst'],
};

/** The positions of each switch that has more than on and off. */
export const SWITCH_CHOICES: Readonly<Record<string, readonly string[]>> = CHOICES;
