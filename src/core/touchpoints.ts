import type { Insight } from './answer-key.ts';

/** A place where user and business meet, under one name however people spelt it. */
export interface Touchpoint {
  /** The wording most notes use; of equals, the first. */
  readonly name: string;
  /** The other wordings, as written. */
  readonly variants: readonly string[];
  readonly insights: readonly Insight[];
}

/**
 * The touchpoints named by the insights of a channels row, in order of first mention. "Nettside", "nettsiden" and
 * "hjemmesiden" are one, and so are the wordings of one insight; a note that lists several ("chat, telefon") counts for
 * each. `wordingsOf` gives an insight's words, a text for each of its notes.
 */
export function touchpoints(
  insights: readonly Insight[],
  wordingsOf: (insight: Insight) => readonly string[] = ({ text, sources }) => sources.map(() => text),
): readonly Touchpoint[] {
  const found = new Map<string, { readonly spellings: Map<string, number>; readonly insights: Insight[] }>();
  for (const insight of insights) {
    const shown = namesIn(insight.text);
    for (const names of [...wordingsOf(insight).map(namesIn), shown]) {
      for (const name of names) {
        const key = touchpointKey(shown.length === 1 && names.length === 1 ? (shown[0] ?? name) : name);
        const entry = found.get(key) ?? { spellings: new Map<string, number>(), insights: [] };
        found.set(key, entry);
        entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + (names === shown ? 0.5 : 1));
        if (!entry.insights.includes(insight)) entry.insights.push(insight);
      }
    }
  }
  return [...found.values()].map(({ spellings, insights }) => {
    const [first = '', ...rest] = [...spellings].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
    return { name: first, variants: rest, insights };
  });
}

/** The names in a note: each line or list item is one; a sentence stays whole, and so does "lunch & learn". */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\n,;•·]|\s[/+]\s/u)
    .flatMap((name) => {
      const joined = name.split(/\s&\s/u);
      return joined.every((part) => placesIn(part, false).length > 0) ? joined : [name];
    })
    .flatMap((name) => (/:\/\/|www\./u.test(name) ? [name] : name.split(/(?<=\p{L})\/(?=\p{L})/u)))
    .map((name) => name.replace(/^[\s\-–*.]+|[\s.!:]+$/gu, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));

/** Equal for names that mean the same: spelling, definite forms and everyday synonyms do not count. */
export function touchpointKey(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));
  const joined = SYNONYMS.get(words.join(''));
  return joined ?? words.map((word) => SYNONYMS.get(word) ?? SYNONYMS.get(bare(word)) ?? bare(word)).join(' ');
}

/**
 * Finds which of the touchpoints texts speak of: those they name, else those that are the place they name ("lang telefonkø"
 * speaks of "kundeservice på telefon"). Who one meets there counts only where the name says no place.
 */
export function listener<T extends { readonly name: string }>(
  all: readonly T[],
): (texts: readonly string[]) => readonly T[] {
  const known = all.map((touchpoint) => {
    const { name } = touchpoint;
    const places = placesIn(name, false);
    const where = places.filter((place) => place !== 'kundeservice');
    return {
      touchpoint,
      key: touchpointKey(name.split(PREPOSITION)[0] ?? name),
      places: where.length > 0 ? where : places,
    };
  });
  return (texts) => {
    const heard = texts.map((text) => {
      const words = wordsOf(text).filter((word) => !AMBIGUOUS.has(word));
      return ` ${words.map(touchpointKey).filter(Boolean).join(' ')} `;
    });
    const named = known.filter(({ key }) => key !== '' && heard.some((words) => words.includes(` ${key} `)));
    const said = new Set(named.length > 0 ? [] : texts.flatMap((text) => placesIn(text, true)));
    const meant = named.length > 0 ? named : known.filter(({ places }) => places.some((place) => said.has(place)));
    return meant.map(({ touchpoint }) => touchpoint);
  };
}

/** The known places that a text names, by the keys of their synonyms: each word, pairs of words, and beginnings of compounds. */
function placesIn(text: string, compounds: boolean): readonly string[] {
  const words = wordsOf(text).map((word) => word.replaceAll('-', ''));
  return words.flatMap((word, index): readonly string[] => {
    const known =
      SYNONYMS.get(word + (words[index + 1] ?? '')) ??
      (AMBIGUOUS.has(word) ? undefined : (SYNONYMS.get(word) ?? SYNONYMS.get(bare(word))));
    const start = compounds ? COMPOUNDED.find((start) => word.startsWith(start)) : undefined;
    const place = known ?? (start === undefined ? undefined : SYNONYMS.get(start));
    return place === undefined ? [] : [place];
  });
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');

/** Places that begin compounds: "telefonkø", "butikkansatt". */
const COMPOUNDED = 'telefon epost nettside hjemmeside hemsida butik facebook annonse'.split(' ');

/** Words that are everyday words in one of the languages ("store forskjeller", "some people"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['some', 'store', 'text', 'ad']);

const PREPOSITION = /\s(?:i|på|med|ved|vid|til|till|for|för|fra|från|hos|om|av|af|at|in|on|with|by|from|to|of)\s/u;

/** A noun without its definite or plural ending, roughly: enough to tell that two names are one. */
function bare(word: string): string {
  const ending = ENDINGS.find((ending) => word.endsWith(ending) && word.length - ending.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const ENDINGS = ['erne', 'arna', 'orna', 'ene', 'ane', 'en', 'et', 'er', 'ar', 'or', 'na', 'ne', 's', 'a', 'e', 'n'];

const FILLERS: ReadonlySet<string> = new Set(
  'på i via med til hos deres vår våre sin sine en et ei den det de our the a an on in by with their your vores deras våra jeres'.split(
    ' ',
  ),
);

/** Everyday names of the same place, in the four languages; the first of a line is the key. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  `nettside nettsiden nettsida nettsider nettsidene hjemmeside hjemmesiden hjemmesida hjemmesider webside websiden webbsida webbsidan webbplats webbplatsen hemsida hemsidan hemsidor website websites websitet websted webstedet site siten sajt sajten webben web nettstedet nettsted homepage
telefon telefonen telefoner tlf ringe ringer ringa ringer phone telephone call calling telefonsamtale telefonsamtal
e-post epost eposten mail mailen mails email emails mejl mejlen mejla mailer e-mail
sms smsen sms-en smser tekstmelding tekstmeldinger tekstmeldingen textmeddelande text
app appen apper apps mobilapp mobilappen appene appar
chat chatten chatt chatten livechat
chatbot chatboten chatbotten chatbott
butikk butikken butikker butikkene butik butikken butikker butiken butiker store shop shoppen shop'en
kundeservice kundeservicen kundesenter kundesenteret kundtjänst kundtjänsten kundeservicen kundecenter support supporten customerservice helpdesk
annonse annonser annonsen annons annonser annonsen annonce annoncer annoncen reklame reklamen reklam ad ads advert
somé some sosialemedier socialemedier socialamedier socialmedia
facebook fb
google googlesøk googlesøket googling googler googla
brev brevet brevene letter letters
minside minside mineside minsider minasidor minesider mypages myaccount`
    .split('\n')
    .flatMap((line) => {
      const [key = '', ...others] = line.replaceAll('\u00ad', '').split(' ');
      return [key, ...others].map((word) => [word.replaceAll(/[^\p{L}\p{N}]/gu, ''), key] as const);
    }),
);
