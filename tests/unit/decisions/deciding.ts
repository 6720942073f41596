import type { Decision, DecisionBody } from '../../../src/core/decisions.ts';

/** A decision taken at a given minute. */
export function decide(minute: number, body: DecisionBody, rest: Partial<Decision> = {}): Decision {
  const at = new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString();
  // The parts of a decision are checked one by one above; TypeScript can't follow a spread of a union.
  return { id: `d${minute}`, at, notes: {}, ...body, ...rest } as Decision;
}
