import type { AnswerKey, KeyNote, Lapse } from '../answer-key.ts';
import type { Decision, NoteWords } from '../decisions.ts';
import { plain, sameWords } from './placing.ts';
import { earliestFirst, noteOf, notesOf } from './records.ts';

/** Decisions brought to the notes that are on the board now, and those for which no one note could be found. */
export interface Rematched {
  readonly decisions: readonly Decision[];
  readonly unmatched: readonly {
    readonly decision: Decision;
    readonly why: Extract<Lapse, 'note gone' | 'ambiguous'>;
  }[];
}

/**
 * On a copied board every id is another one: a note is found again by its words in the cell and group it had, where only
 * one note fits. Notes still known by id are left alone. `key` is the board consolidated without these decisions.
 */
export function rematch(decisions: readonly Decision[], key: AnswerKey): Rematched {
  const known = new Set(key.notes.map(({ id }) => id));
  const candidates = notesByText(key);
  const groups = new Set(key.notes.map(({ group }) => group));
  const decidedCells = new Map<string, CellLabels>();
  const matched: Decision[] = [];
  const unmatched: { decision: Decision; why: 'note gone' | 'ambiguous' }[] = [];
  for (const decision of cellsFirst(decisions)) {
    const ids = new Map<string, string>();
    const missing = new Map<string, 'note gone' | 'ambiguous'>();
    for (const note of new Set([...notesOf(decision), ...Object.keys(decision.notes)])) {
      if (known.has(note)) continue;
      const words = decision.notes[note];
      const found = words ? fitting(words, candidates.get(plain(words.text)) ?? [], decidedCells, groups) : [];
      const [only] = found;
      if (only && found.length === 1) ids.set(note, only.id);
      else missing.set(note, found.length > 1 ? 'ambiguous' : 'note gone');
    }
    // What was decided on a line holds as long as one of its notes is there.
    const ofLine = decision.kind === 'wording' || decision.kind === 'settled';
    const enough = ofLine && missing.size < Object.keys(decision.notes).length;
    const why = enough ? undefined : notesOf(decision).flatMap((note) => missing.get(note) ?? [])[0];
    if (why) unmatched.push({ decision, why });
    else {
      const moved = ids.size > 0 ? withNotes(decision, ids) : decision;
      if (moved.kind === 'cell' && moved.labels && !moved.undone) decidedCells.set(moved.note, moved.labels);
      matched.push(moved);
    }
  }
  return { decisions: matched.sort(earliestFirst), unmatched };
}

/** The words and labels of a note, as a decision about it keeps them. */
export function wordsOf(note: KeyNote, key: AnswerKey): NoteWords {
  const labels = labelsOf(note, key);
  return { text: note.text, ...labels, group: note.group };
}

/** A note that was given another cell is named with that cell in what was decided about it later. */
const cellsFirst = (decisions: readonly Decision[]): readonly Decision[] => [
  ...decisions.filter(({ kind }) => kind === 'cell').sort(earliestFirst),
  ...decisions.filter(({ kind }) => kind !== 'cell'),
];

type CellLabels = { readonly phase: string; readonly row: string };

interface Candidate extends NoteWords {
  readonly id: string;
}

function notesByText(key: AnswerKey): ReadonlyMap<string, readonly Candidate[]> {
  const byText = new Map<string, Candidate[]>();
  for (const note of key.notes) {
    if (note.at === 'heading' || note.at === 'own') continue;
    const text = plain(note.text);
    byText.set(text, [...(byText.get(text) ?? []), { id: note.id, ...wordsOf(note, key) }]);
  }
  return byText;
}

function fitting(
  words: NoteWords,
  candidates: readonly Candidate[],
  decidedCells: ReadonlyMap<string, CellLabels>,
  groups: ReadonlySet<string | null>,
): readonly Candidate[] {
  const inCell = candidates.filter(({ id, persona, ...lies }) =>
    [lies, decidedCells.get(id)].some(
      (cell) =>
        cell && persona === words.persona && sameLabel(cell.phase, words.phase) && sameLabel(cell.row, words.row),
    ),
  );
  // The same words of another group are another note, unless groups have other names here.
  return words.group !== undefined && groups.has(words.group)
    ? inCell.filter(({ group }) => group === words.group)
    : inCell;
}

/** The same decision about notes that have other ids now. */
export function withNotes(decision: Decision, ids: ReadonlyMap<string, string>): Decision {
  const move = (ref: string) => {
    const note = noteOf(ref);
    return `${ids.get(note) ?? note}${ref.slice(note.length)}`;
  };
  const notes = Object.fromEntries(Object.entries(decision.notes).map(([id, words]) => [ids.get(id) ?? id, words]));
  switch (decision.kind) {
    case 'together':
    case 'apart':
    case 'opposed':
      return { ...decision, notes, a: move(decision.a), b: move(decision.b) };
    case 'wording':
      return { ...decision, notes, note: move(decision.note), ...(decision.from && { from: move(decision.from) }) };
    default:
      return { ...decision, notes, note: move(decision.note) };
  }
}

function labelsOf(note: KeyNote, { sheets, journeys }: AnswerKey) {
  const sheet = sheets.find(({ id }) => id === note.sheet);
  const persona = sheet?.persona ?? null;
  const journey = journeys.find((journey) => journey.persona === persona);
  const label = (list: readonly { readonly id: string; readonly label: string }[] | undefined, id: string | null) =>
    list?.find((entry) => entry.id === id)?.label ?? null;
  return { persona, phase: label(journey?.phases, note.phase), row: label(journey?.rows, note.row) };
}

const sameLabel = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : sameWords(a, b);
