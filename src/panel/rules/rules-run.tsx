import type { Board } from '@mirohq/websdk-types';
import { rules, type Rule, type Trial } from '../../rules/index.ts';
import { Button } from '../elements/button.tsx';
import { Progress } from '../elements/progress.tsx';
import { Status } from '../elements/status.tsx';
import { save, sorted } from './rules-report.ts';
import { useTrials } from './use-trials.ts';

interface RulesRunProps {
  readonly board: Board;
  readonly clientVersion: string;
}

const alone = rules.filter(({ needs }) => needs === 'sdk');
const withPeople = rules.filter(({ needs }) => needs !== 'sdk');

/**
 * Tries what is believed of Miro on the board it stands on: the same rules as the tests, in empty space, cleaned up
 * afterwards. A developer's page, in English only.
 */
export function RulesRun({ board, clientVersion }: RulesRunProps) {
  const { trials, running, step, run } = useTrials(board);
  const report = () =>
    save({
      schema: 'fasit.rules/1',
      triedAt: new Date().toISOString(),
      client: clientVersion,
      browser: navigator.userAgent,
      trials: [...trials.values()],
    });
  return (
    <main className="panel stack loose">
      <h1>What is believed of Miro</h1>
      <p className="small muted">
        {rules.length} rules. They make items in empty space near the view and remove them again. Pin this panel first,
        so that a click on the board does not close it.
      </p>
      <div className="row">
        <Button kind="primary" busy={running !== null} onClick={() => void run(alone)}>
          Try the {alone.length} that need nobody
        </Button>
        {trials.size > 0 && <Button onClick={report}>Save the result</Button>}
      </div>
      <div aria-live="polite" className="stack">
        {running && <Progress label={running.rule.says} done={running.done} total={running.total} />}
        {step && (
          <Status>
            <p>{step.text}</p>
            <Button kind="primary" onClick={step.done}>
              Done
            </Button>
          </Status>
        )}
      </div>
      <section className="stack" aria-labelledby="people">
        <h2 id="people">With a hand or a second user</h2>
        <ul className="stack">
          {withPeople.map((rule) => (
            <li key={rule.id} className="row apart">
              <span className="small grow">{rule.says}</span>
              <Button size="small" busy={running !== null} onClick={() => void run([rule])}>
                {trials.has(rule.id) ? 'Again' : 'Try'}
                <span className="visually-hidden">: {rule.id}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {trials.size > 0 && <Results trials={sorted(trials)} />}
    </main>
  );
}

function Results({ trials }: { readonly trials: readonly Trial[] }) {
  const holding = trials.filter(({ holds }) => holds).length;
  return (
    <section className="stack" aria-labelledby="results">
      <h2 id="results">
        {holding} of {trials.length} hold
      </h2>
      <ul className="stack">
        {trials.map((trial) => (
          <li key={trial.id} className="stack tight">
            <span className="strong small">
              {verdict(trial)}: {trial.id}
            </span>
            <span className="small">{ruleOf(trial).says}</span>
            <span className="small muted">
              {[trial.confidence, trial.error ?? trial.seen].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const verdict = ({ holds, error }: Trial): string => (error ? 'Not tried' : holds ? 'Holds' : 'Differs');

function ruleOf({ id }: Trial): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}, expected one of ${rules.length}`);
  return rule;
}
