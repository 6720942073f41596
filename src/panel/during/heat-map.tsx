import { useMemo, useState } from 'react';
import type { AnswerKey, Journey } from '../../core/answer-key.ts';
import { Button } from '../elements/button.tsx';
import { SelectField } from '../elements/field.tsx';
import { useDuringWords } from './during-words.ts';
import { heatOf, type HeatCell } from './heat.ts';

interface HeatMapProps {
  readonly answerKey: AnswerKey;
  readonly journey: Journey;
}

const EVERYBODY = '';

/** Notes per cell and group: the number tells how many, the dots tell who, and the tint only helps the eye. */
export function HeatMap({ answerKey, journey }: HeatMapProps) {
  const words = useDuringWords();
  const heat = useMemo(() => heatOf(answerKey, journey), [answerKey, journey]);
  const [group, setGroup] = useState(EVERYBODY);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = heat.groups.includes(group) ? group : EVERYBODY;
  const open = heat.cells.flat().find((cell) => nameOf(cell) === chosen);
  return (
    <div className="stack">
      <p className="small muted">{words.heat.lead(heat.notes, heat.groups.length)}</p>
      {heat.groups.length > 1 && (
        <SelectField
          label={words.heat.who}
          value={shown}
          options={[
            { value: EVERYBODY, label: words.heat.everybody },
            ...heat.groups.map((value) => ({ value, label: value })),
          ]}
          onPick={setGroup}
        />
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="heat-scroll" aria-label={words.heat.table} tabIndex={0}>
        <table className="heat">
          <caption className="visually-hidden">{words.heat.table}</caption>
          <thead>
            <tr>
              {journey.phases.map((phase) => (
                <th key={phase.id} scope="col">
                  <span>{phase.label || words.sheets.noLabel}</span>
                </th>
              ))}
            </tr>
          </thead>
          {heat.cells.map((cells, index) => (
            <tbody key={journey.rows[index]?.id}>
              <tr className="band">
                <th colSpan={journey.phases.length} scope="rowgroup">
                  <span>{journey.rows[index]?.label || words.sheets.noLabel}</span>
                </th>
              </tr>
              <tr>
                {cells.map((cell) => (
                  <td key={cell.phase.id}>
                    <Cell
                      cell={cell}
                      group={shown}
                      most={heat.most}
                      open={nameOf(cell) === chosen}
                      onOpen={() => setChosen(nameOf(cell) === chosen ? null : nameOf(cell))}
                    />
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </section>
      <div aria-live="polite">
        {open && (
          <div className="card stack tight">
            <p className="strong">
              {words.heat.chosen(open.phase.label || words.sheets.noLabel, open.row.label || words.sheets.noLabel)}
            </p>
            <ul>
              {open.groups.map(({ name, notes }) => (
                <li key={name}>{words.heat.ofGroup(name, notes)}</li>
              ))}
            </ul>
            <div className="row">
              <Button size="small" onClick={() => setChosen(null)}>
                {words.heat.close}
              </Button>
            </div>
          </div>
        )}
      </div>
      <p className="small muted">{words.heat.legend}</p>
    </div>
  );
}

interface CellProps {
  readonly cell: HeatCell;
  readonly group: string;
  readonly most: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Cell({ cell, group, most, open, onOpen }: CellProps) {
  const words = useDuringWords();
  const given = cell.groups.filter(({ name }) => group === EVERYBODY || name === group);
  const notes = given.reduce((sum, entry) => sum + entry.notes, 0);
  if (given.length === 0)
    return (
      <span className="heat-cell not-given">
        <span className="visually-hidden">{words.heat.notGiven}</span>
      </span>
    );
  const silent = given.filter((entry) => entry.notes === 0).map(({ name }) => name);
  const warmth = most === 0 ? 0 : (notes / most) * 0.45;
  return (
    <button
      type="button"
      className={`heat-cell ${notes === 0 ? 'empty' : ''}`}
      style={notes > 0 ? { background: `rgb(var(--heat) / ${warmth.toFixed(2)})` } : undefined}
      aria-expanded={open}
      aria-label={words.heat.cell(cell.phase.label, cell.row.label, notes, silent.join(', '))}
      onClick={onOpen}
    >
      <span className="number">{notes}</span>
      <span className="dots" aria-hidden="true">
        {given.map(({ name, notes: own }) => (
          <span key={name} className={own > 0 ? 'said' : ''} />
        ))}
      </span>
    </button>
  );
}

const nameOf = ({ phase, row }: HeatCell): string => JSON.stringify([phase.id, row.id]);
