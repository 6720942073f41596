import { median, type Edges } from '../geometry.ts';
import { isGroupName } from './labels.ts';
import { middleOf, type Piece, type Pieces } from './pieces.ts';
import { squaresOf } from './squares.ts';

/** What a grid is called: the largest words over it, not too far off, else a large sticky note at its upper corner, else a group's name in the corner itself. */
export function titleOf(
  part: Pieces,
  used: readonly Piece[],
  body: Edges,
  others: ReadonlySet<string>,
): Piece | undefined {
  const top = Math.min(...used.map(({ box }) => box.top));
  const whole = {
    left: Math.min(body.left, ...used.map(({ box }) => box.left)),
    right: Math.max(body.right, ...used.map(({ box }) => box.right)),
    top: top - (body.right - body.left) * FAR,
    bottom: top,
  };
  const free = part.written.filter((piece) => !used.includes(piece) && !others.has(piece.id));
  return (
    wordsOver(free, body, whole, SMALLEST * letterOf(used)) ??
    noteOver(part.notes, body, whole) ??
    groupIn(free, body, whole)
  );
}

/** Of the grid's width: what stands higher above it belongs to something else. */
const FAR = 0.15;
/** In letters. */
const LONGEST_TITLE = 120;

/** Of the headings' letters: smaller words over a grid say something else of it. */
const SMALLEST = 0.85;

function wordsOver(pieces: readonly Piece[], body: Edges, over: Edges, smallest: number): Piece | undefined {
  return pieces
    .filter(
      ({ kind, box, text, fontSize = 0 }) =>
        kind !== 'sticky' &&
        kind !== 'frame' &&
        text.length <= LONGEST_TITLE &&
        Math.min(box.right, body.right) - Math.max(box.left, over.left) > 0 &&
        box.bottom <= over.bottom + (box.bottom - box.top) / 8 &&
        box.bottom > over.top &&
        fontSize >= smallest,
    )
    .sort((a, b) => (b.fontSize ?? 0) - (a.fontSize ?? 0) || b.box.bottom - a.box.bottom)[0];
}

/** The usual size of letters in some headings; 0 where none tells it. */
const letterOf = (pieces: readonly Piece[]): number => median(pieces.flatMap(({ fontSize }) => fontSize ?? []));

/** Larger than the notes in the cells, and where a title would begin. */
function noteOver(notes: readonly Piece[], body: Edges, over: Edges): Piece | undefined {
  const near = squaresOf(notes);
  const usual = median(near(body).map(({ box }) => widthOf(box)));
  const [only, ...others] = near({ ...over, right: (over.left + body.left) / 2 + usual }).filter(
    ({ box, text }) => text !== '' && text.length <= LONGEST_TITLE && widthOf(box) > usual * 1.4,
  );
  return others.length === 0 && usual > 0 ? only : undefined;
}

const widthOf = ({ left, right }: Edges): number => right - left;

/** Beside the heads and over the labels. */
const groupIn = (pieces: readonly Piece[], body: Edges, { left, right, bottom }: Edges): Piece | undefined =>
  pieces.find(({ box, text }) => {
    const { x, y } = middleOf(box);
    const beside = (x > left && x < body.left) || (x > body.right && x < right);
    return beside && y > bottom && y < body.top && isGroupName(text);
  });
