import type { LapsedDecision, NoteAt } from '../answer-key.ts';
import type { Decision } from '../decisions.ts';
import type { Standing } from '../standing.ts';
import { inForce, lapse } from './in-force.ts';

/** Finds the cell a decision names among the phases and rows that are on the board now. */
export type FindCell = (decision: CellDecision, note: Standing) => Cell | null;
export type CellDecision = Extract<Decision, { kind: 'cell' }>;
export interface Cell {
  readonly sheet: string | null;
  readonly persona: string | null;
  readonly group: string | null;
  readonly phase: string;
  readonly row: string;
}

/** Settles what concerns single notes: their cell, whether they are set aside, and their points. */
export function placeByDecision(
  standings: readonly Standing[],
  decisions: readonly Decision[],
  findCell: FindCell,
): { readonly standings: readonly Standing[]; readonly lapsed: readonly LapsedDecision[] } {
  const lapsed: LapsedDecision[] = [];
  const notes = new Map(standings.map((standing) => [standing.item.id, standing]));
  const chosen = new Map<string, Decision>();
  for (const decision of inForce(decisions)) {
    if (decision.kind !== 'cell' && decision.kind !== 'setAside' && decision.kind !== 'split') continue;
    const note = notes.get(decision.note);
    const obstacle = note ? obstacleFor(decision, note, findCell) : 'note gone';
    const slot = `${decision.kind} ${decision.note}`;
    const winner = chosen.get(slot);
    if (obstacle) lapsed.push(lapse(decision, obstacle));
    else if (!winner) chosen.set(slot, decision);
    else if (outcome(winner) !== outcome(decision)) lapsed.push(lapse(decision, 'overruled', winner));
  }
  const decided = standings.map((note) => {
    const of = (kind: string) => chosen.get(`${kind} ${note.item.id}`);
    return withAside(withPoints(withCell(note, of('cell'), findCell), of('split')), of('setAside'));
  });
  return { standings: decided, lapsed };
}

/** Whether two texts differ in more than case and spaces. */
export const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);

/** A text without what case and spaces add. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const SETTLED_ELSEWHERE: ReadonlySet<NoteAt> = new Set(['heading', 'own', 'leftOut', 'copy', 'empty']);

function obstacleFor(decision: Decision, note: Standing, findCell: FindCell): LapsedDecision['why'] | null {
  if (SETTLED_ELSEWHERE.has(note.at)) return 'not counted';
  if (decision.kind === 'split') {
    const words = decision.notes[decision.note]?.text;
    return words !== undefined && !sameWords(words, note.item.text) ? 'text changed' : null;
  }
  if (decision.kind !== 'cell') return null;
  const cell = findCell(decision, note);
  if (!cell) return 'cell gone';
  return hasMoved(decision, note, findCell) && !liesIn(cell, note) ? 'other cell' : null;
}

/** Whether the note lies squarely in a cell now, and it is not the one it lay in when the decision was taken. */
function hasMoved(decision: CellDecision, note: Standing, findCell: FindCell): boolean {
  if (note.at !== 'cell' || !decision.was) return false;
  const { phase, row } = decision.was;
  if (phase === null || row === null) return true;
  const { labels: _, ...byIds } = decision;
  const was = findCell({ ...byIds, phase, row }, note);
  return was !== null && !liesIn(was, note);
}

const liesIn = (cell: Cell, note: Standing): boolean => cell.phase === note.phase && cell.row === note.row;

function outcome(decision: Decision): string {
  if (decision.kind === 'cell') return JSON.stringify([decision.sheet, decision.phase, decision.row]);
  if (decision.kind === 'setAside') return String(decision.aside);
  return decision.kind === 'split' ? JSON.stringify(decision.points) : '';
}

function withCell(note: Standing, decision: Decision | undefined, findCell: FindCell): Standing {
  const cell = decision?.kind === 'cell' ? findCell(decision, note) : null;
  return cell ? { ...note, ...cell, at: 'cell' } : note;
}

function withPoints(note: Standing, decision: Decision | undefined): Standing {
  if (decision?.kind !== 'split') return note;
  const points = [...new Set(decision.points.map((point) => point.trim()))].filter((point) => point !== '');
  return points.length > 1 ? { ...note, points } : { ...note, whole: true };
}

function withAside(note: Standing, decision: Decision | undefined): Standing {
  if (SETTLED_ELSEWHERE.has(note.at)) return note;
  if (decision?.kind === 'setAside') return decision.aside ? { ...note, at: 'setAside' } : note;
  return note.junk && note.at !== 'outside' ? { ...note, at: 'setAside' } : note;
}
