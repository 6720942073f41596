import type { ReactNode } from 'react';
import type { BoardWords } from '../../words/index.ts';
import { STICKY_COLOR_NAMES, paperColor } from '../colors.ts';
import { commandOf, run } from '../commands.ts';
import { OFFERED_SHAPES, SHAPE_PATHS } from '../shape-paths.ts';
import { TOOL_NAMES } from '../tools.ts';
import type { ToolName, View } from '../view.ts';
import { Icon } from './icon.tsx';
import { keysText } from './keys-text.ts';
import { rove } from './rove.ts';
import { useValue } from './use-value.ts';

/** The tools at the left edge, with the app's icon beneath them as in Miro. */
export function ToolBar({
  view,
  words,
  children,
}: {
  readonly view: View;
  readonly words: BoardWords;
  readonly children?: ReactNode;
}) {
  const tool = useValue(view.tool);
  return (
    <div
      className="tool-bar"
      role="toolbar"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={words.tools}
      onKeyDown={rove}
    >
      {TOOL_NAMES.map((name) => (
        <ToolButton key={name} name={name} view={view} words={words} active={tool === name} />
      ))}
      {children}
      {tool === 'note' && <NoteChoices view={view} words={words} />}
      {tool === 'shape' && <ShapeChoices view={view} words={words} />}
    </div>
  );
}

function ToolButton({
  name,
  view,
  words,
  active,
}: {
  readonly name: ToolName;
  readonly view: View;
  readonly words: BoardWords;
  readonly active: boolean;
}) {
  const key = keysText(commandOf(name)?.keys[0] ?? '', words);
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={active}
      aria-keyshortcuts={key}
      tabIndex={active ? 0 : -1}
      data-tip={`${words.commands[name]} (${key})`}
      aria-label={words.commands[name]}
      onClick={() => {
        run(view, name);
        view.canvas.focus({ preventScroll: true });
      }}
    >
      <Icon name={name} />
    </button>
  );
}

function NoteChoices({ view, words }: { readonly view: View; readonly words: BoardWords }) {
  const choices = useValue(view.choices);
  return (
    <fieldset className="choices" aria-label={words.color}>
      <div className="shape-row">
        {(['square', 'rectangle'] as const).map((shape) => (
          <button
            key={shape}
            type="button"
            aria-pressed={choices.noteShape === shape}
            aria-label={words.noteShapes[shape]}
            data-tip={words.noteShapes[shape]}
            onClick={() => view.choices.set({ ...choices, noteShape: shape })}
          >
            <Icon name={shape} />
          </button>
        ))}
      </div>
      <div className="swatches">
        {STICKY_COLOR_NAMES.map((color) => (
          <Swatch
            key={color}
            name={words.colors[color]}
            paint={paperColor(color)}
            active={choices.noteColor === color}
            onPick={() => {
              view.choices.set({ ...choices, noteColor: color });
              view.canvas.focus({ preventScroll: true });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** One colour to choose; its name is what is read and shown on hovering. */
export function Swatch({
  name,
  paint,
  active,
  onPick,
}: {
  readonly name: string;
  readonly paint: string;
  readonly active: boolean;
  readonly onPick: () => void;
}) {
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

function ShapeChoices({ view, words }: { readonly view: View; readonly words: BoardWords }) {
  const choices = useValue(view.choices);
  return (
    <fieldset className="choices shapes" aria-label={words.shapeKind}>
      {OFFERED_SHAPES.map((shape) => (
        <button
          key={shape}
          type="button"
          aria-pressed={choices.shape === shape}
          aria-label={words.shapes[shape]}
          data-tip={words.shapes[shape]}
          onClick={() => {
            view.choices.set({ ...choices, shape });
            view.canvas.focus({ preventScroll: true });
          }}
        >
          <ShapeSign shape={shape} />
        </button>
      ))}
    </fieldset>
  );
}

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
