/** Emoji that say how something feels; all others are decoration. */
export const FEELINGS: readonly { readonly sign: 1 | -1; readonly emoji: RegExp }[] = [
  { sign: 1, emoji: /[😀😃😄😁😆😊🙂😍🥰😎🤩👍👏💪❤💚💙☺✅]/gu },
  { sign: -1, emoji: /[😡😠🤬😢😭😞😟😔🙁☹😤😩😫😱😨😰😒🤮👎💔❌]/gu },
];

/**
 * Spelling without its accidents: case, spaces, decoration, æøå/äö or their stand-ins. What may tell two notes apart stays:
 * digits with their separators and signs, units, "?", and emoji that carry a feeling.
 */
export function sameKey(text: string): string {
  let plain = text.normalize('NFKC');
  for (const { sign, emoji } of FEELINGS) plain = plain.replace(emoji, sign > 0 ? ' ☺ ' : ' ☹ ');
  return fold(plain)
    .replace(/(?<=\d)\s+(?=[%€$£])/g, '')
    .replace(/(?<!\d)[.,:/]|[.,:/](?!\d)/g, ' ')
    .replace(/–|−/g, '-')
    .replace(/-(?!\d)|(?<!\d)\+(?!\d)/g, '')
    .replace(/\?+/g, ' ? ')
    .replace(/[^\p{L}\p{N}?%+€$£☺☹.,:/-]+/gu, ' ')
    .replace(/([☺☹])(\s+\1)+/g, '$1')
    .trim();
}

/** Lower case, and one plain letter for æ ø å ä ö and what people write for them: "montør", "montoer" and "montor" meet. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/a{2,}/g, 'a')
    .replace(/(?:oe)+(?=\p{L})/gu, 'o');
}

/** Letters and spaces without any stand-in: nothing to fold, and most words are like that. */
const PLAIN = /^(?!.*(?:aa|oe))[a-z ]*$/;
