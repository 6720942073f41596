import type { Piece } from './pieces.ts';

/** Owners by the id of the words under them: a line of sentences, one under each heading of a line, describes those headings. */
export function described(pieces: readonly Piece[]): ReadonlyMap<string, Piece> {
  const pairs = pieces.flatMap((words) => {
    const owner = words.kind === 'text' && !words.isTime ? headingOver(words, pieces) : null;
    return owner ? [{ words, owner }] : [];
  });
  const sentences = pairs.filter(({ words, owner }) => {
    const line = pairs.filter((other) => level(other.words, words) && level(other.owner, owner));
    const letters = (texts: readonly Piece[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);
    return (
      line.length > 2 &&
      new Set(line.map((pair) => pair.owner.id)).size === line.length &&
      letters(line.map((pair) => pair.words)) > 1.5 * letters(line.map((pair) => pair.owner)) &&
      line.filter((pair) => /\S\s+\S+\s+\S/u.test(pair.words.text)).length * 2 > line.length
    );
  });
  return new Map(sentences.map(({ words, owner }) => [words.id, owner]));
}

const level = (a: Piece, b: Piece): boolean =>
  Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) >
  0.5 * Math.min(a.box.bottom - a.box.top, b.box.bottom - b.box.top);

/** The drawn heading that words stand right under, no wider than it, or within its lower part. */
function headingOver({ id, box }: Piece, pieces: readonly Piece[]): Piece | null {
  const middle = (box.left + box.right) / 2;
  const over = pieces.filter(({ id: other, kind, box: head, text }) => {
    const [width, height] = [head.right - head.left, head.bottom - head.top];
    const gap = box.top - head.bottom;
    return (
      other !== id &&
      kind === 'shape' &&
      /\p{L}/u.test(text) &&
      Math.abs(middle - (head.left + head.right) / 2) < width / 4 &&
      box.right - box.left < width * 1.15 &&
      gap > -height / 2 &&
      gap < height
    );
  });
  return over.sort((a, b) => b.box.bottom - a.box.bottom)[0] ?? null;
}
