import type { Engine } from '../../engine/engine.ts';
import { cardAction } from '../../engine/app-cards.ts';
import type { BoardDocument } from '../../document.ts';
import type { BoardWords } from '../../words/index.ts';
import { useBoard } from './use-value.ts';

interface Props {
  readonly doc: BoardDocument;
  readonly engine: Engine;
  readonly user: string;
  readonly app: string;
  readonly words: BoardWords;
}

/** The buttons an app adds for what is chosen (Miro's custom actions), and what the icon on a card of its own does. */
export function CustomActions({ doc, engine, user, app, words }: Props) {
  useBoard(doc);
  const chosen = doc.selection(user);
  const [only] = chosen;
  const action = chosen.length === 1 && only !== undefined ? cardAction(doc.item(only)) : null;
  const custom = engine.actionsFor(user, app).map(({ event, ui }) => (
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
  if (!action || only === undefined) return custom;
  return [
    <button key="card" type="button" className="menu-button" onClick={() => engine.clickCard(user, app, only)}>
      {words.app.card[action]}
    </button>,
    ...custom,
  ];
}

/** Apps give plain text, or one for each of Miro's languages. */
function textOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (typeof content !== 'object' || content === null) return undefined;
  const texts: readonly unknown[] = 'en' in content ? [content.en] : Object.values(content);
  return texts.find((text) => typeof text === 'string');
}
