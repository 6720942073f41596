import type { BoardDocument } from '../document.ts';
import type { StoredItem } from '../stored.ts';
import { holdsPoint } from './box.ts';
import { connectorPath } from './connector-path.ts';
import { drawingOf } from './drawings/index.ts';
import { made, type Pen } from './drawings/pen.ts';
import { kindOf, labelOf } from './labels.ts';
import { boxOf } from './paper.ts';
import type { Viewport } from './viewport.ts';

/** Below this zoom the words of a note are thinner than a pixel and are not drawn. */
const FAR = 0.06;
/** ms after the last movement until the plane is drawn sharp again. */
const SETTLED = 160;

/** The items of a board as elements on one plane that pans and zooms by a single transform. */
export type Stage = ReturnType<typeof createStage>;

/** The plane on which items are drawn as elements, each anew only when it changed. */
export function createStage(doc: BoardDocument, pen: Pen) {
  const plane = made('div', 'plane');
  const elements = new Map<string, HTMLElement>();
  const shownAs = new Map<string, StoredItem>();
  let pinned: string | null = null;
  let settling = 0;

  function draw(item: StoredItem): void {
    const last = shownAs.get(item.id);
    if (last === item) return;
    const element = elements.get(item.id) ?? add(item);
    shownAs.set(item.id, item);
    place(element, item);
    element.classList.toggle('ground', onGround(doc, item));
    if (pinned === item.id || (last && sameLook(last, item))) return;
    element.setAttribute('aria-roledescription', kindOf(item.type, pen.words));
    element.setAttribute('aria-label', labelOf(item, pen.words));
    drawingOf(item)(element, item, pen);
  }

  function add(item: StoredItem): HTMLElement {
    const element = made('div', `item ${item.type}`);
    element.dataset['itemId'] = item.id;
    element.dataset['type'] = item.type;
    element.setAttribute('role', 'group');
    element.tabIndex = -1;
    elements.set(item.id, element);
    plane.append(element);
    return element;
  }

  function drop(id: string): void {
    elements.get(id)?.remove();
    elements.delete(id);
    shownAs.delete(id);
  }

  /** Connectors follow their ends, so they are drawn again when one of those moved. */
  function followEnds(moved: ReadonlySet<string>): void {
    for (const item of doc.items()) {
      if (item.type !== 'connector' || pinned === item.id) continue;
      if (!moved.has(item.start?.item ?? '') && !moved.has(item.end?.item ?? '')) continue;
      const element = elements.get(item.id);
      if (element) drawingOf(item)(element, item, pen);
    }
  }

  function stackUp(): void {
    doc.items().forEach((item, rank) => {
      const element = elements.get(item.id);
      if (element && element.style.zIndex !== String(rank + 1)) element.style.zIndex = String(rank + 1);
    });
  }

  function drawAll(): void {
    for (const id of elements.keys()) if (!doc.item(id)) drop(id);
    doc.items().forEach(draw);
    stackUp();
  }

  const leave = doc.subscribe((change) => {
    const moved = new Set<string>();
    let restack = false;
    for (const { table, key } of change.patches) {
      if (table === 'tags') shownAs.clear();
      if (table !== 'items') continue;
      const item = doc.item(key);
      const last = shownAs.get(key);
      moved.add(key);
      restack ||= !item || !last || item.z !== last.z;
      if (item) draw(item);
      else drop(key);
    }
    if (shownAs.size === 0) drawAll();
    if (restack) stackUp();
    followEnds(moved);
  });
  drawAll();

  return {
    plane,
    element: (id: string) => elements.get(id),
    show(view: Viewport) {
      plane.style.transform = `scale(${view.zoom}) translate(${-view.x}px, ${-view.y}px)`;
      plane.classList.toggle('far', view.zoom < FAR);
      plane.classList.add('moving');
      window.clearTimeout(settling);
      settling = window.setTimeout(() => {
        plane.classList.remove('moving');
        plane.style.setProperty('--zoom', String(view.zoom));
      }, SETTLED);
    },
    /** Leaves one item's inside alone, because somebody is typing in it here; `null` draws it afresh. */
    pin(id: string | null) {
      const before = pinned;
      pinned = id;
      const item = before === null ? undefined : doc.item(before);
      if (!item || before === id) return;
      shownAs.delete(item.id);
      draw(item);
    },
    /** Draws everything anew, as when the language changes. */
    redraw() {
      shownAs.clear();
      drawAll();
    },
    close: leave,
  };
}

function place(element: HTMLElement, item: StoredItem): void {
  element.classList.toggle('locked', item.locked === true);
  element.hidden = !Number.isFinite(item.x) || !Number.isFinite(item.y);
  if (item.type === 'connector' || element.hidden) return;
  const turn = item.rotation ? ` rotate(${item.rotation}deg)` : '';
  element.style.transform = `translate(${item.x - item.width / 2}px, ${item.y - item.height / 2}px)${turn}`;
  element.style.width = `${item.width}px`;
  element.style.height = `${item.height}px`;
}

/** Whether an item stands on the bare canvas, whose paper is dark where the page is dark; frames keep their own. */
function onGround(doc: BoardDocument, item: StoredItem): boolean {
  if (item.parentId !== null) return false;
  const middle = item.type === 'connector' ? connectorPath(item, doc.item)?.middle : item;
  if (!middle) return true;
  return !doc.items().some((frame) => frame.type === 'frame' && holdsPoint(boxOf(frame), middle));
}

/** Whether only the place differs, so that a drag moves elements and draws nothing. */
function sameLook(a: StoredItem, b: StoredItem): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.content === b.content &&
    a.title === b.title &&
    a.description === b.description &&
    a.shape === b.shape &&
    a.style === b.style &&
    a.tagIds === b.tagIds &&
    a.captions === b.captions &&
    a.more === b.more &&
    a.start === b.start &&
    a.end === b.end
  );
}
