import type { Engine } from '../../engine/engine.ts';
import type { BoardDocument } from '../../document.ts';
import { useBoard } from './use-value.ts';

interface Props {
  readonly doc: BoardDocument;
  readonly engine: Engine;
  readonly user: string;
  readonly app: string;
}

/** The buttons an app adds for what is chosen (Miro's custom actions). */
export function CustomActions({ doc, engine, user, app }: Props) {
  useBoard(doc);
  return engine.actionsFor(user, app).map(({ event, ui }) => (
    <button
      key={event}
      type="button"
      className="menu-button"
      data-tip={textOf(ui?.description)}
      onClick={() => engine.runAction(user, app, event)}
    >
      {textOf(ui?.label) ?? event}
    </button>
  ));
}

/** Apps give plain text, or one for each of Miro's languages. */
function textOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (typeof content !== 'object' || content === null) return undefined;
  const texts: readonly unknown[] = 'en' in content ? [content.en] : Object.values(content);
  return texts.find((text) => typeof text === 'string');
}
