import type { BoardWords } from '../../words/index.ts';
import { paperColor, STICKY_COLOR_NAMES, type StickyColor } from '../colors.ts';
import { OFFERED_SHAPES, SHAPE_PATHS, type OfferedShape } from '../shape-paths.ts';

interface SwatchProps {
  readonly name: string;
  readonly paint: string;
  readonly active: boolean;
  readonly onPick: () => void;
}

/** One colour to choose; its name is what is read and shown on hovering. */
export function Swatch({ name, paint, active, onPick }: SwatchProps) {
  return (
    <button
      type="button"
      className={paint === 'transparent' ? 'swatch none' : 'swatch'}
      aria-label={name}
      data-tip={name}
      aria-pressed={active}
      style={{ backgroundColor: paint }}
      onClick={onPick}
    />
  );
}

interface Props<T> {
  readonly words: BoardWords;
  readonly chosen: unknown;
  readonly onPick: (choice: T) => void;
}

/** Miro's sixteen colours of sticky notes. */
export const NoteColors = ({ words, chosen, onPick }: Props<StickyColor>) =>
  STICKY_COLOR_NAMES.map((name) => (
    <Swatch
      key={name}
      name={words.colors[name]}
      paint={paperColor(name)}
      active={chosen === name}
      onPick={() => onPick(name)}
    />
  ));

/** The shapes on offer, as signs. */
export const Shapes = ({ words, chosen, onPick }: Props<OfferedShape>) =>
  OFFERED_SHAPES.map((shape) => (
    <button
      key={shape}
      type="button"
      className="small"
      aria-label={words.shapes[shape]}
      data-tip={words.shapes[shape]}
      aria-pressed={chosen === shape}
      onClick={() => onPick(shape)}
    >
      <ShapeSign shape={shape} />
    </button>
  ));

/** A shape as a small sign. */
export function ShapeSign({ shape }: { readonly shape: string }) {
  const outline = SHAPE_PATHS[shape];
  return (
    <svg className="icon" width={24} height={24} viewBox="0 0 24 24" aria-hidden="true">
      {outline ? (
        <path transform="translate(4 4)" d={outline(16, 16)} />
      ) : shape === 'circle' ? (
        <circle cx={12} cy={12} r={8} />
      ) : (
        <rect x={4} y={5.5} width={16} height={13} rx={shape === 'round_rectangle' ? 4 : 0} />
      )}
    </svg>
  );
}
