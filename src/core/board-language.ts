import type { Language } from './answer-key.ts';

/** Everyday words that only one of the four languages spells so, and letters that set the Nordic ones apart. */
const SIGNS: Readonly<Record<Language, { readonly words: string; readonly letters: RegExp }>> = {
  nb: {
    words:
      'hva jeg meg noe noen nå etter opp ut ble hvordan hvorfor hvilken hvilke mye bare gjøre gjør fra av få andre uten blir vil skal bedre først gang ingen finne hjelp spørre venter vet være lang enkelt oversikt',
    letters: /[æø]/g,
  },
  sv: {
    words:
      'vad jag mig och något någon nu efter upp ut blev hur varför vilken mycket bara göra gör från av få andra utan blir inte är att för med som det till kan när väntar vet vara lång enkelt bättre först hitta hjälp',
    letters: /[äö]/g,
  },
  da: {
    words:
      'hvad jeg mig noget nogen nu efter op ud blev hvordan hvorfor hvilken hvilke meget kun bare gøre gør fra af få andre uden bliver vil skal bedre først gang ingen finde hjælp spørge venter ved være lang nemt overblik',
    letters: /[æø]/g,
  },
  en: {
    words:
      'the and what is are not to of for with my how why when where they them this that from after before without only more much does do want need can cannot you your it we our find help wait better',
    letters: /(?!)/g,
  },
};

/** The language most of a board's texts are written in; English where nothing tells. */
export function boardLanguage(texts: readonly string[]): Language {
  const text = texts.join('\n').toLowerCase();
  const words = text.match(/\p{L}+/gu) ?? [];
  const scores = (Object.keys(SIGNS) as readonly Language[]).map((language) => {
    const { letters } = SIGNS[language];
    const score = words.reduce((sum, word) => sum + (weights.get(word)?.[language] ?? 0), 0);
    return { language, score: score + (text.match(letters)?.length ?? 0) / 2 };
  });
  const [best] = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return best?.language ?? 'en';
}

/** A word counts less the more languages share it. */
const weights = ((): ReadonlyMap<string, Partial<Record<Language, number>>> => {
  const lists = Object.entries(SIGNS).map(([language, { words }]) => [language, words.split(' ')] as const);
  const all = new Set(lists.flatMap(([, words]) => words));
  return new Map(
    [...all].map((word) => {
      const having = lists.filter(([, words]) => words.includes(word));
      return [word, Object.fromEntries(having.map(([language]) => [language, 1 / having.length ** 2]))];
    }),
  );
})();
