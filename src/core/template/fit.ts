/** The average width of a letter of Open Sans, as a part of its font size; a little more than measured, to be safe. */
const LETTER = 0.58;
const LINE_HEIGHT = 1.4;

/** How many lines a text takes at a width, breaking between words and inside words longer than a line. */
export function linesNeeded(text: string, width: number, fontSize: number): number {
  const room = Math.max(1, Math.floor(width / (fontSize * LETTER)));
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const length = Array.from(word).length;
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    const joined = used > 0 ? used + 1 + length : length;
    lines += Math.floor((joined - 1) / room) * (used > 0 ? 0 : 1);
    used = joined > room ? joined % room : joined;
  }
  return lines;
}

/** The largest of some font sizes (largest first) at which the paragraphs stay inside a box; the smallest if none does. */
export function fittingSize(
  paragraphs: readonly string[],
  box: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
): number {
  const fits = (size: number): boolean => {
    const lines = paragraphs.reduce((sum, text) => sum + linesNeeded(text, box.width, size), 0);
    const longest = Math.max(...paragraphs.flatMap((text) => text.split(/\s+/).map((word) => Array.from(word).length)));
    return lines * size * LINE_HEIGHT <= box.height && longest * size * LETTER <= box.width;
  };
  return sizes.find(fits) ?? Math.min(...sizes);
}
