import type { User } from '../stored.ts';

/** Names for the tabs of one board, each a person of its own. */
const PEOPLE: readonly (readonly [string, string])[] = [
  ['Ingrid Berg', '#3859ff'],
  ['Oskar Lund', '#b4441f'],
  ['Freja Holm', '#0f7a52'],
  ['Amir Hansen', '#8a3ab0'],
  ['Saga Nyström', '#a0601a'],
  ['Jonas Dahl', '#0b6f86'],
];

/** The person of the tab with that number, counted from 1. */
export function userOf(number: number): User {
  const [name, color] = PEOPLE[(Math.max(1, number) - 1) % PEOPLE.length] ?? ['Ingrid Berg', '#3859ff'];
  const again = Math.floor((Math.max(1, number) - 1) / PEOPLE.length);
  return { id: String(3074457360000000000n + BigInt(number)), name: again > 0 ? `${name} ${again + 1}` : name, color };
}
