import type { Agreement as Kind } from '../../core/answer-key.ts';
import { useKeyWords } from './key-words.ts';

/** Three circles filled as far as the groups agree: told apart by shape, not by colour. */
const CIRCLES: Readonly<Record<Kind, number>> = { shared: 3, some: 2, 'one group': 1 };

/** How many of the groups say a thing, as a sign and, unless `quiet`, in words beside it. */
export function Agreement({ kind, quiet }: { readonly kind: Kind | null; readonly quiet?: boolean }) {
  const words = useKeyWords();
  if (kind === null) return null;
  return (
    <span className="agreement" title={words.agreement[kind]}>
      <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
        {[0, 1, 2].map((index) => (
          <circle
            key={index}
            cx={5 + index * 9}
            cy="5"
            r="3.4"
            fill={index < CIRCLES[kind] ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
      <span className={quiet ? 'visually-hidden' : undefined}>{words.agreement[kind]}</span>
    </span>
  );
}
