import type { BoardWords } from '../../words/index.ts';
import type { App } from './use-app.ts';

/** The app's icon beneath the tools; pressing it is Miro's `icon:click`. */
export function AppIcon({
  app,
  words,
  open,
  onPress,
}: {
  readonly app: App;
  readonly words: BoardWords;
  readonly open: boolean;
  readonly onPress: () => void;
}) {
  const name = words.app.open(app.name);
  return (
    <>
      <hr />
      <button
        type="button"
        className="tool app-icon"
        aria-label={name}
        data-tip={app.name}
        aria-pressed={open}
        onClick={onPress}
      >
        {app.icon ? (
          <img src={app.icon} alt="" width={28} height={28} />
        ) : (
          <span aria-hidden="true">{app.name.slice(0, 1).toUpperCase()}</span>
        )}
      </button>
    </>
  );
}
