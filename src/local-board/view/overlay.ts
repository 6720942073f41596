import { boxToScreen, toScreen } from './viewport.ts';
import { between, grown, unionOf, type Box } from './box.ts';
import { isTurned } from '../props.ts';
import { CORNERS } from './drags/stretch-all.ts';
import { handlesOf, type Handle } from './drags/stretch.ts';
import { drawn, made } from './drawings/pen.ts';
import { paperOf, seenOf } from './paper.ts';
import type { View } from './view.ts';

/** Beyond so many, the items themselves show that they are chosen, so that panning draws nothing anew. */
const OUTLINED = 30;

/** What lies above the items at a size of its own: frame titles, selection, handles, other people, what is being drawn. */
export function bindOverlay(view: View): () => void {
  const titles = made('div', 'titles');
  const marks = made('div', 'marks');
  const people = made('div', 'people');
  people.setAttribute('aria-hidden', 'true');
  view.canvas.append(titles, marks, people);
  let waiting = 0;
  const choose = chosenMarker(view);
  const draw = () => {
    waiting = 0;
    choose();
    drawTitles(view, titles);
    drawMarks(view, marks);
    drawPeople(view, people);
  };
  const later = () => {
    waiting ||= requestAnimationFrame(draw);
  };
  const leave = [
    view.viewport.subscribe(later),
    view.size.subscribe(later),
    view.sketch.subscribe(later),
    view.editing.subscribe(later),
    // A new frame's title must be there at once, since the person goes on to type in it.
    view.doc.subscribe(({ patches }) => {
      if (patches.some(({ key, before, after }) => !(before && after) && view.doc.item(key)?.type === 'frame')) draw();
      else later();
    }),
    view.doc.subscribePresence(later),
  ];
  draw();
  return () => {
    cancelAnimationFrame(waiting);
    leave.forEach((out) => out());
    [titles, marks, people].forEach((layer) => layer.remove());
  };
}

function drawTitles(view: View, layer: HTMLElement): void {
  const kept = new Map(
    [...layer.children].map((child) => [(child as HTMLElement).dataset['frameTitle'], child as HTMLElement]),
  ); // only elements made here
  for (const frame of view.doc.items()) {
    if (frame.type !== 'frame') break;
    const box = boxToScreen(view.viewport.get(), paperOf(frame));
    let title = kept.get(frame.id);
    kept.delete(frame.id);
    if (!title) {
      title = made('div', 'frame-title', made('span', 'name'));
      title.dataset['frameTitle'] = frame.id;
      layer.append(title);
    }
    const name = title.firstElementChild;
    const words = frame.title || view.words.unnamedFrame;
    if (name && view.editing.get() !== frame.id && name.textContent !== words) name.textContent = words;
    title.style.transform = `translate(${box.x}px, ${box.y}px)`;
    title.style.maxWidth = `${Math.max(24, box.width)}px`;
    title.classList.toggle('tiny', box.width < 48);
    title.classList.toggle('locked', frame.locked === true);
  }
  for (const gone of kept.values()) gone.remove();
}

