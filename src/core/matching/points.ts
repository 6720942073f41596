import type { Language } from '../answer-key.ts';
import { isStop } from './grammar.ts';
import { lexicon } from './lexicon.ts';
import { tokens } from './tokens.ts';

/** The parts of a note that holds several points: its lines, bullets or what stands between semicolons, if each could stand alone. */
export function points(text: string, language: Language): readonly string[] | null {
  const parts = text
    .split(/\n+|;|(?:^|\s)[•*]\s|\s\+\s/u)
    .map((part) => part.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/u, '').trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return null;
  const words = lexicon(language);
  const couldStand = (part: string) => tokens(part).filter(({ plain }) => !isStop(plain, language, words)).length >= 2;
  return parts.every(couldStand) ? parts : null;
}
