import { useDeskWords } from './desk-words.ts';

/** The shortcuts, as a list to read. */
export function KeyHelp() {
  const words = useDeskWords();
  return (
    <section className="card stack" aria-label={words.help.heading}>
      <h2>{words.help.heading}</h2>
      <dl className="key-help">
        {words.help.keys.map(([key, what]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">{words.help.off}</p>
    </section>
  );
}
