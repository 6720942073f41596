import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface TabsProps<T extends string> {
  readonly label: string;
  /** `null`: none of them yet. */
  readonly value: T | null;
  readonly tabs: readonly { readonly value: T; readonly label: string }[];
  readonly onPick: (value: T) => void;
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The panel's places, as tabs: arrow keys move between them, and what stands below belongs to the chosen one. */
export function Tabs<T extends string>({ label, value, tabs, onPick, children }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(
      tabs.findIndex((tab) => tab.value === value),
      tabs.length,
    );
    const tab = tabs[next];
    if (!tab) return;
    onPick(tab.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <header className="tabs">
        <div role="tablist" aria-label={label} ref={list}>
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              aria-selected={tab.value === value}
              aria-controls={`${id}-place`}
              tabIndex={tab.value === (value ?? tabs[0]?.value) ? 0 : -1}
              onClick={() => onPick(tab.value)}
              onKeyDown={move}
            >
              {tab.label}
            </button>
          ))}
        </div>
      </header>
      <main>
        <div id={`${id}-place`} {...(value && { role: 'tabpanel', 'aria-labelledby': `${id}-${value}` })}>
          {children}
        </div>
      </main>
    </>
  );
}
