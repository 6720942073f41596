import { useMemo, type ReactNode } from 'react';
import type { StoredItem } from '../../stored.ts';
import type { BoardWords, CommandWords } from '../../words/index.ts';
import { boxToScreen } from '../viewport.ts';
import { unionOf, type Box } from '../box.ts';
import { commandOf, run } from '../commands.ts';
import { lineBox } from '../connector-path.ts';
import { seenOf } from '../paper.ts';
import type { View } from '../view.ts';
import { Icon } from './icon.tsx';
import { keysText } from './keys-text.ts';
import { Looks } from './looks.tsx';
import { Menu } from './menu.tsx';
import { rove } from './rove.ts';
import { tagEntries } from './tag-entries.ts';
import { useBoard, useValue } from './use-value.ts';
import { Small } from './zoom-bar.tsx';

const IN_MENU: readonly (keyof CommandWords)[] = [
  'copy',
  'cut',
  'duplicate',
  'group',
  'ungroup',
  'toFront',
  'toBack',
  'lock',
  'remove',
];
const HEIGHT = 44;
const GAP = 14;

/** What can be done with the chosen items, floating above them as in Miro. */
export function ContextBar({
  view,
  words,
  children,
}: {
  readonly view: View;
  readonly words: BoardWords;
  readonly children?: ReactNode;
}) {
  const turn = useBoard(view.doc);
  const at = useValue(view.viewport);
  const size = useValue(view.size);
  const editing = useValue(view.editing);
  const sketch = useValue(view.sketch);
  const { items, all } = useMemo(() => chosenOf(view, turn), [view, turn]);
  if (!all || sketch) return null;
  const box = boxToScreen(at, all);
  if (box.x > size.width || box.y > size.height || box.x + box.width < 0 || box.y + box.height < 0) return null;
  const above = box.y - HEIGHT - GAP - (items.some(({ type }) => type === 'frame') ? 22 : 0);
  const below = box.y + box.height + GAP;
  const top = above > 60 ? above : Math.min(below, size.height - HEIGHT - 16);
  const left = Math.max(170, Math.min(size.width - 170, box.x + box.width / 2));
  return (
    <div
      className="context-bar"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.selected(items.length)}
      style={{ transform: `translate(${left}px, ${Math.max(60, top)}px) translateX(-50%)` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') returnToBoard(view);
        else rove(event);
      }}
    >
      {items.length > 1 && <span className="count">{words.selected(items.length)}</span>}
      <Looks view={view} words={words} items={items} key={items.map(({ id }) => id).join()} />
      {items.every(({ locked }) => locked) ? (
        <Small icon="unlock" name={words.unlock} onPress={() => run(view, 'lock')} />
      ) : (
        editing === null && (
          <>
            <Small icon="duplicate" name={words.commands.duplicate} onPress={() => run(view, 'duplicate')} />
            <Small icon="remove" name={words.commands.remove} onPress={() => run(view, 'remove')} />
          </>
        )
      )}
      {children}
      <Menu
        name={words.more}
        className="end"
        face={<Icon name="more" size={20} />}
        entries={[
          ...IN_MENU.map((id) => ({
            name: id === 'lock' && items.every(({ locked }) => locked) ? words.unlock : words.commands[id],
            keys: keysText(commandOf(id)?.keys[0] ?? '', words),
            disabled: !(commandOf(id)?.ready?.(view) ?? true),
            run: () => run(view, id),
          })),
          ...tagEntries(view, items),
        ]}
      />
    </div>
  );
}

/** The keyboard goes back to what is chosen. */
function returnToBoard(view: View): void {
  const [first] = view.selection();
  const element = first === undefined ? undefined : view.stage.element(first);
  (element ?? view.canvas).focus({ preventScroll: true });
}

/** What is chosen and the box around it, worked out once per change of the board rather than for each step of a pan. */
function chosenOf(view: View, _turn: number): { readonly items: readonly StoredItem[]; readonly all: Box | null } {
  const items = view
    .selection()
    .map((id) => view.doc.item(id))
    .filter((item) => item !== undefined);
  const boxes = items.map((item) => (item.type === 'connector' ? lineBox(item, view.doc.item) : seenOf(item)));
  return { items, all: unionOf(boxes.flatMap((box) => (box && Number.isFinite(box.x) ? [box] : []))) };
}
