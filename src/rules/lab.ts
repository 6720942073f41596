import type { Board, Frame, Shape, StickyNote, Text } from '@mirohq/websdk-types';

type Props<K extends 'createStickyNote' | 'createShape' | 'createText' | 'createFrame'> = NonNullable<
  Parameters<Board[K]>[0]
>;
type Point = { readonly x: number; readonly y: number };
interface Removable {
  readonly id: string;
  readonly type: string;
}

/** A scratch place on the board under trial: what a rule makes through it is removed afterwards, whatever happens. */
export interface Lab {
  readonly board: Board;
  /** The centre of free space, board coordinates (dp). Each rule has 4,000 × 4,000 dp to itself. */
  readonly at: Point;
  sticky(props?: Props<'createStickyNote'>): Promise<StickyNote>;
  shape(props?: Props<'createShape'>): Promise<Shape>;
  text(props?: Props<'createText'>): Promise<Text>;
  frame(props?: Props<'createFrame'>): Promise<Frame>;
  /** Remembers an item made otherwise, so that it is removed too. */
  keep<T extends Removable>(item: T): T;
  /** A frame of 800 × 600 in the middle of the lab, holding one sticky note 100 dp from its top-left corner. */
  framed(): Promise<{ readonly frame: Frame; readonly sticky: StickyNote }>;
  /** Waits for a person or another user to have done something; rejects when nobody is there to do it. */
  hand(step: string): Promise<void>;
  /** Removes everything the lab made. */
  clean(): Promise<void>;
}

/** Free space for a rule. @param hand asks a person to do something and resolves when it is done; absent: nobody is there */
export async function openLab(board: Board, hand?: (step: string) => Promise<void>): Promise<Lab> {
  const view = await board.viewport.get();
  const room = await board.findEmptySpace({
    x: view.x + view.width / 2,
    y: view.y + view.height / 2,
    width: 4000,
    height: 4000,
  });
  const at: Point = { x: Math.round(room.x), y: Math.round(room.y) };
  const made: Removable[] = [];
  const keep = <T extends Removable>(item: T): T => {
    made.push(item);
    return item;
  };
  const lab: Lab = {
    board,
    at,
    keep,
    sticky: async (props) => keep(await board.createStickyNote({ ...at, ...props })),
    shape: async (props) => keep(await board.createShape({ ...at, ...props })),
    text: async (props) => keep(await board.createText({ content: 'rule', ...at, ...props })),
    frame: async (props) =>
      keep(
        await board.createFrame({
          title: 'rule',
          width: 800,
          height: 600,
          style: { fillColor: '#ffffff' },
          ...at,
          ...props,
        }),
      ),
    framed: async () => {
      const frame = await lab.frame();
      const sticky = await lab.sticky({ x: frame.x - 400 + 100, y: frame.y - 300 + 100, width: 80 });
      if ((await fresh(board, sticky)).parentId !== frame.id) await frame.add(sticky);
      return { frame: await fresh(board, frame), sticky: await fresh(board, sticky) };
    },
    hand: (step) => (hand ? hand(step) : Promise.reject(new Error(`nobody is there to: ${step}`))),
    clean: async () => {
      const frames = made.filter((item) => item.type === 'frame');
      for (const item of [...made.filter((other) => other.type !== 'frame'), ...frames]) await discard(board, item);
      made.length = 0;
    },
  };
  return lab;
}

/** The item as it is on the board now: handles are snapshots. */
export async function fresh<T extends Removable>(board: Board, item: T): Promise<T> {
  // The board gives back an item of the type that was asked about; the SDK types cannot say so.
  return (await board.getById(item.id)) as unknown as T;
}

/** The message of what an action throws, or null when it succeeds. */
export async function refusal(action: () => Promise<unknown>): Promise<string | null> {
  try {
    await action();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether an action is refused with a message that holds the fragment (case aside). */
export async function refuses(
  fragment: string,
  action: () => Promise<unknown>,
): Promise<{ holds: boolean; seen: string }> {
  const message = await refusal(action);
  return {
    holds: message?.toLowerCase().includes(fragment.toLowerCase()) ?? false,
    seen: message ?? 'it was accepted',
  };
}

/** Waits until something has happened that the board tells in its own time, 5 s at most: boards and networks can be slow. */
export async function until(happened: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5000 && !happened(); waited += 50)
    await new Promise<void>((resolve) => void setTimeout(resolve, 50));
}

/** Whether two lengths (dp) are the same but for rounding. */
export const near = (a: number, b: number, tolerance = 0.51): boolean => Math.abs(a - b) <= tolerance;

async function discard(board: Board, item: Removable): Promise<void> {
  try {
    // `remove` takes any item; the union of its parameter is wider than what a handle's type says.
    await board.remove(item);
  } catch {
    // Already gone: the rule removed it itself, or its frame or group took it along.
  }
}
