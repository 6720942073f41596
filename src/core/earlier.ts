import type { AnswerKey, Insight, KeyNote, NoteAt } from './answer-key.ts';
import { plain, sameWords } from './decisions/placing.ts';
import { withNotes, wordsOf } from './decisions/rematch.ts';
import { noteOf } from './decisions/records.ts';
import { compareIds } from './snapshot.ts';

/** Fewer shared items than this share of the smaller board, and the two have nothing to do with each other. */
const SAME_BOARD = 0.1;
/** By words alone more is asked for: two workshops on the same subject share some. */
const COPIED_BOARD = 0.4;

/**
 * An earlier answer key in the ids of this board, so that the two can be compared: itself on the same board, followed by
 * its notes' words and cells on a copied one. `null` when it is of another board, where everything would count as changed.
 */
export function earlierOnThisBoard(earlier: AnswerKey, now: AnswerKey): AnswerKey | null {
  const [was, is] = [itemsOf(earlier), itemsOf(now)];
  if (was.length === 0 || is.length === 0) return earlier;
  const here = new Map(is.map((item) => [item.id, item]));
  const kept = was.filter((item) => isSame(item, here.get(item.id))).length;
  if (kept >= SAME_BOARD * Math.min(was.length, is.length)) return earlier;
  const unmoved = pairByWords(earlier, now, [inCellAndGroup, inCell]);
  const fewer = Math.min(writtenIn(earlier).length, writtenIn(now).length);
  if (unmoved.size === 0 || unmoved.size < COPIED_BOARD * fewer) return null;
  return renamed(earlier, now, pairByWords(earlier, now, [anywhere], unmoved));
}

const itemsOf = ({ notes }: AnswerKey): readonly KeyNote[] => notes.filter(({ at }) => at !== 'own');

const NOT_COUNTED: ReadonlySet<NoteAt> = new Set(['heading', 'own', 'empty', 'leftOut', 'copy']);
const writtenIn = ({ notes }: AnswerKey): readonly KeyNote[] => notes.filter(({ at }) => !NOT_COUNTED.has(at));

/** On boards that number their items from one, an id alone says nothing. */
const isSame = (was: KeyNote, is: KeyNote | undefined): boolean => is !== undefined && sameWords(was.text, is.text);

/** What a note goes by when its id is another. */
type Name = (note: KeyNote, key: AnswerKey) => readonly unknown[];

const inCellAndGroup: Name = (note, key) => [...inCell(note, key), note.group];
const anywhere: Name = ({ text }) => [plain(text)];

function inCell(note: KeyNote, key: AnswerKey): readonly unknown[] {
  const { text, persona, phase, row } = wordsOf(note, key);
  return [plain(text), persona, phase && plain(phase), row && plain(row)];
}

/** Earlier notes and those of now that bear the same name; where several do, oldest with oldest. */
function pairByWords(
  earlier: AnswerKey,
  now: AnswerKey,
  names: readonly Name[],
  known: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const pairs = new Map(known);
  for (const name of names) {
    const taken = new Set(pairs.values());
    const named = (key: AnswerKey, free: (id: string) => boolean) =>
      groupBy(
        writtenIn(key).filter(({ id }) => free(id)),
        (note) => JSON.stringify(name(note, key)),
      );
    const is = named(now, (id) => !taken.has(id));
    for (const [text, notes] of named(earlier, (id) => !pairs.has(id))) {
      const [from = [], to = []] = [notes, is.get(text) ?? []].map((list) => list.map(({ id }) => id).sort(compareIds));
      from.slice(0, to.length).forEach((id, index) => pairs.set(id, to[index] ?? id));
    }
  }
  return pairs;
}

function renamed(earlier: AnswerKey, now: AnswerKey, pairs: ReadonlyMap<string, string>): AnswerKey {
  const sheets = sheetPairs(earlier, now, pairs);
  const noteNow = (ref: string) => `${pairs.get(noteOf(ref)) ?? noteOf(ref)}${ref.slice(noteOf(ref).length)}`;
  const sheetNow = (id: string) => sheets.get(id) ?? id;
  const line = (insight: Insight): Insight => ({
    ...insight,
    id: noteNow(insight.id),
    sources: insight.sources.map((source) => ({ ...source, note: noteNow(source.note) })),
  });
  return {
    ...earlier,
    sheets: earlier.sheets.map((sheet) => ({ ...sheet, id: sheetNow(sheet.id) })),
    notes: earlier.notes.map((note) => ({
      ...note,
      id: noteNow(note.id),
      sheet: note.sheet === null ? null : sheetNow(note.sheet),
    })),
    journeys: earlier.journeys.map((journey) => ({ ...journey, insights: journey.insights.map(line) })),
    decisions: earlier.decisions.map((decision) => withNotes(decision, pairs)),
  };
}

/** A sheet is the one to which most of its notes went. */
function sheetPairs(earlier: AnswerKey, now: AnswerKey, pairs: ReadonlyMap<string, string>) {
  const here = new Map(now.notes.map(({ id, sheet }) => [id, sheet]));
  const found = new Map<string, string>();
  for (const [sheet, notes] of groupBy(earlier.notes, (note) => note.sheet)) {
    const homes = notes.flatMap(({ id }) => here.get(pairs.get(id) ?? '') ?? []);
    const most = [...groupBy(homes, (home) => home)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
    if (sheet !== null && most !== undefined) found.set(sheet, most);
  }
  return found;
}

function groupBy<T, K>(list: readonly T[], keyOf: (entry: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
