import { useState, type ReactNode } from 'react';
import { recolour } from '../../gestures.ts';
import type { StoredItem } from '../../stored.ts';
import type { BoardWords } from '../../words/index.ts';
import { FILL_COLORS, isStickyColor, paperColor } from '../colors.ts';
import { numberOf, stringOf } from '../drawings/pen.ts';
import type { View } from '../view.ts';
import { NoteColors, Shapes, ShapeSign, Swatch } from './choices.tsx';
import { patchItems } from './patch-items.ts';

interface Props {
  readonly view: View;
  readonly words: BoardWords;
  readonly items: readonly StoredItem[];
}

/** Colour, form and size of what is chosen, as far as all of it has them. */
export function Looks(props: Props) {
  const { items } = props;
  const all = (...types: readonly string[]): boolean =>
    items.length > 0 && items.every(({ type, locked }) => types.includes(type) && !locked);
  return (
    <>
      {all('sticky_note') && <NoteColor {...props} />}
      {(all('shape', 'text', 'frame', 'card') || all('connector')) && <Fill {...props} />}
      {all('shape') && <Form {...props} />}
      {all('connector') && <LineKind {...props} />}
      {all('text', 'shape') && <FontSize {...props} />}
    </>
  );
}

interface DropProps {
  readonly name: string;
  readonly face: ReactNode;
  readonly className: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button whose choices drop down beneath it. */
function Drop({ name, face, className, children }: DropProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="drop">
      <button
        type="button"
        className="small"
        aria-label={name}
        data-tip={name}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <fieldset className={`dropped ${className}`} aria-label={name}>
          {children(() => setOpen(false))}
        </fieldset>
      )}
    </div>
  );
}

const Dab = ({ paint }: { readonly paint: string }) => (
  <span className={paint === 'transparent' ? 'swatch none' : 'swatch'} style={{ backgroundColor: paint }} />
);

function NoteColor({ view, words, items }: Props) {
  const paint = items[0]?.style?.['fillColor'];
  return (
    <Drop name={words.color} face={<Dab paint={paperColor(paint)} />} className="swatches">
      {(close) => (
        <NoteColors
          words={words}
          chosen={paint}
          onPick={(color) => {
            recolour(view.doc, view.user, ids(items), color);
            if (isStickyColor(color)) view.choices.set({ ...view.choices.get(), noteColor: color });
            close();
          }}
        />
      )}
    </Drop>
  );
}

function Fill({ view, words, items }: Props) {
  const [first] = items;
  const paint = stringOf(first?.style?.[first.type === 'connector' ? 'strokeColor' : 'fillColor'], '#ffffff');
  return (
    <Drop name={words.color} face={<Dab paint={paint} />} className="swatches">
      {(close) =>
        FILL_COLORS.map((color) => (
          <Swatch
            key={color}
            name={color === 'transparent' ? words.noFill : color}
            paint={color}
            active={paint === color}
            onPick={() => {
              recolour(view.doc, view.user, ids(items), color);
              close();
            }}
          />
        ))
      }
    </Drop>
  );
}

function Form({ view, words, items }: Props) {
  const shape = items[0]?.shape ?? 'rectangle';
  return (
    <Drop name={words.shapeKind} face={<ShapeSign shape={shape} />} className="shapes">
      {(close) => (
        <Shapes
          words={words}
          chosen={shape}
          onPick={(picked) => {
            patchItems(view, items, () => ({ shape: picked }));
            close();
          }}
        />
      )}
    </Drop>
  );
}

function LineKind({ view, words, items }: Props) {
  return (
    <Select
      label={words.lineKind}
      value={items[0]?.shape ?? 'curved'}
      options={(['straight', 'elbowed', 'curved'] as const).map((kind) => [kind, words.lineKinds[kind]])}
      onPick={(shape) => patchItems(view, items, () => ({ shape }))}
    />
  );
}

const SIZES = [10, 12, 14, 18, 24, 36, 48, 64, 80, 144, 288];

function FontSize({ view, words, items }: Props) {
  const now = numberOf(items[0]?.style?.['fontSize'], 14);
  const sizes = [...new Set([...SIZES, now])].sort((a, b) => a - b);
  return (
    <Select
      label={words.fontSize}
      value={String(now)}
      options={sizes.map((size) => [String(size), String(size)])}
      onPick={(size) => patchItems(view, items, ({ style }) => ({ style: { ...style, fontSize: Number(size) } }))}
    />
  );
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

const ids = (items: readonly StoredItem[]): string[] => items.map(({ id }) => id);
