import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { moved, without } from '../../core/template/edit.ts';
import { Button } from '../elements/button.tsx';
import { usePanel } from '../panel-context.tsx';
import { useWords } from '../use-words.ts';
import { prepareWords } from './prepare-words.ts';

interface ListEditorProps<T> {
  readonly label: string;
  readonly entries: readonly T[];
  readonly nameOf: (entry: T) => string;
  /** Called with the whole list, and with how its order came about: each entry's old index. */
  readonly onOrder: (entries: readonly T[], order: readonly number[]) => void;
  /** The entry's fields, of which the first is its name. */
  readonly children: (entry: T, index: number) => ReactNode;
  /** What the columns of fields hold, for those who see them side by side. */
  readonly head?: ReactNode;
  /** What adds an entry, under the list. */
  readonly add?: ReactNode;
  /** Whether entries can be moved. */
  readonly fixedOrder?: boolean;
}

const ARROWS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * A list whose entries are moved and removed by buttons or by Alt and the arrow keys. The focus follows the entry that was
 * moved, and goes to its neighbour when it was removed; both are read out. An entry added from under the list gets it too.
 */
export function ListEditor<T>({
  label,
  entries,
  nameOf,
  onOrder,
  children,
  head,
  add,
  fixedOrder = false,
}: ListEditorProps<T>) {
  const words = useWords(prepareWords).list;
  const { announce } = usePanel();
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<{ readonly index: number; readonly what: string } | null>(null);
  const count = useRef(entries.length);
  useLayoutEffect(() => {
    const added = entries.length > count.current && list.current?.parentElement?.contains(document.activeElement);
    count.current = entries.length;
    const wanted = added ? { index: entries.length - 1, what: 'input' } : focusNext.current;
    focusNext.current = null;
    if (!wanted) return;
    const entry = list.current?.children[wanted.index] ?? list.current?.lastElementChild;
    const field = entry?.querySelector<HTMLElement>(wanted.what) ?? entry?.querySelector<HTMLElement>('input');
    (field ?? list.current?.parentElement?.querySelector<HTMLElement>('.add-entry button, .add-entry select'))?.focus();
  });

  const nameAt = (index: number): string => {
    const entry = entries[index];
    return (entry === undefined ? '' : nameOf(entry).trim()) || words.nameless(index + 1);
  };
  const indexes = entries.map((_, index) => index);
  const move = (from: number, by: -1 | 1, what: string): void => {
    const to = from + by;
    if (to < 0 || to >= entries.length) return;
    focusNext.current = { index: to, what };
    announce(words.moved(nameAt(from), to + 1, entries.length));
    onOrder(moved(entries, from, to), moved(indexes, from, to));
  };
  const remove = (index: number): void => {
    focusNext.current = { index: Math.min(index, entries.length - 2), what: 'input' };
    announce(words.removed(nameAt(index)));
    onOrder(without(entries, index), without(indexes, index));
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const by = ARROWS[event.key];
    if (fixedOrder || !by || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(index, by, 'input');
  };

  return (
    <div className="stack tight list-editor">
      {head && (
        <div className="list-head muted small" aria-hidden="true">
          {head}
        </div>
      )}
      <ol ref={list} aria-label={label}>
        {entries.map((entry, index) => (
          // Entries have no id of their own, and two may be alike: their place is all there is. Keys come up from its fields.
          // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/no-noninteractive-element-interactions
          <li key={index} onKeyDown={(event) => onKeyDown(event, index)}>
            <div className="fields">{children(entry, index)}</div>
            <div className="tools">
              {!fixedOrder && (
                <>
                  <Tool
                    className="up"
                    label={words.up(nameAt(index))}
                    off={index === 0}
                    onClick={() => move(index, -1, '.up')}
                    sign="M3 10l5-5 5 5"
                  />
                  <Tool
                    className="down"
                    label={words.down(nameAt(index))}
                    off={index === entries.length - 1}
                    onClick={() => move(index, 1, '.down')}
                    sign="M3 6l5 5 5-5"
                  />
                </>
              )}
              <Tool
                className="remove"
                label={words.remove(nameAt(index))}
                onClick={() => remove(index)}
                sign="M4 4l8 8M12 4l-8 8"
              />
            </div>
          </li>
        ))}
      </ol>
      {add && <div className="add-entry">{add}</div>}
    </div>
  );
}

interface ToolProps {
  readonly className: string;
  readonly label: string;
  /** Keeps the focus, which `disabled` would drop. */
  readonly off?: boolean;
  readonly onClick: () => void;
  readonly sign: string;
}

function Tool({ className, label, off = false, onClick, sign }: ToolProps) {
  return (
    <Button
      kind="quiet"
      size="small"
      square
      className={className}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={onClick}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={sign} />
      </svg>
    </Button>
  );
}
