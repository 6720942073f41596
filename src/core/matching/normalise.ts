/** Spelling without its accidents: case, spaces, decoration, æøå/äö or their ASCII stand-ins; digits, units, "?" and feeling emoji stay. */
export function sameKey(text: string): string {
  return fold(text.normalize('NFKC').toLowerCase())
    .replace(/[^\p{L}\p{N}?%+€$£]+/gu, ' ')
    .trim();
}

/** æ ø å ä ö and their stand-ins as one letter each, so that "montør", "montoer" and "montor" meet. */
export function fold(word: string): string {
  return word
    .replace(/æ|ä|ae/g, 'e')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
