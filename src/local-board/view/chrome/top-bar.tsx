import type { BoardWords } from '../../words/index.ts';
import { run } from '../commands.ts';
import type { View } from '../view.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { useBoard } from './use-value.ts';
import { Small } from './zoom-bar.tsx';

interface Props {
  readonly view: View;
  readonly words: BoardWords;
  readonly boardName: string;
  readonly onSample: (() => void) | null;
  readonly onEmpty: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onTrial: (() => void) | null;
}

/** The board's name with its file menu, undo and redo, in the upper left corner. */
export function TopBar({ view, words, boardName, onSample, onEmpty, onOpen, onSave, onTrial }: Props) {
  useBoard(view.doc);
  const { file } = words;
  return (
    <div className="top-bar">
      <Menu
        name={file.menu}
        face={
          <>
            <Icon name="menu" size={20} />
            <span className="board-name">{boardName}</span>
            <Icon name="down" size={16} />
          </>
        }
        entries={[
          ...(onSample ? [{ name: file.sample, hint: file.sampleHint, run: onSample }] : []),
          { name: file.empty, hint: file.emptyHint, run: onEmpty },
          'rule',
          { name: file.open, hint: file.openHint, run: onOpen },
          { name: file.save, hint: file.saveHint, run: onSave },
          ...(onTrial ? (['rule', { name: file.trial, hint: file.trialHint, run: onTrial }] as const) : []),
        ]}
      />
      <span className="rule" />
      <Small
        icon="undo"
        name={words.commands.undo}
        disabled={!view.doc.canUndo(view.user)}
        onPress={() => run(view, 'undo')}
      />
      <Small
        icon="redo"
        name={words.commands.redo}
        disabled={!view.doc.canRedo(view.user)}
        onPress={() => run(view, 'redo')}
      />
    </div>
  );
}
