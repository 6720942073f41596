import type { BoardDocument } from '../../document.ts';
import type { BoardWords } from '../../words/index.ts';
import { useBoard } from './use-value.ts';

const SHOWN = 5;

/** Who is on the board, as round badges; the names are read aloud and shown on hovering. */
export function People({
  doc,
  user,
  words,
}: {
  readonly doc: BoardDocument;
  readonly user: string;
  readonly words: BoardWords;
}) {
  useBoard(doc);
  const users = [...doc.presence().users.values()].sort((a, b) => Number(b.id === user) - Number(a.id === user));
  return (
    <ul className="people-list" aria-label={words.people.title}>
      {users.slice(0, SHOWN).map(({ id, name, color }) => {
        const said = id === user ? words.people.you(name) : name;
        return (
          <li key={id} data-tip={said} style={{ backgroundColor: color }}>
            <span aria-hidden="true">{initials(name)}</span>
            <span className="unseen">{said}</span>
          </li>
        );
      })}
      {users.length > SHOWN && <li className="rest">+{users.length - SHOWN}</li>}
    </ul>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('');
