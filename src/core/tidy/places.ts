import type { Edges } from '../geometry.ts';

/** The top left corner of a paper, in board coordinates (dp). */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** All places for papers of a size that don't overlap, row by row. */
export function sideBySide(
  { left, top, right, bottom }: Edges,
  width: number,
  height: number,
  gap: number,
): readonly Corner[] {
  const columns = Math.max(1, Math.floor((right - left + gap) / (width + gap)));
  const rows = Math.max(0, Math.floor((bottom - top + gap) / (height + gap)));
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: left + (i % columns) * (width + gap),
    y: top + Math.floor(i / columns) * (height + gap),
  }));
}

/** Where papers don't fit side by side they overlap evenly, in both directions alike; `step` is from row to row. */
export function squeezed(
  { left, top, right, bottom }: Edges,
  count: number,
  width: number,
  height: number,
  gap: number,
) {
  const [room, depth] = [right - left, bottom - top];
  const share = (count * Math.max(0.2, room / width)) / Math.max(0.2, depth / height);
  const columns = Math.min(count, Math.max(1, Math.ceil(Math.sqrt(share))));
  const rows = Math.ceil(count / columns);
  const across = Math.max(0, Math.min(width + gap, columns > 1 ? (room - width) / (columns - 1) : 0));
  const step = Math.max(0, Math.min(height + gap, rows > 1 ? (depth - height) / (rows - 1) : 0));
  const places = Array.from({ length: count }, (_, i): Corner => ({
    x: left + (i % columns) * across,
    y: top + Math.floor(i / columns) * step,
  }));
  return { places, step };
}
