import { useEffect, useEffectEvent } from 'react';

/** Runs a key's action wherever the focus is, except while somebody writes; Enter stays with buttons and links. */
export function useKeys(onKey: (key: string) => boolean): void {
  const press = useEffectEvent(onKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest('dialog')) return;
      if (event.key !== 'Escape' && at?.closest('input, textarea, select, [contenteditable]')) return;
      if ((event.key === 'Enter' || event.key === ' ') && at?.closest('button, a, summary, [role=tab]')) return;
      if (press(event.key.length === 1 ? event.key.toLowerCase() : event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
