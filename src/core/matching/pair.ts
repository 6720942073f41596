/** Two indexes of a cell as one number, whichever comes first: a key for maps and sets. */
export const pairKey = (a: number, b: number): number => (a < b ? a * SPAN + b : b * SPAN + a);

/** The two indexes again, the smaller first. */
export const sidesOf = (key: number): readonly [number, number] => [Math.floor(key / SPAN), key % SPAN];

/** More than the notes of any cell; its square is still exact. */
const SPAN = 2 ** 26;
