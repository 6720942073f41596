/** How wide a text is at 100 px, in px; widths scale with the font size. */
export type Measure = (text: string) => number;

const LINE_HEIGHT = 1.3;

/**
 * The largest font size (dp) at which the text stands in the room, within the bounds. Words stay whole down to `whole`;
 * below that a long compound is broken rather than making everything small.
 */
export function fittedFontSize(
  text: string,
  room: { readonly width: number; readonly height: number },
  bounds: { readonly min: number; readonly whole: number; readonly max: number },
  measure: Measure,
): number {
  const lines = text.split('\n').map((line) =>
    line
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(measure),
  );
  const widest = Math.max(0, ...lines.flat());
  const space = measure(' ');
  const unbroken = (widest * bounds.whole) / 100 <= room.width;
  const fits = (size: number): boolean =>
    (!unbroken || (widest * size) / 100 <= room.width) &&
    rowsOf(lines, space, (room.width * 100) / size) * size * LINE_HEIGHT <= room.height;
  let [low, high] = [bounds.min, unbroken ? bounds.max : bounds.whole];
  if (fits(high)) return high;
  for (let step = 0; step < 9; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return Math.floor(low * 4) / 4;
}

/** Measures with a canvas and remembers each word, since notes of one workshop share most of theirs. */
export function canvasMeasure(fontFamily: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (pen) pen.font = `100px ${fontFamily}`;
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = pen ? pen.measureText(text).width : text.length * 55;
      known.set(text, width);
    }
    return width;
  };
}

function rowsOf(lines: readonly (readonly number[])[], space: number, width: number): number {
  let rows = 0;
  for (const words of lines) {
    rows += 1;
    let used = 0;
    for (const whole of words) {
      rows += Math.max(0, Math.ceil(whole / width) - 1);
      const word = whole > width ? whole % width : whole;
      const next = used === 0 ? word : used + space + word;
      if (next > width && used > 0) {
        rows += 1;
        used = word;
      } else {
        used = next;
      }
    }
  }
  return rows;
}
