import type { BoardWords } from '../../words/index.ts';
import { kindOf, labelOf, wordsOf } from '../labels.ts';
import { readingOrder, type Entry } from '../reading-order.ts';
import type { View } from '../view.ts';
import { focusItem } from '../walk.ts';
import { useBoard } from './use-value.ts';
import { Small } from './zoom-bar.tsx';

/** The board as a nested list of words: for screen readers, and for anybody who looks for a note by reading. */
export function Outline({
  view,
  words,
  onClose,
}: {
  readonly view: View;
  readonly words: BoardWords;
  readonly onClose: () => void;
}) {
  useBoard(view.doc);
  const entries = readingOrder(view.doc);
  const frames = entries.filter(({ item }) => item.type === 'frame');
  const lines = entries.filter(({ item }) => item.type === 'connector');
  const loose = entries.filter(({ item }) => item.type !== 'frame' && item.type !== 'connector');
  return (
    <section className="drawer outline-drawer" aria-labelledby="outline-title">
      <header>
        <h2 id="outline-title">{words.outline.title}</h2>
        <Small icon="close" name={words.close} onPress={onClose} />
      </header>
      <div className="drawer-body">
        {entries.length === 0 && <p className="quiet">{words.outline.empty}</p>}
        {frames.map((frame) => (
          <section key={frame.item.id}>
            <h3>
              <Line view={view} words={words} entry={frame} />
            </h3>
            <p className="quiet">{words.outline.items(frame.children.length)}</p>
            <List view={view} words={words} entries={frame.children} />
          </section>
        ))}
        {loose.length > 0 && (
          <section>
            <h3>{words.outline.loose}</h3>
            <List view={view} words={words} entries={loose} />
          </section>
        )}
        {lines.length > 0 && (
          <section>
            <h3>{words.outline.lines}</h3>
            <List view={view} words={words} entries={lines} />
          </section>
        )}
      </div>
    </section>
  );
}

interface Props {
  readonly view: View;
  readonly words: BoardWords;
}

/** Shapes without words are a grid's cells and lines; they are counted, not read one by one. */
const isSilent = ({ item }: Entry): boolean => item.type === 'shape' && wordsOf(item).trim() === '';

function List({ view, words, entries }: Props & { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  const silent = entries.filter(isSilent).length;
  return (
    <ul>
      {entries
        .filter((entry) => !isSilent(entry))
        .map((entry) => (
          <li key={entry.item.id}>
            <Line view={view} words={words} entry={entry} />
            <List view={view} words={words} entries={entry.children} />
          </li>
        ))}
      {silent > 0 && <li className="quiet silent">{words.outline.silent(silent)}</li>}
    </ul>
  );
}

function Line({ view, words, entry: { item } }: Props & { readonly entry: Entry }) {
  const chosen = view.selection().includes(item.id);
  return (
    <button
      type="button"
      className="outline-line"
      aria-current={chosen ? 'true' : undefined}
      onClick={() => focusItem(view, item)}
    >
      <span className="kind">{kindOf(item.type, words)}</span>
      <span>{labelOf(item, words)}</span>
    </button>
  );
}
