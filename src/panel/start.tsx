import { panelWords } from './panel-words.ts';
import { PLACES, useGoTo } from './places.ts';
import { useWords } from './use-words.ts';

/** What a facilitator sees the first time on a board: what this is for, and three ways on. */
export function Start() {
  const words = useWords(panelWords);
  const goTo = useGoTo();
  return (
    <div className="stack loose">
      <p>{words.start.intro}</p>
      <ol className="stack">
        {PLACES.map((place) => (
          <li key={place}>
            <button type="button" className="card start" onClick={() => goTo(place)}>
              <span className="strong">{words.places[place]}</span>
              <span className="muted">{words.start[place]}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
