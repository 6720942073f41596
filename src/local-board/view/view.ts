import type { BoardDocument } from '../document.ts';
import type { BoardWords } from '../words/index.ts';
import { unionOf, type Box, type Point } from './box.ts';
import type { StickyColor } from './colors.ts';
import type { Pen } from './drawings/pen.ts';
import { canvasMeasure } from './fit-text.ts';
import { paperOf } from './paper.ts';
import type { OfferedShape } from './shape-paths.ts';
import { createStage, type Stage } from './stage.ts';
import { stateOf, type State } from './state.ts';
import { fly } from './fly.ts';
import { fitted, revealed, toBoard, type Size, type Viewport } from './viewport.ts';

export type ToolName = 'select' | 'hand' | 'note' | 'text' | 'shape' | 'frame' | 'connector';

/** What the next new item looks like; each tool remembers its last choice. */
export interface Choices {
  readonly noteColor: StickyColor;
  readonly noteShape: 'square' | 'rectangle';
  readonly shape: OfferedShape;
}

/** What is being drawn by the pointer and is on no board yet, in board coordinates. */
export interface Sketch {
  readonly kind: 'marquee' | 'box' | 'line';
  readonly from: Point;
  readonly to: Point;
}

/** One person's window on the board: what is shown, chosen and being typed, and the elements that show it. */
export interface View {
  readonly doc: BoardDocument;
  readonly user: string;
  readonly words: BoardWords;
  readonly pen: Pen;
  readonly stage: Stage;
  /** The element that takes pointer and keys. */
  readonly canvas: HTMLElement;
  readonly viewport: State<Viewport>;
  readonly size: State<Size>;
  readonly tool: State<ToolName>;
  readonly choices: State<Choices>;
  readonly sketch: State<Sketch | null>;
  readonly editing: State<string | null>;
  /** Where this person's pointer is, in board coordinates, for cursors in other tabs. */
  readonly pointer: State<Point | null>;
  /** A short sentence for eyes and screen readers. */
  readonly notice: State<string>;
  readonly selection: () => readonly string[];
  readonly select: (ids: readonly string[]) => void;
  readonly fit: (box?: Box | null) => void;
  /** Goes to a viewport in that many ms; at once where people asked for less motion. */
  readonly fly: (to: Viewport, ms: number) => void;
  readonly reveal: (id: string) => void;
  /** A pointer's place on the board. */
  readonly at: (event: { readonly clientX: number; readonly clientY: number }) => Point;
  readonly screenAt: (event: { readonly clientX: number; readonly clientY: number }) => Point;
  readonly close: () => void;
}

/** The font items are drawn and measured in. */
export const BOARD_FONT = '"Open Sans", "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** One person's sight of a board on a canvas of the page. */
export function createView(canvas: HTMLElement, doc: BoardDocument, user: string, words: State<BoardWords>): View {
  const pen: Pen = {
    measure: canvasMeasure(BOARD_FONT),
    get words() {
      return words.get();
    },
    find: (id) => doc.item(id),
    tag: (id) => doc.table('tags').get(id),
  };
  const stage = createStage(doc, pen);
  canvas.append(stage.plane);
  const viewport = stateOf<Viewport>({ x: 0, y: 0, zoom: 1 });
  const size = stateOf<Size>({ width: canvas.clientWidth, height: canvas.clientHeight });
  viewport.subscribe(() => stage.show(viewport.get()));
  const tool = stateOf<ToolName>('select');
  tool.subscribe(() => {
    canvas.dataset['tool'] = tool.get();
  });
  let lastFit: Viewport | null = null;
  const fit = (box: Box | null = unionOf(placed(doc).map(paperOf))) => {
    lastFit = fitted(box ?? { x: 0, y: 0, width: 0, height: 0 }, size.get());
    viewport.set(lastFit);
  };
  // A board that was shown whole stays so when an app's panel takes its part of the window. Room won back is left
  // alone: the click on the canvas that closed the panel must not move what it was aimed at.
  let width = canvas.clientWidth;
  size.subscribe(() => {
    const shrunk = size.get().width < width;
    width = size.get().width;
    if (shrunk && lastFit === viewport.get()) fit();
  });
  const watcher = new ResizeObserver(() => size.set({ width: canvas.clientWidth, height: canvas.clientHeight }));
  watcher.observe(canvas);
  const leave = words.subscribe(() => stage.redraw());
  const screenAt = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const corner = canvas.getBoundingClientRect();
    return { x: event.clientX - corner.left, y: event.clientY - corner.top };
  };
  return {
    doc,
    user,
    get words() {
      return words.get();
    },
    pen,
    stage,
    canvas,
    viewport,
    size,
    tool,
    choices: stateOf<Choices>({ noteColor: 'light_yellow', noteShape: 'square', shape: 'rectangle' }),
    sketch: stateOf<Sketch | null>(null),
    editing: stateOf<string | null>(null),
    pointer: stateOf<Point | null>(null),
    notice: stateOf(''),
    selection: () => doc.selection(user),
    select: (ids) => doc.setSelection(user, ids),
    fit,
    fly: (to, ms) => fly(viewport, to, ms),
    reveal(id) {
      const item = doc.item(id);
      if (item && Number.isFinite(item.x)) viewport.set(revealed(viewport.get(), size.get(), paperOf(item)));
    },
    at: (event) => toBoard(viewport.get(), screenAt(event)),
    screenAt,
    close() {
      watcher.disconnect();
      leave();
      stage.close();
      stage.plane.remove();
    },
  };
}

/** Items that have a place; a line has its ends' places instead. */
const placed = (doc: BoardDocument) =>
  doc.items().filter((item) => item.type !== 'connector' && Number.isFinite(item.x) && Number.isFinite(item.y));
