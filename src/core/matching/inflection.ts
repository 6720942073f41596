import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Language } from '../answer-key.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  nb: norwegian,
  sv: swedish,
  da: danish,
  en: english,
};

/** The Snowball stem. It joins about half of the Nordic inflections: use it beside `sameLemma`. */
export const stem = (word: string, language: Language): string => STEMMERS[language](word);

/** Endings of nouns, verbs and adjectives, folded (no æøå). Norwegian, Swedish and Danish share one table. */
const NORDIC = new Set(
  `a e n s t r d en et er ar or an ne na as es ene ane ens ets ers ars erne arna orna erna ende ande de te dde tte
   ede ete ade ere are est ast este aste else elsen elser elses ing ingen inger ingar inga ingene ingarna ning ningen
   ninger ningar ningarna het heten heter heterna hed heden heder ert erte erer eret erede era erar erade erat ering
   eringen lig ligt lige liga ig igt ige iga sk ske skt ska st ts ens nes nas ned t at it ett eren erens`.split(/\s+/),
);
const ENGLISH = new Set(
  `s es ed d ing er ers ly ies y ied ication ications e ment ments ion ions ation ations al ness 's able`.split(' '),
);

/** After three letters only the commonest: "bil" and "bilen" are one word, "bil" and "bilde" are two. */
const SHORT_ENDINGS = new Set('e a en et er ar s ene ens n'.split(' '));

const endings = (language: Language): ReadonlySet<string> => (language === 'en' ? ENGLISH : NORDIC);

/** Whether two folded words look like two forms of one: a common beginning of four letters or more, and only endings after it. */
export function sameLemma(a: string, b: string, language: Language): boolean {
  const common = commonPrefix(a, b);
  if (common < 3 || common * 2 < Math.max(a.length, b.length)) return false;
  const table = endings(language);
  const isEnding = (rest: string, of: ReadonlySet<string>) => rest === '' || of.has(rest);
  // The common beginning may have to give back a letter: "vente" and "ventet" have "vente" in common, and "vent" in earnest.
  for (let cut = common; cut >= Math.max(3, common - 2); cut--) {
    const allowed = cut < 4 ? SHORT_ENDINGS : table;
    if (isEnding(a.slice(cut), allowed) && isEnding(b.slice(cut), allowed)) return true;
  }
  return false;
}

/** What the word may be a form of, the likeliest first: itself, then with ever longer endings taken off. */
export function lemmas(word: string, language: Language): readonly string[] {
  // An imperative is a verb without its ending: "vis", "fjern".
  const found = language === 'en' ? [word] : [word, `${word}e`, `${word}a`];
  const table = endings(language);
  for (let cut = 1; cut <= 7 && word.length - cut >= 2; cut++) {
    if (!table.has(word.slice(-cut))) continue;
    const base = word.slice(0, -cut);
    found.push(base);
    if (language === 'en') found.push(`${base}e`, `${base}y`);
    else found.push(`${base}e`, `${base}a`);
    if (base.length > 3 && base.at(-1) === base.at(-2)) found.push(base.slice(0, -1));
  }
  return found;
}

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
