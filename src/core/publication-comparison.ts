import type { AnswerKey } from './answer-key.ts';
import { edges, type Box } from './geometry.ts';
import { isMarked } from './mark.ts';
import { LABEL, MARGIN, SIZES, type Publication, type PublishedItem } from './publication.ts';
import { editedNotes, insightFinder, isPublishedText, publishedNotes, same, withoutCount } from './published.ts';
import { compareIds, type Item, type Snapshot } from './snapshot.ts';

/** What sets the board apart from an answer key as it should be drawn in one frame. */
export interface PublicationComparison {
  /** Not there yet, backgrounds first. */
  readonly missing: readonly PublishedItem[];
  /** There, but in another place, with other words, in another colour, or no child of the frame. */
  readonly unsettled: readonly {
    readonly item: Item;
    readonly planned: PublishedItem;
    readonly move: boolean;
    readonly write: boolean;
    readonly paint: boolean;
  }[];
  /** Ids of what Fasit drew earlier and is no longer in the answer key. */
  readonly surplus: readonly string[];
  /** Ids of lines that somebody edited and nothing has been decided about: their words are left alone. */
  readonly kept: readonly string[];
}

/** The frame on the board that holds a journey's drawing: the one with most of its lines, else the one with its title. */
export function publishedFrame(key: AnswerKey, { journey, title }: Publication, snapshot: Snapshot): Item | undefined {
  const find = insightFinder([journey]);
  const marked = new Set(
    snapshot.items.flatMap(({ id, type, text, parent }) =>
      isMarked(text) ? (type === 'frame' ? [id] : (parent ?? [])) : [],
    ),
  );
  const notes = publishedNotes(snapshot);
  const lines = (frame: Item): number =>
    notes.filter(({ item, insight }) => isIn(frame, item) && find(insight) !== undefined).length;
  const candidates = snapshot.items
    .filter(({ id, type, box }) => type === 'frame' && box !== null && marked.has(id))
    .map((frame) => ({ frame, lines: lines(frame), titled: frame.text === title }))
    .toSorted((a, b) => b.lines - a.lines || Number(b.titled) - Number(a.titled) || compareIds(a.frame.id, b.frame.id));
  const [best] = candidates;
  return best !== undefined && (best.lines > 0 || best.titled || (key.journeys.length === 1 && candidates.length === 1))
    ? best.frame
    : undefined;
}

/**
 * Compares what lies in the frame with the drawing as it should be. Lines are known by their links, all else by its looks;
 * so are lines whose link the board dropped, and what somebody wrote into those is not told from what was printed.
 */
export function comparePublication(
  key: AnswerKey,
  plan: Publication,
  frame: Item & { readonly box: Box },
  snapshot: Snapshot,
): PublicationComparison {
  const inFrame = snapshot.items.filter((item) => item.id !== frame.id && isIn(frame, item));
  const ids = new Set(inFrame.map(({ id }) => id));
  const find = insightFinder([plan.journey]);
  const lines = new Map<string, Item[]>();
  const linked = publishedNotes(snapshot);
  for (const { item, insight } of linked) {
    const now = ids.has(item.id) ? (find(insight)?.id ?? insight) : undefined;
    if (now !== undefined)
      lines.set(
        now,
        [...(lines.get(now) ?? []), item].toSorted((a, b) => compareIds(a.id, b.id)),
      );
  }
  const known = new Set(linked.map(({ item }) => item.id));
  const loose = inFrame.filter(
    (item) =>
      (item.type === 'shape' || (item.type === 'text' && isMarked(item.text)) || isPublishedText(item)) &&
      !known.has(item.id),
  );
  const edited = new Set(editedNotes(snapshot, key).map(({ note }) => note.item.id));
  const corner = edges(frame.box);

  const distance = ({ box }: PublishedItem, item: Item): number =>
    item.box === null ? Infinity : Math.hypot(item.box.x - corner.left - box.x, item.box.y - corner.top - box.y);
  const takeNearest = (planned: PublishedItem, within: number, alike = looksLike): Item | undefined => {
    const nearest = loose
      .filter((item) => alike(planned, item) && distance(planned, item) <= within)
      .toSorted((one, other) => distance(planned, one) - distance(planned, other))[0];
    if (nearest !== undefined) loose.splice(loose.indexOf(nearest), 1);
    return nearest;
  };
  // What is in its place already stays there; only then may the rest take what is left; of lines without a link, what
  // lies in the place is the line of an earlier drawing.
  const passes: readonly ((planned: PublishedItem) => Item | undefined)[] = [
    ({ insight }) => (insight === undefined ? undefined : lines.get(insight)?.shift()),
    (planned) => takeNearest(planned, TOLERANCE),
    (planned) => takeNearest(planned, Infinity),
    (planned) => takeNearest(planned, TOLERANCE, ({ part }, item) => part === 'note' && isPublishedText(item)),
  ];
  const claims = new Map<PublishedItem, Item>();
  for (const pass of passes)
    for (const planned of plan.items) {
      const item = claims.has(planned) ? undefined : pass(planned);
      if (item !== undefined) claims.set(planned, item);
    }
  const unsettled = [...claims].flatMap(([planned, item]) => {
    if (item.box === null) return [];
    const box = { x: corner.left + planned.box.x, y: corner.top + planned.box.y };
    const slack = planned.part === 'mark' ? planned.box.height : TOLERANCE;
    const move = Math.abs(item.box.x - box.x) > TOLERANCE || Math.abs(item.box.y - box.y) > slack;
    const write = !same(item.text, planned.text) && !edited.has(item.id);
    const paint = planned.color !== undefined && item.color !== planned.color;
    return move || write || paint || item.parent !== frame.id ? [{ item, planned, move, write, paint }] : [];
  });
  return {
    missing: plan.items.filter((planned) => !claims.has(planned)),
    unsettled,
    surplus: [
      ...[...lines.values()].flat().filter(({ id }) => !edited.has(id)),
      ...loose.filter((item) => isPublishedText(item) || isDrawing(item, corner)),
    ].map(({ id }) => id),
    kept: inFrame.filter(({ id }) => edited.has(id)).map(({ id }) => id),
  };
}

/** dp; Miro rounds. */
const TOLERANCE = 2;

const isIn = (frame: Item, item: Item): boolean =>
  item.parent === frame.id ||
  (item.parent === null &&
    item.box !== null &&
    frame.box !== null &&
    Math.abs(item.box.x - frame.box.x) <= frame.box.width / 2 &&
    Math.abs(item.box.y - frame.box.y) <= frame.box.height / 2);

const looksLike = ({ part, box, text }: PublishedItem, item: Item): boolean =>
  item.box !== null &&
  (part === 'note'
    ? item.type === 'sticky_note' && same(withoutCount(item.text), withoutCount(text))
    : part === 'mark'
      ? item.type === 'text'
      : item.type === 'shape' &&
        item.text === text.trim() &&
        Math.abs(item.box.width - box.width) <= TOLERANCE &&
        Math.abs(item.box.height - box.height) <= TOLERANCE);

/** Heads, labels and bands of an earlier drawing; a shape that somebody put into the frame is not ours to remove. */
const isDrawing = ({ type, box }: Item, frame: ReturnType<typeof edges>): boolean =>
  type === 'text' ||
  (box !== null &&
    (SIZES.some(
      ({ width, height }) =>
        Math.abs(box.width - width) <= TOLERANCE && (height === null || Math.abs(box.height - height) <= TOLERANCE),
    ) ||
      (Math.abs(edges(box).left - frame.left - MARGIN) <= TOLERANCE && box.width > LABEL)));
