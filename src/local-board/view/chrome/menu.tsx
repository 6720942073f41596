import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Entry {
  readonly name: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** A rule between entries. */
export type MenuEntry = Entry | 'rule';

interface Props {
  /** What the button that opens it is called. */
  readonly name: string;
  readonly className?: string;
  readonly face: ReactNode;
  readonly entries: readonly MenuEntry[];
}

/** A button with a menu: arrow keys go through it, Escape gives the focus back to the button. */
export function Menu({ name, className = '', face, entries }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('blur', outside);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', outside);
    };
  }, [open]);
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  const through = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      event.preventDefault();
      shut();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <div className={`menu-root ${className}`} ref={root}>
      <button
        type="button"
        ref={button}
        className="menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        data-tip={open ? undefined : name}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div className="menu" role="menu" tabIndex={-1} id={id} aria-label={name} onKeyDown={through}>
          {entries.map((entry, index) =>
            entry === 'rule' ? (
              // oxlint-disable-next-line react/no-array-index-key -- rules have nothing else to be known by
              <hr key={index} />
            ) : (
              <button
                key={entry.name}
                type="button"
                role="menuitem"
                tabIndex={-1}
                disabled={entry.disabled}
                onClick={() => {
                  shut();
                  entry.run();
                }}
              >
                <span className="entry-name">{entry.name}</span>
                {entry.keys && <kbd>{entry.keys}</kbd>}
                {entry.hint && <span className="entry-hint">{entry.hint}</span>}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
