import type { AnswerKey, Insight, Journey } from './answer-key.ts';
import type { DecisionBody } from './decisions.ts';
import { MARK } from './mark.ts';
import { ownZones } from './sheets/own.ts';
import type { Item, Snapshot } from './snapshot.ts';

/** A line of the answer key found on the board: what it was printed from, and what it says now. */
export interface PublishedNote {
  readonly item: Item;
  /** The insight it was drawn for, by the id it had then. */
  readonly insight: string;
  /** Fingerprint of the words it was printed with; absent where the board dropped it. */
  readonly printed: string | undefined;
  /** Its words without the count. */
  readonly text: string;
}

type Wording = Extract<DecisionBody, { readonly kind: 'wording' }>;

/**
 * What somebody wrote into the answer key on the board, as decisions on the wording: lines whose words are neither those
 * they were printed with nor those the answer key has now.
 */
export const publishedWordings = (snapshot: Snapshot, key: AnswerKey): readonly Wording[] => {
  const latest = new Map<string, { readonly at: string; readonly wording: Wording }>();
  for (const { note, insight } of editedNotes(snapshot, key)) {
    const at = note.item.modifiedAt ?? '';
    const original = insight.sources.find((source) => same(source.point ?? textOf(key, source.note), note.text));
    const wording: Wording = {
      kind: 'wording',
      note: insight.id,
      text: note.text,
      ...(original === undefined ? {} : { from: original.note }),
    };
    if ((latest.get(insight.id)?.at ?? '') <= at) latest.set(insight.id, { at, wording });
  }
  return [...latest.values()].map(({ wording }) => wording);
};

/** The lines on the board that somebody edited and nothing has been decided about. */
export function editedNotes(
  snapshot: Snapshot,
  key: AnswerKey,
): readonly { readonly note: PublishedNote; readonly insight: Insight }[] {
  const find = insightFinder(key.journeys);
  return publishedNotes(snapshot).flatMap((note) => {
    const insight = find(note.insight);
    if (insight === undefined || note.text === '' || same(note.text, insight.text)) return [];
    const printed =
      note.printed === undefined
        ? insight.sources.some((source) => same(source.point ?? textOf(key, source.note), note.text))
        : note.printed === fingerprint(note.text);
    const ids = new Set([insight.id, note.insight, ...insight.sources.map((source) => source.note)]);
    const decided = key.decisions.some(
      (decision) => decision.kind === 'wording' && ids.has(decision.note) && same(decision.text, note.text),
    );
    return printed || decided ? [] : [{ note, insight }];
  });
}

/** Every line of an answer key that Fasit drew on this board, by the link it carries. */
export function publishedNotes({ items }: Snapshot): readonly PublishedNote[] {
  const isOwn = ownZones(items);
  return items.flatMap((item): readonly PublishedNote[] => {
    const link = item.type === 'sticky_note' && isOwn(item) ? readLink(item.link) : null;
    return link === null ? [] : [{ item, ...link, text: withoutCount(item.text) }];
  });
}

/** The insight that a line printed earlier stands for now: the one with its id, else the one its oldest note is in. */
export function insightFinder(journeys: readonly Journey[]): (id: string) => Insight | undefined {
  const insights = journeys.flatMap((journey) => journey.insights);
  const byId = new Map(insights.map((insight) => [insight.id, insight]));
  const byNote = new Map(
    insights.toReversed().flatMap((insight) => insight.sources.map((source) => [source.note, insight])),
  );
  return (id) => byId.get(id) ?? (id.includes('#') ? undefined : byNote.get(id));
}

/**
 * The address a line carries: a click on it leads to its oldest note, and it says which insight it is and, in a
 * fingerprint, with which words it was printed. It stays with the item in copies and board files, unlike stored data.
 */
export function publishedLink(board: string, { id, text }: Pick<Insight, 'id' | 'text'>): string {
  const params = new URLSearchParams({ moveToWidget: id.split('#', 1)[0] ?? id, fasit: fingerprint(printable(text)) });
  if (id.includes('#')) params.set('line', id);
  return `https://miro.com/app/board/${encodeURIComponent(board)}/?${params.toString()}`;
}

function readLink(link: string | undefined): { readonly insight: string; readonly printed: string | undefined } | null {
  if (link === undefined) return null;
  const base = 'https://miro.com';
  if (!URL.canParse(link, base)) return null;
  const params = new URL(link, base).searchParams;
  const insight = params.get('line') ?? params.get('moveToWidget');
  return insight === null ? null : { insight, printed: params.get('fasit') ?? undefined };
}

/** A line's words on its note: they end with how many notes said it. */
export const publishedText = ({ text, sources }: Pick<Insight, 'text' | 'sources'>): string =>
  `${printable(text)}\n${sources.length}×`;

/** A sticky note takes less than 6,000 characters, markup included (https://developers.miro.com/docs/websdk-reference-sticky-note). */
const LONGEST = 4_000;
const printable = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export const withoutCount = (text: string): string => text.replace(COUNT, '').trim();

const COUNT = /\n\d+\s*[×x]\s*$/u;

/** Whether a note ends with a count, as the lines of an answer key do. */
export const isPublishedText = ({ type, text }: Item): boolean => type === 'sticky_note' && COUNT.test(text);

/** Whether two texts are the same words; the board changes spaces and line breaks. */
export const same = (a: string, b: string): boolean => spaced(printable(a)) === spaced(printable(b));

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** FNV-1a, 32 bits (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). */
function fingerprint(text: string): string {
  let hash = 0x811c_9dc5;
  for (const byte of new TextEncoder().encode(spaced(text))) hash = Math.imul(hash ^ byte, 0x0100_0193);
  return (hash >>> 0).toString(36);
}

const textOf = (key: AnswerKey, id: string): string => key.notes.find((note) => note.id === id)?.text ?? '';

/** The frame's title: it begins with the mark, by which later runs know it. */
export const publishedTitle = (key: AnswerKey, { persona }: Journey): string =>
  [MARK, key.title, persona].filter((part) => part !== null && part !== '').join(' · ');
