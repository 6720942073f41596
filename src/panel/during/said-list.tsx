import type { Sheet, SheetCorrections } from '../../core/sheets.ts';
import type { Item, Snapshot } from '../../core/snapshot.ts';
import { Button } from '../elements/button.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { GoButton } from '../key/go-button.tsx';
import { declareFrame, declareHeading } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import { holds } from './frame-of.ts';
import type { Correct } from './use-corrections.ts';

interface SaidListProps {
  readonly snapshot: Snapshot;
  readonly sheets: readonly Sheet[];
  readonly corrections: SheetCorrections;
  readonly correct: Correct;
}

/** Everything that anybody has pointed out on this board, so that the next facilitator can see it and take it back. */
export function SaidList({ snapshot, sheets, corrections, correct }: SaidListProps) {
  const words = useDuringWords();
  const items = new Map(snapshot.items.map((item) => [item.id, item]));
  const there = ([id]: readonly [string, unknown]) => items.has(id);
  const frames = (corrections.frames ?? []).flatMap((id) => items.get(id) ?? []);
  const headings = Object.entries(corrections.headings ?? {}).filter(there);
  if (frames.length + headings.length === 0) return null;
  const nameOf = (item: Item | undefined) =>
    item?.text.replace(/\s+/g, ' ').slice(0, 60) || (item?.type === 'frame' ? words.sheets.noLabel : words.said.noText);
  const isRead = (frame: Item) => sheets.some((sheet) => holds(frame, sheet));
  return (
    <Reveal
      open={frames.some((frame) => !isRead(frame))}
      summary={
        <>
          <span className="grow">{words.said.heading}</span>
          <span className="number">{frames.length + headings.length}</span>
        </>
      }
    >
      <ul className="list long">
        {frames.map((frame) => (
          <li key={frame.id} className="note-line">
            <div className="grow">
              <p>{words.said.frame(nameOf(frame))}</p>
              {!isRead(frame) && <p className="small muted">{words.said.notRead}</p>}
            </div>
            <GoButton ids={[frame.id]} text={nameOf(frame)} />
            <Forget name={nameOf(frame)} onForget={() => correct(declareFrame(frame.id, false))} />
          </li>
        ))}
        {headings.map(([id, is]) => (
          <li key={id} className="note-line">
            <span className="grow">{(is ? words.said.isHeading : words.said.isNot)(nameOf(items.get(id)))}</span>
            <GoButton ids={[id]} text={nameOf(items.get(id))} />
            <Forget name={nameOf(items.get(id))} onForget={() => correct(declareHeading(id, undefined))} />
          </li>
        ))}
      </ul>
    </Reveal>
  );
}

function Forget({ name, onForget }: { readonly name: string; readonly onForget: () => void }) {
  const words = useDuringWords();
  return (
    <Button size="small" kind="quiet" aria-label={words.said.forgetOf(name)} onClick={onForget}>
      {words.said.forget}
    </Button>
  );
}
