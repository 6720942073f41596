import { useMemo, useState, type ReactNode } from 'react';
import { recolour } from '../../gestures.ts';
import type { StoredItem } from '../../stored.ts';
import type { BoardWords, CommandWords } from '../../words/index.ts';
import { boxToScreen } from '../viewport.ts';
import { unionOf, type Box } from '../box.ts';
import { FILL_COLORS, STICKY_COLOR_NAMES, isStickyColor, paperColor } from '../colors.ts';
import { commandOf, run } from '../commands.ts';
import { lineBox } from '../connector-path.ts';
import { numberOf, stringOf } from '../drawings/pen.ts';
import { paperOf } from '../paper.ts';
import { OFFERED_SHAPES } from '../shape-paths.ts';
import type { View } from '../view.ts';
import { Icon } from './icon.tsx';
import { keysText } from './keys-text.ts';
import { Menu, type MenuEntry } from './menu.tsx';
import { rove } from './rove.ts';
import { ShapeSign, Swatch } from './tool-bar.tsx';
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

/** The board's tags, to put on the chosen notes and cards or take off. */
function tagEntries(view: View, items: readonly StoredItem[]): readonly MenuEntry[] {
  const tags = [...view.doc.table('tags').values()];
  if (tags.length === 0 || !items.some(({ tagIds }) => tagIds)) return [];
  return [
    'rule',
    ...tags.map(({ id, title }) => ({
      name: `${items.every(({ tagIds }) => tagIds?.includes(id)) ? '✓ ' : ''}${title}`,
      run: () => toggleTag(view, items, id),
    })),
  ];
}

/** Puts a tag on all of these, or takes it off when all have it. */
function toggleTag(view: View, items: readonly StoredItem[], tag: string): void {
  const off = items.every(({ tagIds }) => tagIds?.includes(tag));
  patch(
    view,
    items.filter(({ tagIds, locked }) => tagIds && !locked),
    ({ tagIds = [] }) => ({ tagIds: off ? tagIds.filter((id) => id !== tag) : [...new Set([...tagIds, tag])] }),
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
  const boxes = items.map((item) => (item.type === 'connector' ? lineBox(item, view.doc.item) : paperOf(item)));
  return { items, all: unionOf(boxes.flatMap((box) => (box && Number.isFinite(box.x) ? [box] : []))) };
}

interface LooksProps {
  readonly view: View;
  readonly words: BoardWords;
  readonly items: readonly StoredItem[];
}

const every = (items: readonly StoredItem[], ...types: readonly string[]): boolean =>
  items.length > 0 && items.every(({ type, locked }) => types.includes(type) && !locked);

/** Colour, form and size, as far as all chosen items have them. */
function Looks({ view, words, items }: LooksProps) {
  const [open, setOpen] = useState<'color' | 'shape' | null>(null);
  const toggle = (what: 'color' | 'shape') => setOpen(open === what ? null : what);
  const [first] = items;
  if (!first) return null;
  const ids = items.map(({ id }) => id);
  const notes = every(items, 'sticky_note');
  const paint = first.style?.[first.type === 'connector' ? 'strokeColor' : 'fillColor'];
  const colored = notes || every(items, 'shape', 'text', 'frame', 'card') || every(items, 'connector');
  const pick = (color: string) => {
    recolour(view.doc, view.user, ids, color);
    if (notes && isStickyColor(color)) view.choices.set({ ...view.choices.get(), noteColor: color });
    setOpen(null);
  };
  return (
    <>
      {colored && (
        <div className="drop">
          <button
            type="button"
            className="small"
            aria-label={words.color}
            data-tip={words.color}
            aria-expanded={open === 'color'}
            onClick={() => toggle('color')}
          >
            <span
              className={paint === 'transparent' ? 'swatch none' : 'swatch'}
              style={{ backgroundColor: notes ? paperColor(paint) : stringOf(paint, '#ffffff') }}
            />
          </button>
          {open === 'color' && (
            <fieldset className="dropped swatches" aria-label={words.color}>
              {notes
                ? STICKY_COLOR_NAMES.map((name) => (
                    <Swatch
                      key={name}
                      name={words.colors[name]}
                      paint={paperColor(name)}
                      active={paint === name}
                      onPick={() => pick(name)}
                    />
                  ))
                : FILL_COLORS.map((color) => (
                    <Swatch
                      key={color}
                      name={color === 'transparent' ? words.noFill : color}
                      paint={color}
                      active={paint === color}
                      onPick={() => pick(color)}
                    />
                  ))}
            </fieldset>
          )}
        </div>
      )}
      {every(items, 'shape') && (
        <div className="drop">
          <button
            type="button"
            className="small"
            aria-label={words.shapeKind}
            data-tip={words.shapeKind}
            aria-expanded={open === 'shape'}
            onClick={() => toggle('shape')}
          >
            <ShapeSign shape={first.shape ?? 'rectangle'} />
          </button>
          {open === 'shape' && (
            <fieldset className="dropped shapes" aria-label={words.shapeKind}>
              {OFFERED_SHAPES.map((shape) => (
                <button
                  key={shape}
                  type="button"
                  className="small"
                  aria-label={words.shapes[shape]}
                  data-tip={words.shapes[shape]}
                  aria-pressed={first.shape === shape}
                  onClick={() => {
                    patch(view, items, () => ({ shape }));
                    setOpen(null);
                  }}
                >
                  <ShapeSign shape={shape} />
                </button>
              ))}
            </fieldset>
          )}
        </div>
      )}
      {every(items, 'connector') && (
        <Select
          label={words.lineKind}
          value={first.shape ?? 'curved'}
          options={(['straight', 'elbowed', 'curved'] as const).map((kind) => [kind, words.lineKinds[kind]])}
          onPick={(shape) => patch(view, items, () => ({ shape }))}
        />
      )}
      {every(items, 'text', 'shape') && (
        <Select
          label={words.fontSize}
          value={String(numberOf(first.style?.['fontSize'], 14))}
          options={sizes(numberOf(first.style?.['fontSize'], 14)).map((size) => [String(size), String(size)])}
          onPick={(size) => patch(view, items, (item) => ({ style: { ...item.style, fontSize: Number(size) } }))}
        />
      )}
    </>
  );
}

const SIZES = [10, 12, 14, 18, 24, 36, 48, 64, 80, 144, 288];
const sizes = (now: number): number[] => [...new Set([...SIZES, now])].sort((a, b) => a - b);

function patch(view: View, items: readonly StoredItem[], changes: (item: StoredItem) => Partial<StoredItem>): void {
  view.doc.transact(view.user, (tx) => items.forEach((item) => tx.patch(item.id, changes(item))), {
    gesture: 'restyle',
  });
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
}

function Select({ label, value, options, onPick }: SelectProps) {
  return (
    <select aria-label={label} data-tip={label} value={value} onChange={(event) => onPick(event.target.value)}>
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
