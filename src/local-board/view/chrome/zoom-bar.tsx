import type { BoardWords } from '../../words/index.ts';
import { run } from '../commands.ts';
import type { View } from '../view.ts';
import { Icon, type IconName } from './icon.tsx';
import { rove } from './rove.ts';
import { useValue } from './use-value.ts';

interface Props {
  readonly view: View;
  readonly words: BoardWords;
  readonly outlineOpen: boolean;
  readonly onOutline: () => void;
  readonly onHelp: () => void;
}

/** Zoom, fit, the board as text and help, in the lower right corner. */
export function ZoomBar({ view, words, outlineOpen, onOutline, onHelp }: Props) {
  const percent = Math.round(useValue(view.viewport).zoom * 100);
  return (
    <div className="zoom-bar" role="toolbar" tabIndex={-1} aria-label={words.zoom} onKeyDown={rove}>
      <Small icon="outline" name={words.outline.open} pressed={outlineOpen} onPress={onOutline} />
      <span className="rule" />
      <Small icon="fit" name={words.commands.fit} onPress={() => run(view, 'fit')} />
      <Small icon="minus" name={words.commands.zoomOut} onPress={() => run(view, 'zoomOut')} />
      <button
        type="button"
        className="percent"
        aria-label={`${words.commands.zoomWhole} (${words.zoomedTo(percent)})`}
        data-tip={words.commands.zoomWhole}
        onClick={() => run(view, 'zoomWhole')}
      >
        {words.zoomedTo(percent)}
      </button>
      <Small icon="plus" name={words.commands.zoomIn} onPress={() => run(view, 'zoomIn')} />
      <span className="rule" />
      <Small icon="help" name={words.help.open} onPress={onHelp} />
    </div>
  );
}

interface SmallProps {
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button that is only an icon; its name shows on hovering and is read aloud. */
export function Small({ icon, name, pressed, disabled = false, onPress }: SmallProps) {
  return (
    <button
      type="button"
      className="small"
      aria-label={name}
      data-tip={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}
