import { halving } from '../../core/sheets/corrected.ts';
import { Button } from '../elements/button.tsx';
import { Check } from '../elements/field.tsx';
import { Reveal } from '../elements/reveal.tsx';
import { alignedTo, phasesTaken } from './aligned.ts';
import { AlignField } from './align-field.tsx';
import { alignHeading, assignColumns, joinColumn, mendColumn, partColumn, splitColumn } from './correcting.ts';
import { useDuringWords } from './during-words.ts';
import type { SheetCardProps } from './sheet-card.tsx';

/** A sheet's columns: which phase each was taken for, whether the group was given it, and where its edges are wrong. */
export function SheetColumns({ sheet, inKey, answerKey, corrections, correct }: SheetCardProps) {
  const words = useDuringWords();
  const journey = answerKey.journeys.find(({ sheets }) => sheets.includes(sheet.id));
  const headings = sheet.columns.flatMap(({ item }) => item ?? []);
  const given = sheet.columns.flatMap(({ item }, index) =>
    item !== null && inKey.columns[index]?.assigned !== false ? [item] : [],
  );
  const phases = journey?.phases ?? [];
  const taken = phasesTaken(answerKey, journey?.sheets ?? []);
  const joins = corrections.joins?.[sheet.id] ?? [];
  return (
    <Reveal
      open={inKey.columns.some(({ by }) => by === 'order')}
      summary={
        <>
          <span className="grow">{words.sheets.columns}</span>
          <span className="number">{sheet.columns.length}</span>
        </>
      }
    >
      <ol className="list">
        {sheet.columns.map((column, index) => {
          const label = column.label || words.sheets.noLabel;
          const next = sheet.columns[index + 1];
          const aligned = inKey.columns[index];
          const { item, cut } = column;
          const half = halving(sheet.columns, index);
          const nextLabel = next?.label || words.sheets.noLabel;
          const under = item === null ? [] : [item, ...(column.joined ?? [])];
          const last = under.at(-1);
          const isJoined = under.some((heading) => joins.includes(heading));
          return (
            <li key={`${item ?? ''} ${column.left}`} className="stack tight">
              {item !== null && journey && journey.sheets.length > 1 ? (
                <AlignField
                  label={words.sheets.is(label)}
                  by={aligned?.by}
                  own={words.sheets.own}
                  {...alignedTo(aligned?.phase ?? null, phases, taken)}
                  onPick={(phase) => correct(alignHeading(sheet.id, item, phase))}
                />
              ) : (
                <span>{label}</span>
              )}
              {item !== null && headings.length > 1 && (
                <Check
                  label={words.sheets.given(label)}
                  checked={given.includes(item)}
                  onCheck={(checked) =>
                    correct(
                      assignColumns(
                        sheet.id,
                        headings.filter((heading) => (heading === item ? checked : given.includes(heading))),
                        headings,
                      ),
                    )
                  }
                />
              )}
              <div className="row">
                {cut !== undefined ? (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={words.sheets.mendOf(sheet.columns[index - 1]?.label || words.sheets.noLabel)}
                    onClick={() => correct(mendColumn(sheet.id, cut))}
                  >
                    {words.sheets.mend}
                  </Button>
                ) : (
                  half && (
                    <Button
                      size="small"
                      kind="quiet"
                      aria-label={words.sheets.splitOf(label)}
                      onClick={() => correct(splitColumn(sheet.id, half))}
                    >
                      {words.sheets.split}
                    </Button>
                  )
                )}
                {isJoined && (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={words.sheets.partOf(label)}
                    onClick={() => correct(partColumn(sheet.id, under))}
                  >
                    {words.sheets.part}
                  </Button>
                )}
                {next && last !== undefined && next.cut === undefined && !joins.includes(last) && (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={words.sheets.joinOf(label, nextLabel)}
                    onClick={() => correct(joinColumn(sheet.id, last))}
                  >
                    {words.sheets.join}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Reveal>
  );
}
