import { useId, useRef } from 'react';
import { allPhases, lacking, regroup, replaced, sharedOut } from '../../core/template/edit.ts';
import { proposedGroups, type Template } from '../../core/template.ts';
import { Button } from '../elements/button.tsx';
import { Check, TextField } from '../elements/field.tsx';
import { Status } from '../elements/status.tsx';
import { NumberField } from './number-field.tsx';
import { PartError, type PartProps } from './part.tsx';

type Group = Template['groups'][number];

const MOST_GROUPS = 20;

/** How many people, in which groups, led by whom, and which phases each group takes. */
export function GroupsPart({ template, onTemplate, errorOf, words, starting }: PartProps) {
  const { groups, participants } = template;
  const errorId = useId();
  const shared = groups.some(({ phases }) => phases !== undefined);
  const proposal = proposedGroups(participants);
  const crowded = errorOf('participants');
  const inOwnWords = participants >= 1;
  // Typing 12 goes by way of 1: the groups it leaves out keep their names until they are there again.
  const former = useRef(groups);
  const setCount = (count: number): void => {
    former.current = [...groups, ...former.current.slice(groups.length)];
    const next = regroup(template, count, starting, former.current);
    onTemplate(shared ? sharedOut(next) : next);
  };
  const set = (index: number, group: Group): void =>
    onTemplate({ ...template, groups: replaced(groups, index, group) });
  return (
    <fieldset className="stack" aria-describedby={errorOf('groups') ? errorId : undefined}>
      <legend>{words.groups.heading}</legend>
      <div className="two">
        <NumberField
          label={words.groups.participants}
          min={1}
          value={participants}
          error={inOwnWords ? undefined : crowded}
          onNumber={(count) => onTemplate({ ...template, participants: count })}
        />
        <NumberField
          label={words.groups.count}
          min={1}
          max={MOST_GROUPS}
          value={groups.length}
          onNumber={(count) => setCount(Math.min(MOST_GROUPS, Math.max(0, Math.floor(count))))}
        />
      </div>
      {inOwnWords && crowded && (
        <Status tone="warning">
          <p>{crowded}</p>
          <div className="row">
            <Button size="small" onClick={() => setCount(proposal)}>
              {words.groups.split(proposal)}
            </Button>
          </div>
        </Status>
      )}
      <PartError text={errorOf('groups')} id={errorId} />
      <ol className="stack">
        {groups.map((group, index) => (
          // Groups have no id of their own: their place is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="stack tight">
            <div className="two">
              <TextField
                label={words.groups.name(index + 1)}
                quietLabel
                value={group.name}
                error={errorOf('groups', index)}
                onText={(name) => set(index, { ...group, name })}
              />
              <TextField
                label={words.groups.leader(group.name)}
                quietLabel
                placeholder={words.groups.leaderHint}
                value={group.leader ?? ''}
                maxLength={80}
                onText={(leader) => set(index, withLeader(group, leader))}
              />
            </div>
            {shared && (
              <fieldset className="takes">
                <legend className="visually-hidden">{words.groups.takes(group.name)}</legend>
                {template.phases.map(({ label }, phase) => (
                  <Check
                    // oxlint-disable-next-line react/no-array-index-key -- as above
                    key={phase}
                    label={label || words.list.nameless(phase + 1)}
                    checked={group.phases?.includes(phase) ?? true}
                    onCheck={(checked) => set(index, taking(template, group, phase, checked))}
                  />
                ))}
              </fieldset>
            )}
          </li>
        ))}
      </ol>
      {groups.length > 1 && (
        <Check
          label={words.groups.shortTime}
          checked={shared}
          onCheck={(checked) => onTemplate(checked ? sharedOut(template) : allPhases(template))}
        />
      )}
    </fieldset>
  );
}

const withLeader = (group: Group, leader: string): Group =>
  leader === '' ? lacking(group, 'leader') : { ...group, leader };

function taking(template: Template, group: Group, phase: number, takes: boolean): Group {
  const all = template.phases.map((_, index) => index);
  const now = group.phases ?? all;
  return { ...group, phases: all.filter((index) => (index === phase ? takes : now.includes(index))) };
}
