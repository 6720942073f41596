import type { BoardDocument } from './document.ts';
import { createNote, move, recolour, remove, typeText } from './gestures.ts';
import { plainText } from './content.ts';
import { person } from './people.ts';
import { random } from './random.ts';
import type { StoredItem, User } from './stored.ts';

export interface ParticipantsOptions {
  readonly count: number;
  /** The same seed does the same things in the same order. */
  readonly seed: number;
  /** What they write, in the language of the workshop. */
  readonly texts: readonly string[];
  readonly people?: readonly User[];
  /** ms between steps; each step is one act or a few letters. */
  readonly pace?: number;
}

interface Participant {
  readonly user: User;
  /** What is being written, and where; its note is locked for everybody else meanwhile. */
  task: { readonly note: string; readonly text: string; letters: number } | null;
}

const COLORS = ['light_yellow', 'cyan', 'light_pink', 'light_green', 'orange'];
const LETTERS = 6;

/** What a participant does when nothing is being written, with how often out of a hundred. */
const ACTS = [
  { share: 45, act: begin },
  { share: 20, act: edit },
  { share: 20, act: shift },
  { share: 10, act: paint },
  { share: 5, act: discard },
] as const;

type Act = (doc: BoardDocument, who: Participant, next: () => number, texts: readonly string[]) => void;

/** People who work on the board while the app does: they type, move, edit, recolour and delete notes. */
export function startParticipants(doc: BoardDocument, options: ParticipantsOptions) {
  const next = random(options.seed);
  const people =
    options.people ?? Array.from({ length: options.count }, (_, index) => person(index + 1, '30744573699000'));
  const participants: Participant[] = people.slice(0, options.count).map((user) => ({ user, task: null }));
  participants.forEach(({ user }) => doc.setUser(user));
  /** One thing by one of them, for tests that want no clock. */
  const step = () => {
    const who = participants[Math.floor(next() * participants.length)];
    if (!who) return;
    if (who.task) return write(doc, who);
    let dice = next() * 100;
    const { act } = ACTS.find(({ share }) => (dice -= share) < 0) ?? ACTS[0];
    (act satisfies Act)(doc, who, next, options.texts);
  };
  const clock = options.pace === undefined ? undefined : setInterval(step, options.pace);
  return {
    step,
    stop() {
      clearInterval(clock);
      participants.forEach(({ user }) => doc.removeUser(user.id));
    },
  };
}

function write(doc: BoardDocument, who: Participant): void {
  const { task } = who;
  if (!task) return;
  task.letters += LETTERS;
  typeText(doc, who.user.id, task.note, task.text.slice(0, task.letters), { merge: `writing ${task.note}` });
  const note = doc.item(task.note);
  if (note) point(doc, who, note);
  if (note && task.letters < task.text.length) return;
  doc.setEditing(who.user.id, null);
  who.task = null;
}

function begin(doc: BoardDocument, who: Participant, next: () => number, texts: readonly string[]): void {
  const text = texts[Math.floor(next() * texts.length)];
  if (text === undefined) return;
  const at = somewhere(doc, next);
  const note = createNote(doc, who.user.id, {
    ...at,
    color: COLORS[Math.floor(next() * COLORS.length)] ?? 'light_yellow',
    width: 130,
  });
  take(doc, who, note, text);
}

function edit(doc: BoardDocument, who: Participant, next: () => number, texts: readonly string[]): void {
  const note = anyNote(doc, next);
  const text = texts[Math.floor(next() * texts.length)];
  if (!note || text === undefined) return;
  take(doc, who, note.id, next() < 0.5 ? `${plainText(note.content ?? '')} – ${text}` : text);
}

function shift(doc: BoardDocument, who: Participant, next: () => number): void {
  const note = anyNote(doc, next);
  if (!note) return;
  const by = { dx: (next() - 0.5) * 2 * note.width, dy: (next() - 0.5) * 2 * note.height };
  move(doc, who.user.id, [note.id], by);
  point(doc, who, note);
}

function paint(doc: BoardDocument, who: Participant, next: () => number): void {
  const note = anyNote(doc, next);
  if (note) recolour(doc, who.user.id, [note.id], COLORS[Math.floor(next() * COLORS.length)] ?? 'cyan');
}

function discard(doc: BoardDocument, who: Participant, next: () => number): void {
  const note = anyNote(doc, next);
  if (note) remove(doc, who.user.id, [note.id]);
}

function take(doc: BoardDocument, who: Participant, note: string, text: string): void {
  doc.setEditing(who.user.id, note);
  if (doc.editor(note) === who.user.id) who.task = { note, text, letters: 0 };
}

const anyNote = (doc: BoardDocument, next: () => number): StoredItem | undefined => {
  const notes = doc
    .items()
    .filter(({ id, type, locked }) => type === 'sticky_note' && !locked && doc.editor(id) === undefined);
  return notes[Math.floor(next() * notes.length)];
};

/** In a frame where there is one, otherwise near the middle of the board. */
function somewhere(doc: BoardDocument, next: () => number): { x: number; y: number } {
  const frames = doc.items().filter(({ type }) => type === 'frame');
  const frame = frames[Math.floor(next() * frames.length)] ?? { x: 0, y: 0, width: 1600, height: 900 };
  return { x: frame.x + (next() - 0.5) * 0.8 * frame.width, y: frame.y + (next() - 0.5) * 0.8 * frame.height };
}

const point = (doc: BoardDocument, { user }: Participant, { x, y }: StoredItem): void =>
  doc.setUser({ ...user, cursor: { x, y } });
