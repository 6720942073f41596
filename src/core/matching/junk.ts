import { sameKey } from './normalise.ts';

const PLACEHOLDERS = new Set(
  `test teste testing testar tester asdf asdfg qwerty qwe abc xxx xx aaa bla blabla hei hej hello hi heisann todo tbd tba
   na nan lorem ipsum lorem_ipsum skriv_her skriv_har ny_lapp new_note note lapp notat haha hehe lol ok hm hmm`
    .split(/\s+/)
    .map((each) => each.replaceAll('_', ' ')),
);

/** Whose board it is, and nothing more: "Gruppe 2". */
const LABEL = /^(?:gruppe|grupp|group|team|bord|table)\s?\d{1,2}$/;

/** Nothing to say: blank, "???", "test", keys hit at random, a group's number. A note of one feeling emoji says something. */
export function isJunk(text: string): boolean {
  const key = sameKey(text);
  if (/[☺☹]/.test(key)) return false;
  const words = key
    .replace(/[?+.,:/%-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return true;
  return (
    PLACEHOLDERS.has(words) ||
    LABEL.test(words) ||
    /^(\p{L})\1{2,}$/u.test(words) ||
    (words.length === 1 && /\p{L}/u.test(words))
  );
}
