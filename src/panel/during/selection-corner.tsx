import type { Sheet, SheetCorrections } from '../../core/sheets.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { Button } from '../elements/button.tsx';
import { usePanel } from '../panel-context.tsx';
import { declareFrame, declareHeading } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import { SaidList } from './said-list.tsx';
import type { Correct } from './use-corrections.ts';
import { useSelection } from './use-selection.ts';

interface SelectionCornerProps {
  readonly snapshot: Snapshot;
  readonly sheets: readonly Sheet[];
  readonly corrections: SheetCorrections;
  readonly correct: Correct;
}

/** Putting right by pointing: mark something on the board and say what it is. */
export function SelectionCorner(props: SelectionCornerProps) {
  const { snapshot, corrections, correct } = props;
  const words = useDuringWords();
  const { announce } = usePanel();
  const selected = useSelection();
  const frames = selected.filter(({ type }) => type === 'frame');
  const items = selected.filter(({ type }) => type !== 'frame');
  const textOf = (id: string) => snapshot.items.find((item) => item.id === id)?.text ?? '';
  const names = selected.map(({ id, type }) => {
    const text = textOf(id).replace(/\s+/g, ' ').slice(0, 60);
    return type === 'frame' ? words.selection.frame(text) : text ? words.selection.item(text) : words.selection.noText;
  });
  const all = (
    change: (id: string) => (now: SheetCorrections) => SheetCorrections,
    ids: readonly { readonly id: string }[],
  ) => {
    correct((now) => ids.reduce((state, { id }) => change(id)(state), now));
    announce(words.selection.saved);
  };
  const declared = frames.filter(({ id }) => corrections.frames?.includes(id));
  const said = items.filter(({ id }) => corrections.headings?.[id] !== undefined);
  return (
    <div className="stack">
      <p className="small muted">{words.selection.help}</p>
      <div aria-live="polite">
        {selected.length > 0 && (
          <p className="note-text">
            {words.selection.chosen(names.length > 3 ? words.selection.many(names.length) : names.join(', '))}
          </p>
        )}
      </div>
      <div className="row">
        <Button size="small" disabled={frames.length === 0} onClick={() => all((id) => declareFrame(id, true), frames)}>
          {words.selection.useFrame}
        </Button>
        {declared.length > 0 && (
          <Button size="small" onClick={() => all((id) => declareFrame(id, false), declared)}>
            {words.selection.dropFrame}
          </Button>
        )}
        <Button size="small" disabled={items.length === 0} onClick={() => all((id) => declareHeading(id, true), items)}>
          {words.selection.isHeading}
        </Button>
        <Button
          size="small"
          disabled={items.length === 0}
          onClick={() => all((id) => declareHeading(id, false), items)}
        >
          {words.selection.isNote}
        </Button>
        {said.length > 0 && (
          <Button size="small" kind="quiet" onClick={() => all((id) => declareHeading(id, undefined), said)}>
            {words.selection.forget}
          </Button>
        )}
      </div>
      <SaidList {...props} />
    </div>
  );
}
