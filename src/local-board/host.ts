import type { Rect, ToolType } from '@mirohq/websdk-types';
import type { Engine } from './engine/engine.ts';
import type { OpenOptions, Surface } from './engine/surface.ts';
import { appFrame, type AppFrame } from './host/app-frame.ts';
import { createDragImage } from './host/drag-image.ts';
import { pageAddress } from './host/page-address.ts';
import type { Switches } from './switches.ts';
import type { DragPreview } from './protocol.ts';

/** Miro's size for a modal that asks for none, CSS pixels (developers.miro.com/docs/websdk-reference-ui). */
const MODAL_SIZE = { width: 800, height: 600 } as const;

/** What of the whiteboard an app can see and move; the view gives it. */
export interface BoardWindow {
  /** Top-left corner and size in board coordinates. */
  viewport(): Rect;
  /** Shows at least this rectangle; gives back what is seen then. */
  show(rect: Rect, ms: number): Rect;
  /** CSS pixels. */
  screen(): { readonly width: number; readonly height: number };
  /** The board point under a point of the page, `null` outside the board. */
  boardPoint(clientX: number, clientY: number): { x: number; y: number } | null;
  notify(kind: 'info' | 'error', message: string): void;
  tool?(): ToolType;
  setTool?(tool: ToolType): void;
}

export interface HostOptions {
  /** The app's `sdkUri`; `openPanel` and `openModal` resolve against it. */
  readonly appUrl: string;
  /** Keeps its data apart from other apps'. */
  readonly app: string;
  readonly user: string;
  readonly board: BoardWindow;
  readonly switches: () => Switches;
  /** Where the iframes go. They must be in the page from the start and stay; show and hide them in `onChange`. */
  readonly containers: { readonly headless: HTMLElement; readonly panel: HTMLElement; readonly modal: HTMLElement };
  /** Names of the iframes for screen readers. */
  readonly titles?: { readonly headless: string; readonly panel: string; readonly modal: string };
  /** Called when one of the app's pages cannot be had; the reason is for developers. */
  readonly onTrouble?: (url: string, reason: string) => void;
  /** Called whenever a panel or modal opens, closes or is pinned. */
  readonly onChange?: (state: HostState) => void;
}

export interface HostState {
  readonly panel: { readonly url: string; readonly pinned: boolean } | null;
  /** Size in CSS pixels, already bounded by the window; `fullscreen` fills it. */
  readonly modal: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly fullscreen: boolean;
  } | null;
}

export type Host = ReturnType<typeof hostApp>;

interface Opened {
  readonly frame: AppFrame;
  readonly options: OpenOptions;
}

/** Runs one app on the board: its headless page now, its panel and modal when it asks. */
export function hostApp(page: Window, engine: Engine, options: HostOptions) {
  const { board, containers, user, app } = options;
  const open = new Map<'panel' | 'modal', Opened>();
  const results = new Map<string, unknown>();
  const waiting = new Map<string, (result: unknown) => void>();
  const dragImage = createDragImage(page.document);
  let pinned = false;
  let closed = false;
  let tool: ToolType = 'CURSOR';

  const surface: Surface = {
    viewport: () => board.viewport(),
    show: (rect, ms) => board.show(rect, ms),
    screen: () => board.screen(),
    notify: (kind, message) => board.notify(kind, message),
    openPanel: (wanted) => start('panel', wanted),
    openModal: (wanted) => start('modal', wanted),
    close: (place, result) => place !== 'headless' && finish(place, result),
    dataOf: (place) => (place === 'headless' ? undefined : open.get(place)?.options.data),
    closed: (ticket) =>
      results.has(ticket) ? Promise.resolve(results.get(ticket)) : new Promise((done) => waiting.set(ticket, done)),
    isOpen: (place) => place !== 'headless' && open.has(place),
    dragOver: (place, at, preview) => follow(place, at, preview),
    dragEnd: (place, at) => {
      dragImage.hide();
      const point = at && onPage(place, at);
      return point && board.boardPoint(point.x, point.y);
    },
    openLink: (url) => void page.open(url, '_blank', 'noopener'),
    tool: () => board.tool?.() ?? tool,
    setTool: (next) => (board.setTool ? board.setTool(next) : void (tool = next)),
  };

  const frameAt = (place: 'headless' | 'panel' | 'modal', container: HTMLElement, url: string): AppFrame =>
    appFrame({
      page,
      container,
      place,
      title: options.titles?.[place] ?? place,
      address: pageAddress(page, new URL(url, new URL(options.appUrl, page.location.href)).href),
      switches: options.switches(),
      onTrouble: (reason) => options.onTrouble?.(url, reason),
      session: () => engine.open({ user, app, place, surface }),
    });

  /** A call that was under way when the app was taken off the board opens nothing: nobody would ever close it. */
  function start(place: 'panel' | 'modal', wanted: OpenOptions) {
    if (closed) return;
    finish(place, undefined);
    if (place === 'panel') pinned = false;
    open.set(place, { options: wanted, frame: frameAt(place, containers[place], wanted.url) });
    changed();
  }

  /** The page's code stops where it stands; calls it has sent still land. */
  function finish(place: 'panel' | 'modal', result: unknown) {
    const opened = open.get(place);
    if (!opened) return;
    open.delete(place);
    opened.frame.remove();
    results.set(opened.options.ticket, result);
    waiting.get(opened.options.ticket)?.(result);
    waiting.delete(opened.options.ticket);
    changed();
  }

  function state(): HostState {
    const panel = open.get('panel');
    const modal = open.get('modal');
    const { fullscreen = false, width = MODAL_SIZE.width, height = MODAL_SIZE.height } = modal?.options ?? {};
    return {
      panel: panel ? { url: panel.options.url, pinned } : null,
      modal: modal
        ? {
            url: modal.options.url,
            fullscreen,
            width: fullscreen ? page.innerWidth : Math.min(width, page.innerWidth),
            height: fullscreen ? page.innerHeight : Math.min(height, page.innerHeight),
          }
        : null,
    };
  }

  const changed = () => options.onChange?.(state());

  function onPage(place: string, at: { readonly x: number; readonly y: number }) {
    const frame = place === 'panel' || place === 'modal' ? open.get(place)?.frame : undefined;
    const corner = frame?.element.getBoundingClientRect();
    return corner ? { x: corner.left + at.x, y: corner.top + at.y } : null;
  }

  function follow(place: string, at: { readonly x: number; readonly y: number }, preview: DragPreview | undefined) {
    const point = onPage(place, at);
    if (point) dragImage.show(point, preview);
  }

  engine.runs(app);
  const headless = frameAt('headless', containers.headless, options.appUrl);

  return {
    state,
    surface,
    /** The app's icon in the toolbar. */
    clickIcon: () => engine.clickIcon(user, app),
    /** Shows one of the board's own pages where the app's panel is, and keeps it there. */
    showBeside(url: string) {
      surface.openPanel({ ticket: url, url: new URL(url, page.location.href).href, data: undefined });
      pinned = true;
      changed();
    },
    /** A press on the canvas closes a panel that is not pinned. */
    pressCanvas: () => void (!pinned && finish('panel', undefined)),
    pin(next: boolean) {
      pinned = next;
      changed();
    },
    closePanel: () => finish('panel', undefined),
    closeModal: () => finish('modal', undefined),
    /** Takes the app off the board. */
    close() {
      closed = true;
      finish('panel', undefined);
      finish('modal', undefined);
      headless.remove();
      dragImage.hide();
    },
  };
}
