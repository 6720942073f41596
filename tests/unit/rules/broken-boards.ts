import type { Board, BoardNode, Frame } from '@mirohq/websdk-types';

type Wrapped = Record<PropertyKey, unknown>;

/** The object with some of its properties replaced; its own methods keep their object. */
function but<T extends object>(target: T, replaced: Wrapped): T {
  return new Proxy(target, {
    get: (object, key) => {
      if (key in replaced) return replaced[key];
      const value: unknown = Reflect.get(object, key, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
    has: (object, key) => key in replaced || Reflect.has(object, key),
  });
}

const quiet = (action: Promise<unknown>): Promise<void> =>
  action.then(
    () => undefined,
    () => undefined,
  );

/** A child whose coordinates are given as if they were the board's, as most public apps believe. */
async function absolute(board: Board, item: BoardNode): Promise<BoardNode> {
  if (!('parentId' in item) || typeof item.parentId !== 'string' || !('x' in item)) return item;
  // The parent of a framed item is a frame; the types give any item.
  const frame = (await board.getById(item.parentId)) as unknown as Frame;
  return but(item, {
    x: frame.x - frame.width / 2 + item.x,
    y: frame.y - frame.height / 2 + item.y,
    relativeTo: 'canvas_center',
  });
}

/** One way in which a stand-in for Miro's board can be wrong, and a rule that must notice. */
export interface BrokenBoard {
  readonly trap: string;
  readonly caughtBy: string;
  readonly of: (board: Board) => Board;
}

/** The ten worst traps of Miro's SDK, each got wrong on purpose. */
export const BROKEN_BOARDS: readonly BrokenBoard[] = [
  {
    trap: 'child coordinates are given as if absolute',
    caughtBy: 'coordinates.child',
    of: (board) => but(board, { getById: async (id: string) => absolute(board, await board.getById(id)) }),
  },
  {
    trap: 'frame.add swallows its refusal',
    caughtBy: 'frames.add-outside',
    of: (board) =>
      but(board, {
        createFrame: async (props: object) => {
          const frame = await board.createFrame(props);
          return but(frame, { add: (item: Parameters<Frame['add']>[0]) => quiet(frame.add(item)) });
        },
      }),
  },
  {
    trap: 'what an app creates over a frame becomes its child by itself',
    caughtBy: 'frames.captured-on-create',
    of: (board) =>
      but(board, {
        createStickyNote: async (props: object) => {
          const sticky = await board.createStickyNote(props);
          for (const frame of await board.get({ type: 'frame' })) await quiet(frame.add(sticky));
          return sticky;
        },
      }),
  },
  {
    trap: 'a frame moves without its children',
    caughtBy: 'frames.move',
    of: (board) =>
      but(board, {
        getById: async (id: string) => {
          const item = await board.getById(id);
          return item.type === 'frame' ? but(item, { sync: () => Promise.resolve() }) : item;
        },
      }),
  },
  {
    trap: 'handles are live objects',
    caughtBy: 'reading.new-objects',
    of: (board) => {
      const known = new Map<string, Promise<BoardNode>>();
      const getById = (id: string): Promise<BoardNode> => {
        const item = known.get(id) ?? board.getById(id);
        known.set(id, item);
        return item;
      };
      return but(board, { getById });
    },
  },
  {
    trap: "a sticky note's box is its paper, without the shadow",
    caughtBy: 'notes.square',
    of: (board) =>
      but(board, {
        createStickyNote: async (props: object) => {
          const sticky = await board.createStickyNote(props);
          return but(sticky, { height: sticky.width });
        },
      }),
  },
  {
    trap: 'words come back as they were written, markup and all',
    caughtBy: 'notes.tags-escaped',
    of: (board) => {
      const written = new Map<string, string>();
      return but(board, {
        createStickyNote: async (props: { readonly content?: string }) => {
          const sticky = await board.createStickyNote(props);
          if (props.content !== undefined) written.set(sticky.id, props.content);
          return sticky;
        },
        getById: async (id: string) => {
          const item = await board.getById(id);
          return written.has(id) ? but(item, { content: written.get(id) }) : item;
        },
      });
    },
  },
  {
    trap: 'a missing item is an empty answer instead of an error',
    caughtBy: 'reading.id-missing',
    of: (board) => but(board, { get: (filter?: object) => board.get(filter).catch(() => []) }),
  },
  {
    trap: 'frames take metadata',
    caughtBy: 'data.metadata-frame',
    of: (board) =>
      but(board, {
        createFrame: async (props: object) =>
          but(await board.createFrame(props), { setMetadata: () => Promise.resolve({}) }),
      }),
  },
  {
    trap: 'storage has no limit and onValue tells only of later values',
    caughtBy: 'data.storage-value',
    of: (board) =>
      but(board, {
        storage: but(board.storage, {
          collection: (name: string) => but(board.storage.collection(name), { onValue: () => Promise.resolve() }),
        }),
      }),
  },
  {
    trap: 'a note takes any width and height',
    caughtBy: 'notes.both',
    of: (board) =>
      but(board, {
        createStickyNote: (props: object) =>
          board.createStickyNote(Object.fromEntries(Object.entries(props).filter(([key]) => key !== 'height'))),
      }),
  },
  {
    trap: 'frames can be brought to the front',
    caughtBy: 'layers.frames',
    of: (board) =>
      but(board, { bringToFront: (items: Parameters<Board['bringToFront']>[0]) => quiet(board.bringToFront(items)) }),
  },
];
