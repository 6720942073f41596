import { useCallback, useState } from 'react';
import { usePanel } from './panel-context.tsx';

/** Reads a remembered value back; `undefined` for anything it does not know. */
export type Parse<T> = (raw: unknown) => T | undefined;

/**
 * State that is there again when the panel is opened again: a click on the canvas closes an unpinned panel.
 * Kept by board in this browser; where third-party storage is blocked it lives as long as the panel.
 */
export function useRemembered<T>(name: string, initial: T, parse: Parse<T>): readonly [T, (value: T) => void] {
  const { boardId } = usePanel();
  const [value, setValue] = useState(() => recall(boardId, name, parse) ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      remember(boardId, name, next);
    },
    [boardId, name],
  );
  return [value, set];
}

/** What was remembered under a name for a board, if it can still be read. */
export function recall<T>(boardId: string, name: string, parse: Parse<T>): T | undefined {
  try {
    const stored = localStorage.getItem(key(boardId, name));
    return stored === null ? undefined : parse(JSON.parse(stored));
  } catch {
    return undefined; // blocked, or broken: the panel starts afresh
  }
}

/** Whether it could be kept: the browser may refuse, or its room may be used up. */
export function remember(boardId: string, name: string, value: unknown): boolean {
  const at = key(boardId, name);
  try {
    if (value === undefined) localStorage.removeItem(at);
    else putInto(at, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Answer keys are by far the largest, and can be made again: where there is no room, all but this one go. */
function putInto(at: string, text: string): void {
  try {
    localStorage.setItem(at, text);
  } catch (error) {
    // Whatever lies there is older than what had no room, and must not be taken for it.
    localStorage.removeItem(at);
    const large = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter(
      (name) => name.startsWith(PREFIX) && name.includes('/answer-key'),
    );
    if (large.length === 0) throw error;
    for (const name of large) localStorage.removeItem(name);
    localStorage.setItem(at, text);
  }
}

/** For values that are one of a few words. */
export const oneOf =
  <T extends string>(values: readonly T[]): Parse<T> =>
  (raw) =>
    values.find((value) => value === raw);

const PREFIX = 'fasit/';

const key = (boardId: string, name: string) => `${PREFIX}${boardId}/${name}`;
