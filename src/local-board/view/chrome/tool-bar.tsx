import type { ReactNode } from 'react';
import type { BoardWords } from '../../words/index.ts';
import { commandOf, run } from '../commands.ts';
import { TOOL_NAMES } from '../tools.ts';
import type { ToolName, View } from '../view.ts';
import { NoteColors, Shapes } from './choices.tsx';
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
            className="small"
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
        <NoteColors
          words={words}
          chosen={choices.noteColor}
          onPick={(noteColor) => {
            view.choices.set({ ...choices, noteColor });
            view.canvas.focus({ preventScroll: true });
          }}
        />
      </div>
    </fieldset>
  );
}

function ShapeChoices({ view, words }: { readonly view: View; readonly words: BoardWords }) {
  const choices = useValue(view.choices);
  return (
    <fieldset className="choices shapes" aria-label={words.shapeKind}>
      <Shapes
        words={words}
        chosen={choices.shape}
        onPick={(shape) => {
          view.choices.set({ ...choices, shape });
          view.canvas.focus({ preventScroll: true });
        }}
      />
    </fieldset>
  );
}
