import type { Board } from '@mirohq/websdk-types';
import { openLab, type Lab } from './lab.ts';
import type { Confidence, Finding, Rule } from './rule.ts';
import { app } from './themes/app.ts';
import { coordinates } from './themes/coordinates.ts';
import { data } from './themes/data.ts';
import { frames } from './themes/frames.ts';
import { items } from './themes/items.ts';
import { layers } from './themes/layers.ts';
import { notes } from './themes/notes.ts';
import { people } from './themes/people.ts';
import { reading } from './themes/reading.ts';

export type { Confidence, Rule } from './rule.ts';

/** Everything that is believed of Miro's board. */
export const rules: readonly Rule[] = [
  ...coordinates,
  ...frames,
  ...notes,
  ...items,
  ...reading,
  ...layers,
  ...data,
  ...app,
  ...people,
];

/** How one rule fared. `error`: it could not be tried, and why. */
export interface Trial {
  readonly id: string;
  readonly confidence: Confidence;
  readonly holds: boolean;
  readonly seen?: string;
  readonly error?: string;
}

/** Tries one rule in a lab of its own on the board, and cleans up whatever happens. @param hand see `openLab` */
export async function tryRule(rule: Rule, board: Board, hand?: (step: string) => Promise<void>): Promise<Trial> {
  const { id, confidence } = rule;
  let lab: Lab | undefined;
  try {
    lab = await openLab(board, hand);
    const result: boolean | Finding = await rule.holds(lab);
    return typeof result === 'boolean' ? { id, confidence, holds: result } : { id, confidence, ...result };
  } catch (error) {
    return { id, confidence, holds: false, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await lab?.clean();
  }
}

/** The rules as lines of a table: id, founding, verdict, what was seen. */
export function table(trials: readonly Trial[]): readonly string[] {
  return trials.map(({ id, confidence, holds, seen, error }) =>
    [id.padEnd(30), confidence.padEnd(14), error ? 'not tried' : holds ? 'holds    ' : 'DIFFERS  ', error ?? seen ?? '']
      .join(' ')
      .trimEnd(),
  );
}

/** How many rules stand on what. */
export const countByConfidence = (list: readonly Rule[] = rules): Readonly<Record<Confidence, number>> => {
  const counts: Record<Confidence, number> = {
    documented: 0,
    types: 0,
    code: 0,
    reported: 0,
    contradictory: 0,
    unknown: 0,
  };
  for (const { confidence } of list) counts[confidence] += 1;
  return counts;
};
