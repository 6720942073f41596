import { fold } from './normalise.ts';

/** A word or number as it stands in a note. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** In lower case, without apostrophes. */
  readonly plain: string;
  /** The same, folded. */
  readonly word: string;
  /** Which clause of the note it stands in: a negation does not reach beyond. */
  readonly clause: number;
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]?t\b/gi, 'can not'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/n['’]t\b/gi, ' not'],
  [/['’](s|re|ve|ll|d|m)\b/gi, ''],
  [
    /(?<!\p{L})(?:døgnet rundt|hele døgnet|døgn[åa]pent?|dygnet runt|døgnåbent?|(?:a)?round the clock)(?!\p{L})/giu,
    '24/7',
  ],
];
const PIECE =
  /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])[-−+]?\d+(?:[.,:/]\d+)*|\d+(?:[.,:/]\d+)*|[€$£%]|[\p{L}][\p{L}\p{N}]*(?:[-'’./:][\p{L}\p{N}]+)*|[,.;:!?()\n–—]|\s[-–]\s|^\s*[-–•*]/gu;
const CONTRAST = /^(men|but|however)$/;

/** The words of a note in their order, with the clause each stands in. */
export function tokens(text: string): readonly Token[] {
  let plain = text.normalize('NFKC');
  for (const [form, full] of SHORT_FORMS) plain = plain.replace(form, full);
  const found: Token[] = [];
  let clause = 0;
  for (const [piece] of plain.matchAll(PIECE)) {
    if (!/[\p{L}\p{N}€$£%]/u.test(piece)) clause++;
    else {
      if (CONTRAST.test(piece.toLowerCase())) clause++;
      const plain = plainOf(piece);
      found.push({ text: piece, plain, word: fold(plain), clause });
    }
  }
  return found;
}

/** An address stands for its site; of a word, the letters. */
function plainOf(piece: string): string {
  const address = /^(?:https?:\/\/)?(?:www\.)?([^/\s]+\.[a-z]{2,})(?:\/\S*)?$/i.exec(piece);
  return (address ? address[1]! : piece).toLowerCase().replace(/['’]/g, '').replace('−', '-');
}
