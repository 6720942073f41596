import type { AnswerKey, KeySheet } from '../../core/answer-key.ts';
import type { Sheet, SheetCorrections } from '../../core/sheets.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { Button } from '../elements/button.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { Status } from '../elements/status.tsx';
import { GoButton } from '../key/go-button.tsx';
import { CommitField } from './commit-field.tsx';
import { confirmCopy, isCorrected, leaveOut, nameGroup, nameLeader, namePersona, resetSheet } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import { SheetColumns } from './sheet-columns.tsx';
import { SheetDrawing } from './sheet-drawing.tsx';
import { SheetRows } from './sheet-rows.tsx';
import type { Correct } from './use-corrections.ts';

export interface SheetCardProps {
  readonly sheet: Sheet;
  readonly inKey: KeySheet;
  readonly answerKey: AnswerKey;
  readonly snapshot: Snapshot;
  readonly corrections: SheetCorrections;
  readonly correct: Correct;
}

/** One sheet as it was understood, and everything that can be put right about it. */
export function SheetCard(props: SheetCardProps) {
  const { sheet, inKey, answerKey, snapshot, corrections, correct } = props;
  const words = useDuringWords();
  const notes = answerKey.notes.filter((note) => note.sheet === sheet.id && note.at !== 'heading');
  const title = sheet.title || sheet.group;
  const guessed = [
    inKey.columns.some(({ by }) => by === 'order') && words.sheets.guessedPhases,
    inKey.bands.some(({ by }) => by === 'order') && words.sheets.guessedRows,
  ].filter((text) => text !== false);
  return (
    <li className="sheet-card">
      <Reveal
        summary={
          <>
            <SheetDrawing
              sheet={sheet}
              notes={notes}
              snapshot={snapshot}
              label={words.sheets.drawing(sheet.columns.length, sheet.bands.length)}
            />
            <span className="grow stack tight">
              <span className="sheet-name">{sheet.group || title}</span>
              <span className="small muted">
                {[
                  sheet.persona !== sheet.group && sheet.persona,
                  words.sheets.notes(notes.length),
                  sheet.leader && words.sheets.leaderOf(sheet.leader),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {sheet.status !== 'in' && (
                <span className="row">
                  <span className={`tag ${sheet.status === 'copy?' ? 'warning' : ''}`}>
                    {words.sheets.status[sheet.status]}
                  </span>
                </span>
              )}
              {guessed.map((text) => (
                <span key={text} className="row">
                  <span className="tag">{text}</span>
                </span>
              ))}
            </span>
          </>
        }
      >
        <div className="stack">
          {sheet.doubts.length > 0 && (
            <Status tone={sheet.status === 'copy?' ? 'warning' : 'info'}>
              {sheet.doubts.map((doubt) => (
                <p key={doubt}>{words.sheets.doubt(doubt)}</p>
              ))}
            </Status>
          )}
          <div className="row">
            {sheet.status === 'copy?' && (
              <Button size="small" kind="primary" onClick={() => correct(confirmCopy(sheet.id))}>
                {words.sheets.countIt}
              </Button>
            )}
            {sheet.status !== 'own' && (
              <Button size="small" onClick={() => correct(leaveOut(sheet.id, sheet.status !== 'left out'))}>
                {sheet.status === 'left out' ? words.sheets.takeIn : words.sheets.leaveOut}
              </Button>
            )}
            <GoButton ids={[sheet.frame ?? sheet.id]} text={title} labelled />
          </div>
          {sheet.status !== 'own' && (
            <>
              <CommitField
                label={words.sheets.group}
                value={sheet.group}
                onCommit={(text) => text && correct(nameGroup(sheet.id, text))}
              />
              <CommitField
                label={words.sheets.leader}
                value={sheet.leader ?? ''}
                onCommit={(text) => correct(nameLeader(sheet.id, text))}
              />
              <CommitField
                label={words.sheets.persona}
                hint={words.sheets.personaHint}
                value={sheet.persona ?? ''}
                onCommit={(text) => correct(namePersona(sheet.id, text || null))}
              />
              <SheetColumns {...props} />
              <SheetRows {...props} />
              {isCorrected(sheet.id, corrections) && (
                <div className="row">
                  <Button size="small" onClick={() => correct(resetSheet(sheet.id))}>
                    {words.sheets.reset}
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      </Reveal>
    </li>
  );
}
