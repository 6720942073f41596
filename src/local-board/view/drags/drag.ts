/** What a pressed pointer does until it is let go. */
export interface Drag {
  /** Whether the board moves along when the pointer comes to the window's edge. */
  readonly reaches?: boolean;
  readonly move: (event: PointerEvent) => void;
  readonly end: (event: PointerEvent) => void;
  /** Takes back what was done so far (Escape, a second finger). */
  readonly cancel: () => void;
}

/** px a pointer may tremble and still be a click. */
export const TREMBLE = 4;

let drags = 0;
/** A key that joins the steps of one drag to one step of undo. */
export const mergeKey = (what: string): string => `${what}-${(drags += 1)}`;
