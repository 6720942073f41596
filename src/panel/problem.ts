import type { PanelWords } from '../words/panel/nb.ts';

/** What went wrong, as far as a thrown thing's message tells; Miro's errors carry no code. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The message itself. */
  readonly detail: string;
}

export type ProblemKind = keyof PanelWords['problems'];

/**
 * Fragments of Miro's error texts (https://developers.miro.com/docs/websdk-reference-error-handling), of the browsers',
 * and of our own. The first that fits wins.
 */
const SIGNS: readonly (readonly [RegExp, ProblemKind])[] = [
  [/rate limit[\s\S]*per hour/i, 'hour'],
  [/rate limit/i, 'minute'],
  [/(?:boards|identity|team):(?:read|write)|\bscopes?\b|not authorized|unauthorized/i, 'scope'],
  [/locked by another|another client|being edited/i, 'busy'],
  [/data storage limit|storage.*(?:full|exceeded)|quota/i, 'full'],
  [/can ?not retrieve item|cannot find the item|doesn'?t exist|no valid id/i, 'gone'],
  [/only on paid plans/i, 'plan'],
  [/dynamically imported module|importing a module script|error loading dynamically|preload/i, 'part'],
  [/unknown error occurred|did not answer|board storage refused/i, 'passing'],
  [/network|failed to fetch|load failed|timed? ?out/i, 'network'],
];

/** Tells from an error's words what to say to the facilitator. */
export function problemOf(error: unknown): Problem {
  const detail = messageOf(error);
  return { kind: SIGNS.find(([sign]) => sign.test(detail))?.[1] ?? 'unknown', detail };
}

/** Whether waiting helps, and how long at least, in ms: the budget per minute fills up again, the one per hour slowly. */
export function waitAfter(error: unknown): number | null {
  const { kind } = problemOf(error);
  return kind === 'minute' ? 60_000 : kind === 'hour' ? 15 * 60_000 : null;
}

/** One sentence in the reader's language. */
export const sentenceOf = (problem: Problem, words: PanelWords): string => words.problems[problem.kind](problem.detail);

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'string') return error;
  try {
    return JSON.stringify(error) ?? 'undefined';
  } catch {
    return Object.prototype.toString.call(error);
  }
}
