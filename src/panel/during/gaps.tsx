import { useMemo, type ReactNode } from 'react';
import type { AnswerKey, Journey, NoteAt } from '../../core/answer-key.ts';
import { Reveal } from '../elements/reveal.tsx';
import { GoButton } from '../key/go-button.tsx';
import { NoteLine } from '../key/note-line.tsx';
import { useDuringWords } from './during-words.ts';
import { heatOf } from './heat.ts';

/** What can still be helped while its authors are in the room: empty cells, silent groups, notes astray. */
export function Gaps({ answerKey, journey }: { readonly answerKey: AnswerKey; readonly journey: Journey }) {
  const words = useDuringWords();
  const { empty, silent, groups } = useMemo(() => heatOf(answerKey, journey), [answerKey, journey]);
  const astray = (at: NoteAt) => answerKey.notes.filter((note) => note.at === at);
  const sheetsOf = (group: string) =>
    answerKey.sheets
      .filter((sheet) => sheet.status === 'in' && sheet.group === group && journey.sheets.includes(sheet.id))
      .map(({ id, frame }) => frame ?? id);
  const [line, outside] = [astray('line'), astray('outside')];
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
      <Gap title={words.gaps.outside(outside.length)} count={outside.length} help={words.gaps.outsideHelp}>
        {outside.map((note) => (
          <li key={note.id}>
            <NoteLine note={note} answerKey={answerKey} place />
          </li>
        ))}
      </Gap>
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
