import type { Insight, Journey, KeyNote, Row } from './answer-key.ts';
import { edges, overlap } from './geometry.ts';
import type { RowKind } from './rows.ts';
import { isSticky, paper, type Snapshot } from './snapshot.ts';
import { byStrength } from './strength.ts';

/** Something a group proposed, with what it may answer: a line of the idea list. */
export interface Idea {
  readonly insight: Insight;
  /** What users need, meet and feel in the same phase, by row; rows where nobody wrote are left out. */
  readonly answers: readonly { readonly row: Row; readonly insights: readonly Insight[] }[];
  /** From the board's own voting. */
  readonly votes: number;
  /** Dots that people stuck on its notes. */
  readonly dots: number;
}

const PROPOSALS: ReadonlySet<RowKind | undefined> = new Set<RowKind>(['solutions', 'opportunities']);
const ANSWERED: ReadonlySet<RowKind | undefined> = new Set<RowKind>(['needs', 'barriers', 'thoughts']);

/** The solutions row as a list of ideas, phase by phase, most votes first within a phase. */
export function ideas(journey: Journey, notes: readonly KeyNote[]): readonly Idea[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const rowOf = new Map(journey.rows.map((row) => [row.id, row]));
  const sum = (insight: Insight, count: (note: KeyNote) => number | undefined): number =>
    [...new Set(insight.sources.map((source) => source.note))].reduce((total, id) => {
      const note = byId.get(id);
      return total + ((note && count(note)) ?? 0);
    }, 0);
  return journey.phases.flatMap((phase) => {
    const column = journey.insights.filter((insight) => insight.phase === phase.id);
    const answers = journey.rows
      .filter((row) => ANSWERED.has(row.kind))
      .map((row) => ({ row, insights: column.filter((insight) => insight.row === row.id) }))
      .filter(({ insights }) => insights.length > 0);
    return column
      .filter((insight) => PROPOSALS.has(rowOf.get(insight.row)?.kind))
      .map((insight): Idea => ({
        insight,
        answers,
        votes: sum(insight, (note) => note.votes),
        dots: sum(insight, (note) => note.dots),
      }))
      .toSorted((a, b) => b.votes + b.dots - (a.votes + a.dots) || byStrength(a.insight, b.insight));
  });
}

/** The largest a dot may be, as a share of the note's width. */
const DOT_SHARE = 0.35;

/** How many dots people stuck on each note: small round shapes without words whose centre lies on its paper. */
export function dotsOn(snapshot: Snapshot): ReadonlyMap<string, number> {
  const papers = snapshot.items.flatMap((item) =>
    item.box !== null && isSticky(item) ? [{ id: item.id, box: paper({ ...item, box: item.box }) }] : [],
  );
  const dots = new Map<string, number>();
  for (const { type, shape, text, box } of snapshot.items) {
    if (type !== 'shape' || shape !== 'circle' || text !== '' || box === null) continue;
    const centre = edges({ x: box.x, y: box.y, width: 1, height: 1 });
    // The note on top can't be told from the data: the one whose paper is nearest is meant.
    const under = papers
      .filter((note) => box.width <= note.box.width * DOT_SHARE && overlap(centre, edges(note.box)) > 0)
      .toSorted((a, b) => distance(a.box, box) - distance(b.box, box))[0];
    if (under) dots.set(under.id, (dots.get(under.id) ?? 0) + 1);
  }
  return dots;
}

const distance = (
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number => Math.hypot(a.x - b.x, a.y - b.y);
