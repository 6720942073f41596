import { contains, type Edges } from '../geometry.ts';
import type { Band, Column, Sheet } from '../sheets.ts';
import type { Snapshot } from '../snapshot.ts';
import { kindOf, labelAndPrompt, minutesIn } from './labels.ts';
import type { Piece } from './pieces.ts';
import type { Found } from './search.ts';

/** A sheet before it has a name and a status. */
export type Unnamed = Omit<Sheet, 'group' | 'persona' | 'status'>;

/** Reads what stands in and around a grid: labels, prompts, minutes, and which items draw it. */
export function drawnSheet({ grid, part, frame }: Found, _snapshot: Snapshot): Unnamed {
  const { heads, labels, xs, ys } = grid;
  const columns = heads.map((head, i): Column => {
    const minutes = head.under.map(({ text }) => minutesIn(text)).find((value) => value !== null);
    return {
      label: labelAndPrompt(head.text).label,
      item: head.id,
      left: xs[i] ?? 0,
      right: xs[i + 1] ?? 0,
      ...(minutes != null && { minutes }),
    };
  });
  const bands = labels.map((piece, i): Band => {
    const { label, prompt = promptUnder(piece) } = labelAndPrompt(piece.text);
    const kind = kindOf(label);
    return {
      label,
      item: piece.id,
      top: ys[i] ?? 0,
      bottom: ys[i + 1] ?? 0,
      ...(prompt !== undefined && { prompt }),
      ...(kind && { kind }),
    };
  });
  const body: Edges = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const surfaces = part.surfaces.filter(({ box }) => isCell(box, columns, bands));
  const headings = [
    ...[...heads, ...labels].flatMap(({ id, back, under }) => [
      id,
      ...(back === undefined ? [] : [back]),
      ...under.filter(({ box }) => !inside(body, box)).map(({ id }) => id),
    ]),
    ...part.rules
      .filter(({ upright, at, from, to }) =>
        touches(
          body,
          upright ? { left: at, right: at, top: from, bottom: to } : { left: from, right: to, top: at, bottom: at },
        ),
      )
      .map(({ id }) => id),
  ];
  return {
    id: frame?.id ?? heads[0]?.id ?? '',
    frame: frame?.id ?? null,
    title: frame?.text ?? '',
    columns,
    bands,
    headings: [...new Set(headings)],
    surfaces: surfaces.map(({ id }) => id),
    doubts: grid.drawn.columns < 0.5 || grid.drawn.bands < 0.5 ? ['no borders'] : [],
  };
}

const promptUnder = ({ under }: Piece): string | undefined =>
  under
    .map(({ text }) => text)
    .filter((text) => minutesIn(text) === null)
    .join('\n') || undefined;

const inside = (body: Edges, box: Edges): boolean =>
  contains(body, (box.left + box.right) / 2, (box.top + box.bottom) / 2);

const touches = (a: Edges, b: Edges): boolean =>
  b.right >= a.left && b.left <= a.right && b.bottom >= a.top && b.top <= a.bottom;

/** Whether a rectangle fills most of a cell, or of a whole band or column. */
function isCell(box: Edges, columns: readonly Column[], bands: readonly Band[]): boolean {
  const wide = columns.filter(
    ({ left, right }) => Math.min(right, box.right) - Math.max(left, box.left) > 0.6 * (right - left),
  ).length;
  const high = bands.filter(
    ({ top, bottom }) => Math.min(bottom, box.bottom) - Math.max(top, box.top) > 0.6 * (bottom - top),
  ).length;
  return wide > 0 && high > 0;
}
