import { useMemo, type ReactNode } from 'react';
import type { AnswerKey, Journey } from '../../core/answer-key.ts';
import type { Sheet } from '../../core/sheets.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { Reveal } from '../elements/reveal.tsx';
import { GoButton } from '../key/go-button.tsx';
import { NoteLine } from '../key/note-line.tsx';
import { useDuringWords } from './during-words.ts';
import { astrayOf, heatOf } from './heat.ts';

interface GapsProps {
  readonly answerKey: AnswerKey;
  readonly journey: Journey;
  readonly sheets: readonly Sheet[];
  readonly snapshot: Snapshot;
}

/** What can still be helped while its authors are in the room: empty cells, silent groups, notes astray. */
export function Gaps({ answerKey, journey, sheets, snapshot }: GapsProps) {
  const words = useDuringWords();
  const { empty, silent, groups } = useMemo(() => heatOf(answerKey, journey), [answerKey, journey]);
  const sheetsOf = (group: string) =>
    answerKey.sheets
      .filter((sheet) => sheet.status === 'in' && sheet.group === group && journey.sheets.includes(sheet.id))
      .map(({ id, frame }) => frame ?? id);
  const line = answerKey.notes.filter(({ at }) => at === 'line');
  const { near, elsewhere } = useMemo(() => astrayOf(answerKey, sheets, snapshot), [answerKey, sheets, snapshot]);
  return (
    <div className="stack tight">
      {empty.length + silent.length === 0 && groups.length > 0 && <p className="small muted">{words.gaps.nothing}</p>}
      <Gap title={words.gaps.silent(silent.length)} count={silent.length} open>
        {silent.map(({ name, phases, everywhere }) => (
          <li key={name} className="note-line">
            <span className="grow">
              {everywhere
                ? words.gaps.silentAll(name)
                : words.gaps.silentIn(name, phases.map(({ label }) => label).join(', '))}
            </span>
            <GoButton ids={sheetsOf(name)} text={name} />
          </li>
        ))}
      </Gap>
      <Gap title={words.gaps.empty(empty.length)} count={empty.length}>
        {empty.map(({ phase, row }) => (
          <li key={`${phase.id} ${row.id}`}>{words.gaps.emptyCell(phase.label, row.label)}</li>
        ))}
      </Gap>
      <Gap title={words.gaps.line(line.length)} count={line.length} help={words.gaps.lineHelp}>
        {line.map((note) => (
          <li key={note.id}>
            <NoteLine note={note} answerKey={answerKey} place />
          </li>
        ))}
      </Gap>
      <Gap title={words.gaps.outside(near.length)} count={near.length} help={words.gaps.outsideHelp}>
        {near.map((note) => (
          <li key={note.id}>
            <NoteLine note={note} answerKey={answerKey} place />
          </li>
        ))}
      </Gap>
      {elsewhere.length > 0 && (
        <p className="small muted elsewhere">
          {words.gaps.elsewhere(elsewhere.map(([frame, notes]) => words.gaps.inFrame(frame, notes)).join(', '))}
        </p>
      )}
    </div>
  );
}

interface GapProps {
  readonly title: string;
  readonly count: number;
  readonly help?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Gap({ title, count, help, open, children }: GapProps) {
  if (count === 0) return null;
  return (
    <Reveal summary={title} {...(open && { open })}>
      {help && <p className="small muted">{help}</p>}
      <ul className="list long">{children}</ul>
    </Reveal>
  );
}
