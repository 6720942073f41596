import type { Rect, ToolType } from '@mirohq/websdk-types';
import type { DragPreview } from '../protocol.ts';
import type { Place } from './command.ts';

/** What the board needs of the page it is shown on; `plainSurface` stands in where there is none. */
export interface Surface {
  /** What is seen of the board: its top-left corner and size, board coordinates. */
  viewport(): Rect;
  /** Shows at least this much, adjusted to the screen's proportions; gives back what is seen then. */
  show(rect: Rect, ms: number): Rect;
  /** Size of the board on screen in CSS pixels. */
  screen(): { readonly width: number; readonly height: number };
  notify(kind: 'info' | 'error', message: string): void;
  openPanel(options: OpenOptions): void;
  openModal(options: OpenOptions): void;
  close(place: Place, result: unknown): void;
  /** The data the open panel or modal was given. */
  dataOf(place: Place): unknown;
  /** Resolves with the result once the opening with this ticket is closed. */
  closed(ticket: string): Promise<unknown>;
  isOpen(place: Place): boolean;
  /** Follows a drag from an app's page; pixels from the top-left corner of that page. */
  dragOver(place: Place, at: { x: number; y: number }, preview: DragPreview | undefined): void;
  /** Where on the board a drag from that page ends; `null` outside the board. */
  dragEnd(place: Place, at: { x: number; y: number } | null): { x: number; y: number } | null;
  openLink(url: string): void;
  tool(): ToolType;
  setTool(tool: ToolType): void;
}

export interface OpenOptions {
  readonly ticket: string;
  readonly url: string;
  readonly data: unknown;
  readonly width?: number;
  readonly height?: number;
  readonly fullscreen?: boolean;
}

/** A board nobody looks at: 1280 × 800 pixels around the origin, notifications and openings only noted. */
export function plainSurface() {
  let seen: Rect = { x: -640, y: -400, width: 1280, height: 800 };
  let tool: ToolType = 'CURSOR';
  const notes: { readonly kind: 'info' | 'error'; readonly message: string }[] = [];
  const links: string[] = [];
  const open = new Map<Place, OpenOptions>();
  const waiting = new Map<string, (result: unknown) => void>();
  const results = new Map<string, unknown>();
  const opened = (place: Place, options: OpenOptions) => {
    const before = open.get(place);
    if (before) finish(before.ticket, undefined);
    open.set(place, options);
  };
  const finish = (ticket: string, result: unknown) => {
    results.set(ticket, result);
    waiting.get(ticket)?.(result);
    waiting.delete(ticket);
  };
  const surface: Surface = {
    viewport: () => seen,
    show: (rect) => (seen = fitted(rect, { width: 1280, height: 800 })),
    screen: () => ({ width: 1280, height: 800 }),
    notify: (kind, message) => void notes.push({ kind, message }),
    openPanel: (options) => opened('panel', options),
    openModal: (options) => opened('modal', options),
    close: (place, result) => {
      const options = open.get(place);
      open.delete(place);
      if (options) finish(options.ticket, result);
    },
    dataOf: (place) => open.get(place)?.data,
    closed: (ticket) =>
      results.has(ticket) ? Promise.resolve(results.get(ticket)) : new Promise((done) => waiting.set(ticket, done)),
    isOpen: (place) => open.has(place),
    dragOver: () => undefined,
    dragEnd: (_place, at) => at,
    openLink: (url) => void links.push(url),
    tool: () => tool,
    setTool: (next) => void (tool = next),
  };
  return { ...surface, notes, links, open };
}

/** The smallest rectangle of the screen's proportions that holds another, with the same middle. */
export function fitted(rect: Rect, screen: { readonly width: number; readonly height: number }): Rect {
  const scale = Math.max(rect.width / screen.width, rect.height / screen.height, 1e-6);
  const width = screen.width * scale;
  const height = screen.height * scale;
  return { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height };
}
