import { edges, type Box } from '../../core/geometry.ts';
import type { Item, Snapshot } from '../../core/snapshot.ts';
import type { InsertPlan, PlannedItem } from './plan.ts';

/** Ids of what has been drawn, by index of the plan's sheets and items. */
export interface Drawn {
  readonly frames: (string | undefined)[];
  readonly items: (string | undefined)[];
}

/** What still sets the board apart from the plan. */
export interface Comparison {
  /** Where each sheet's frame is, or is to be, in board coordinates. */
  readonly frames: readonly Box[];
  /** Indexes of sheets whose frame isn't there. */
  readonly framesMissing: readonly number[];
  /** Indexes of items that aren't there. */
  readonly missing: readonly number[];
  /** Items that are there but no child of their frame, or not in their place. */
  readonly unsettled: readonly Unsettled[];
  /** Ids of items drawn twice, and without words of their own: a call that Miro refused may have landed all the same. */
  readonly strays: readonly string[];
}

export interface Unsettled {
  readonly index: number;
  readonly id: string;
  readonly frame: string;
  /** The frame it is a child of, if any. */
  readonly parent: string | null;
  /** Its place from the frame's top-left corner and on the board, where it isn't there already. */
  readonly move: { readonly inFrame: Box; readonly onBoard: Box } | null;
}

/** dp; Miro rounds. */
const TOLERANCE = 2;

/** Compares the board with the plan; whatever it recognises by its place it enters into `drawn`. Ids known already come first. */
export function compare(plan: InsertPlan, drawn: Drawn, snapshot: Snapshot): Comparison {
  const items = new Map(snapshot.items.map((item) => [item.id, item]));
  for (const ids of [drawn.frames, drawn.items])
    ids.forEach((id, index) => id && !items.has(id) && (ids[index] = undefined));
  const claimed = new Set([...drawn.frames, ...drawn.items].filter((id) => id !== undefined));
  const free = snapshot.items.filter((item) => TYPES.has(item.type) && !claimed.has(item.id));
  const claim = (match: (item: Item) => boolean): string | undefined => {
    const index = free.findIndex(match);
    return index < 0 ? undefined : free.splice(index, 1)[0]?.id;
  };

  const frameBoxes = plan.frames.map((planned, sheet) => {
    const title = plan.sheets[sheet]?.title ?? '';
    drawn.frames[sheet] ??= claim(
      (item) => item.type === 'frame' && item.text === title.trim() && near(item.box, planned, TOLERANCE),
    );
    return items.get(drawn.frames[sheet] ?? '')?.box ?? planned;
  });
  const placeOf = ({ sheet, draft }: PlannedItem): Box => inside(frameBoxes[sheet] ?? draft.box, draft.box);
  const looksLike = (planned: PlannedItem) => (item: Item) =>
    item.type === planned.draft.type && near(item.box, placeOf(planned), slack(planned));

  plan.items.forEach(
    (planned, index) => (drawn.items[index] ??= free.length > 0 ? claim(looksLike(planned)) : undefined),
  );
  return {
    frames: frameBoxes,
    framesMissing: indexesOf(plan.frames, (_, sheet) => !drawn.frames[sheet]),
    missing: indexesOf(plan.items, (_, index) => !drawn.items[index]),
    unsettled: plan.items.flatMap((planned, index): readonly Unsettled[] => {
      const item = items.get(drawn.items[index] ?? '');
      const frame = drawn.frames[planned.sheet];
      if (!item || !frame) return [];
      const onBoard = placeOf(planned);
      const move = near(item.box, onBoard, slack(planned)) ? null : { inFrame: planned.draft.box, onBoard };
      return item.parent === frame && !move ? [] : [{ index, id: item.id, frame, parent: item.parent, move }];
    }),
    strays: free
      .filter((item) => plan.items.some((planned) => looksLike(planned)(item) && !isTypedInto(planned, item)))
      .map(({ id }) => id),
  };
}

const TYPES: ReadonlySet<string> = new Set(['frame', 'shape', 'text']);

/** Cells are drawn without words: what one says is a participant's note. */
const isTypedInto = ({ draft }: PlannedItem, { text }: Pick<Item, 'text'>): boolean =>
  draft.part === 'cell' && text !== '';

/** A text is as high as its words turn out. */
const slack = ({ draft }: PlannedItem): number => (draft.type === 'text' ? draft.box.height : TOLERANCE);

function near(box: Box | null, planned: Box, vertical: number): boolean {
  return (
    box !== null &&
    Math.abs(box.x - planned.x) <= TOLERANCE &&
    Math.abs(box.width - planned.width) <= TOLERANCE &&
    Math.abs(box.y - planned.y) <= vertical &&
    (vertical > TOLERANCE || Math.abs(box.height - planned.height) <= TOLERANCE)
  );
}

/** A child's box in board coordinates. */
export function inside(frame: Box, child: Box): Box {
  const { left, top } = edges(frame);
  return { ...child, x: left + child.x, y: top + child.y };
}

const indexesOf = <T>(list: readonly T[], holds: (entry: T, index: number) => boolean): readonly number[] =>
  list.flatMap((entry, index) => (holds(entry, index) ? [index] : []));