function drawMarks(view: View, layer: HTMLElement): void {
  const at = view.viewport.get();
  const items = view
    .selection()
    .map((id) => view.doc.item(id))
    .filter((item) => item !== undefined);
  const placed = items.filter((item) => item.type !== 'connector' && Number.isFinite(item.x));
  const parts: Element[] = [];
  const crowded = placed.length > OUTLINED;
  for (const item of crowded ? [] : placed) {
    const mark = boxed('outline', grown(boxToScreen(at, paperOf(item)), 1), item.rotation);
    if (item.locked) mark.classList.add('locked');
    parts.push(mark);
  }
  const all = unionOf(placed.map(seenOf));
  if (all && placed.length > 1) {
    parts.push(boxed('around', grown(boxToScreen(at, all), 5)));
    const frame = boxed('grip', grown(boxToScreen(at, all), 5));
    if (view.editing.get() === null && placed.some(({ locked }) => !locked)) frame.append(...CORNERS.map(gripOf));
    parts.push(frame);
  }
  const [only] = placed;
  if (only && items.length === 1 && !only.locked && view.editing.get() === null) {
    const frame = boxed('grip', grown(boxToScreen(at, paperOf(only)), 1), only.rotation);
    frame.append(...handlesOf(only.type).map(gripOf));
    if (isTurned(only.type)) {
      const grip = made('span', 'spin');
      grip.dataset['spin'] = only.id;
      frame.append(grip);
    }
    if (only.type !== 'frame') {
      for (const side of ['top', 'right', 'bottom', 'left']) {
        const dot = made('span', `dot ${side}`);
        dot.dataset['lineFrom'] = only.id;
        frame.append(dot);
      }
    }
    parts.push(frame);
  }
  const sketch = view.sketch.get();
  if (sketch) {
    const [from, to] = [toScreen(at, sketch.from), toScreen(at, sketch.to)];
    if (sketch.kind === 'line') {
      const svg = drawn('svg', { class: 'sketched' });
      svg.append(drawn('path', { d: `M ${from.x} ${from.y} L ${to.x} ${to.y}` }));
      parts.push(svg);
    } else parts.push(boxed(sketch.kind === 'marquee' ? 'marquee' : 'drawn', between(from, to)));
  }
  layer.replaceChildren(...parts);
}

function gripOf(handle: Handle): HTMLElement {
  const grip = made('span', `handle ${handle}`);
  grip.dataset['handle'] = handle;
  return grip;
}

/** Marks chosen lines, and chosen items where they are many, on their own elements; works only when the choice changed. */
function chosenMarker(view: View): () => void {
  let last: readonly string[] = [];
  let marked: ReadonlySet<string> = new Set();
  return () => {
    const chosen = view.selection();
    if (chosen === last) return;
    last = chosen;
    const many = chosen.length > OUTLINED;
    const now = new Set(chosen.filter((id) => many || view.doc.item(id)?.type === 'connector'));
    for (const id of marked) if (!now.has(id)) view.stage.element(id)?.classList.remove('chosen');
    for (const id of now) view.stage.element(id)?.classList.add('chosen');
    marked = now;
  };
}

/** Other people's cursors, what they have chosen and where they type. */
function drawPeople(view: View, layer: HTMLElement): void {
  const at = view.viewport.get();
  const { users, selections, editing } = view.doc.presence();
  const parts: HTMLElement[] = [];
  for (const user of users.values()) {
    if (user.id === view.user) continue;
    for (const id of (selections.get(user.id) ?? []).slice(0, 40)) {
      const item = view.doc.item(id);
      if (!item || !Number.isFinite(item.x) || item.type === 'connector') continue;
      const mark = boxed('theirs', grown(boxToScreen(at, paperOf(item)), 1));
      mark.style.borderColor = user.color;
      parts.push(mark);
    }
    for (const [id, typist] of editing) {
      const item = typist === user.id ? view.doc.item(id) : undefined;
      if (!item || !Number.isFinite(item.x)) continue;
      const mark = boxed('theirs typing', grown(boxToScreen(at, paperOf(item)), 2));
      mark.style.borderColor = user.color;
      mark.append(nameTag(user.name, user.color));
      parts.push(mark);
    }
    // Who types is named at the note already.
    if (user.cursor && ![...editing.values()].includes(user.id)) {
      const spot = toScreen(at, user.cursor);
      const cursor = made('div', 'cursor');
      const svg = drawn('svg', { viewBox: '0 0 16 18', width: 16, height: 18 });
      svg.append(drawn('path', { d: 'M1 1 L1 14 L5 10.5 L7.5 16.5 L10 15.4 L7.6 9.6 L13 9.4 Z', fill: user.color }));
      cursor.append(svg, nameTag(user.name, user.color));
      cursor.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
      parts.push(cursor);
    }
  }
  layer.replaceChildren(...parts);
}

function nameTag(name: string, color: string): HTMLElement {
  const tag = made('span', 'name-tag', name);
  tag.style.backgroundColor = color;
  return tag;
}

/** @param rotation degrees clockwise, around the box's middle */
function boxed(className: string, box: Box, rotation = 0): HTMLElement {
  const element = made('div', className);
  element.style.transform = `translate(${box.x}px, ${box.y}px) rotate(${rotation}deg)`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
  return element;
}
