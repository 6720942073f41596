import type { DrawnBoard, Truth, TruthNote } from './drawing.ts';

/** Puts items on a board in board coordinates and turns them into what Miro hands out. */
export interface Pencil {
  random(): number;
  frame(title: string, left: number, top: number, width: number, height: number): string;
  shape(x: number, y: number, width: number, height: number, text: string, colour: string, shape?: string): string;
  text(x: number, y: number, width: number, text: string, fontSize: number): string;
  sticky(x: number, y: number, width: number, text: string, colour: string, shape?: 'square' | 'rectangle'): string;
  image(x: number, y: number, width: number, height: number): string;
  line(x1: number, y1: number, x2: number, y2: number): string;
  truth(id: string, note: TruthNote): void;
  finished(grids: Truth['grids']): DrawnBoard;
}

interface Drawn {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly [field: string]: unknown;
}

/** A small repeatable generator (mulberry32), so that a gallery can be drawn again as it was. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pencil(seed: number): Pencil {
  const random = chance(seed);
  const items: Drawn[] = [];
  const notes: Record<string, TruthNote> = {};
  const add = (type: string, x: number, y: number, width: number, height: number, rest: object): string => {
    const id = `34587650000${String(10_000_000 + items.length * 37 + Math.floor(random() * 30))}`;
    items.push({ type, id, x, y, width, height, ...rest });
    return id;
  };
  const html = (text: string): string => (text === '' ? '' : `<p>${text}</p>`);
  return {
    random,
    frame: (title, left, top, width, height) =>
      add('frame', left + width / 2, top + height / 2, width, height, {
        title,
        showContent: true,
        style: { fillColor: '#ffffff' },
      }),
    shape: (x, y, width, height, text, colour, shape = 'rectangle') =>
      add('shape', x, y, width, height, {
        shape,
        rotation: 0,
        content: html(text),
        style: { fillColor: colour, fontSize: 24 },
      }),
    text: (x, y, width, text, fontSize) =>
      add('text', x, y, width, fontSize * 1.43, {
        rotation: 0,
        content: html(text),
        style: { fillColor: 'transparent', fontSize },
      }),
    sticky: (x, y, width, text, colour, shape = 'square') =>
      add('sticky_note', x, y, width, (width * 228) / (shape === 'square' ? 199 : 350), {
        shape,
        content: html(text),
        style: { fillColor: colour },
        tagIds: [],
      }),
    image: (x, y, width, height) => add('image', x, y, width, height, { title: '' }),
    line: (x1, y1, x2, y2) =>
      add('connector', (x1 + x2) / 2, (y1 + y2) / 2, Math.abs(x2 - x1), Math.abs(y2 - y1), {
        shape: 'straight',
        start: { position: { x: x1, y: y1 } },
        end: { position: { x: x2, y: y2 } },
      }),
    truth: (id, note) => {
      notes[id] = note;
    },
    finished: (grids) => ({
      board: {
        info: { id: `gallery-${seed}`, locale: 'en', createdAt: AT, updatedAt: AT },
        items: shuffled(asMiro(items), random),
      },
      truth: { grids, notes },
    }),
  };
}

const AT = '2026-11-02T09:00:00.000Z';

/** Children count from their frame's top-left corner; one item in twelve that lies on a frame was never captured by it. */
function asMiro(items: readonly Drawn[]): readonly object[] {
  const frames = items.filter(({ type }) => type === 'frame');
  return items.map((item, index) => {
    const frame =
      item.type === 'frame' || item.type === 'connector' || index % 12 === 7
        ? undefined
        : frames.find(
            ({ x, y, width, height }) =>
              Math.abs(item.x - x) + item.width / 2 <= width / 2 &&
              Math.abs(item.y - y) + item.height / 2 <= height / 2,
          );
    const place = frame
      ? {
          x: round(item.x - frame.x + frame.width / 2),
          y: round(item.y - frame.y + frame.height / 2),
          parentId: frame.id,
          relativeTo: 'parent_top_left',
        }
      : { x: round(item.x), y: round(item.y), parentId: null, relativeTo: 'canvas_center' };
    const createdAt = new Date(Date.parse(AT) + index * 1000).toISOString();
    return {
      ...item,
      width: round(item.width),
      height: round(item.height),
      ...place,
      origin: 'center',
      createdAt,
      createdBy: '3074457360000000001',
      modifiedAt: createdAt,
    };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
}
