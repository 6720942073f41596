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
  try {
    if (value === undefined) localStorage.removeItem(key(boardId, name));
    else localStorage.setItem(key(boardId, name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** For values that are one of a few words. */
export const oneOf =
  <T extends string>(values: readonly T[]): Parse<T> =>
  (raw) =>
    values.find((value) => value === raw);

const key = (boardId: string, name: string) => `fasit/${boardId}/${name}`;
