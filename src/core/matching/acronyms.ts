import type { Token } from './tokens.ts';

/**
 * What the acronyms of a cell stand for, where some note writes it out: "SSO" is "single sign-on". Two letters must be
 * a whole note's initials, as too many words begin with them.
 */
export function acronyms(
  notes: readonly (readonly Token[])[],
  isStop: (token: Token) => boolean,
): ReadonlyMap<string, readonly Token[]> {
  const wanted = new Set(notes.flatMap((tokens) => tokens.filter(isAcronym).map(({ word }) => word)));
  const found = new Map<string, readonly Token[]>();
  if (wanted.size === 0) return found;
  for (const tokens of notes) {
    const words = tokens.flatMap((token) =>
      token.word.split('-').map((word) => ({ ...token, text: word, plain: word, word })),
    );
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 2; to <= Math.min(words.length, from + 5); to++) {
        const run = words.slice(from, to);
        const initials = run.map(({ word }) => word[0]).join('');
        if (!wanted.has(initials) || isStop(run[0]!) || isStop(run.at(-1)!)) continue;
        if (initials.length === 2 && run.length < words.length) continue;
        const known = found.get(initials);
        if (!known || written(run) < written(known)) found.set(initials, run);
      }
    }
  }
  return found;
}

export const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,5}$/u.test(text);

const written = (run: readonly Token[]): string => run.map(({ word }) => word).join(' ');
