import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus inside a list whose buttons go away with what they decide. `focus` asks for an element that may be
 * drawn later only; `fallback` is where the focus goes when the element that had it is gone.
 */
export function useFocusKeeper(container: RefObject<HTMLElement | null>, fallback: string) {
  const last = useRef<Element | null>(null);
  const asked = useRef<string | null>(null);
  useEffect(() => {
    const list = container.current;
    const hold = ({ target }: FocusEvent) => void (last.current = target instanceof Element ? target : null);
    // Who clicks beside the list has left it.
    const leave = () => void (last.current = null);
    list?.addEventListener('focusin', hold);
    document.addEventListener('pointerdown', leave, true);
    return () => {
      list?.removeEventListener('focusin', hold);
      document.removeEventListener('pointerdown', leave, true);
    };
  }, [container]);
  // After every drawing: what was asked for, or what was lost, may be settled now.
  useEffect(() => {
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    const selector = asked.current ?? (lost ? fallback : null);
    const found = selector === null ? null : container.current?.querySelector<HTMLElement>(selector);
    const target = found ?? (lost && asked.current === null ? container.current : null);
    if (!target) return;
    asked.current = null;
    target.scrollIntoView({ block: target === container.current ? 'start' : 'nearest' });
    target.focus({ preventScroll: true });
  });
  return useCallback((selector: string) => void (asked.current = selector), []);
}
