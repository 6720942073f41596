import { useEffect, useId, useRef, useState } from 'react';
import type { AnswerKey } from '../../core/answer-key.ts';
import { rematch, type Rematched } from '../../core/decisions/rematch.ts';
import type { Decision } from '../../core/decisions.ts';
import { asDecisions, toDecisionFile } from '../../miro/store/decision-file.ts';
import { Button } from '../elements/button.tsx';
import { Status } from '../elements/status.tsx';
import { discard, download, ready, type Ready } from '../key/taking.ts';
import { decisionSentence } from './decision-sentence.ts';
import { useDeskWords } from './desk-words.ts';

interface DecisionFileProps {
  readonly answerKey: AnswerKey;
  readonly decisions: readonly Decision[];
  readonly onBring: (decisions: readonly Decision[]) => void;
}

/** What came of a file: decisions, none that fit this board, or no decisions at all. */
type Result = Rematched | { readonly strange: number } | { readonly broken: string };

/** Takes decisions along as a file, and brings them to this board, copied boards included. */
export function DecisionFile({ answerKey, decisions, onBring }: DecisionFileProps) {
  const words = useDeskWords();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [result, setResult] = useState<Result | null>(null);

  const bring = async (file: File) => {
    const given = await file
      .text()
      .then((text) => asDecisions(JSON.parse(text)))
      .catch(() => null);
    if (!given) return setResult({ broken: file.name });
    const matched = rematch(given, answerKey);
    if (given.length > 0 && matched.decisions.length === 0) return setResult({ strange: given.length });
    setResult(matched);
    onBring(matched.decisions);
  };
  return (
    <div className="stack">
      <div className="row">
        <Export answerKey={answerKey} decisions={decisions} />
        <Button size="small" onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.import}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void bring(file);
            event.target.value = '';
          }}
        />
      </div>
      {result && 'broken' in result && (
        <Status tone="problem">
          <p>{words.notAFile(result.broken)}</p>
        </Status>
      )}
      {result && 'strange' in result && (
        <Status tone="problem">
          <p>{words.strange(result.strange)}</p>
        </Status>
      )}
      {result && 'decisions' in result && (
        <Status tone={result.unmatched.length > 0 ? 'warning' : 'good'}>
          <output>{words.imported(result.decisions.length)}</output>
          {result.unmatched.length > 0 && (
            <>
              <p>{words.unmatched(result.unmatched.length)}</p>
              <ul className="list long">
                {result.unmatched.map(({ decision, why }) => (
                  <li key={decision.id} className="small">
                    {decisionSentence(decision, answerKey, words)} <span className="muted">({words.lapsed[why]})</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Status>
      )}
    </div>
  );
}

/** A download, and a link beside it, since Miro's frame may refuse the first. */
export function Export({ answerKey, decisions }: Pick<DecisionFileProps, 'answerKey' | 'decisions'>) {
  const words = useDeskWords();
  const [made, setMade] = useState<Ready | null>(null);
  useEffect(() => () => (made ? discard(made) : undefined), [made]);
  const take = () => {
    const file = toDecisionFile({ board: answerKey.board, decisions });
    const document = ready('decisions.json', 'application/json', `${JSON.stringify(file, null, 2)}\n`);
    setMade(document);
    download(document);
  };
  return (
    <>
      <Button size="small" onClick={take}>
        {words.export}
      </Button>
      {made && (
        <a href={made.url} download={made.file} className="small">
          {words.exportLink(made.file)}
        </a>
      )}
    </>
  );
}
