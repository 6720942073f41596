import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** So many lines are drawn at a time: some 30 ms on an old laptop. */
const AT_ONCE = 120;

/**
 * How many of so many lines are drawn by now. A long list comes piece by piece, so that it never holds up a click; all of
 * it is there in the end, for the browser's own search, the keyboard and screen readers.
 */
export function useGradually(lines: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= lines) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + AT_ONCE)));
    return () => clearTimeout(timer);
  }, [drawn, lines]);
  return Math.min(drawn, lines);
}

/** A long list whose entries come piece by piece. */
export function Gradually({ children }: { readonly children: readonly ReactNode[] }) {
  const drawn = useGradually(children.length);
  return (
    <ul className="list long" aria-busy={drawn < children.length}>
      {children.slice(0, drawn)}
    </ul>
  );
}
