import type { AnswerKey, Insight, Journey, KeyNote, Reason } from '../../core/answer-key.ts';
import { inForce } from '../../core/decisions/in-force.ts';
import { noteOf } from '../../core/decisions/records.ts';
import type { Decision, DecisionBody } from '../../core/decisions.ts';

/** One thing that only the facilitator can settle, with its answers. */
export interface Question {
  /** The same as long as the same is asked of the same notes. */
  readonly id: string;
  readonly ask: Ask;
  readonly answers: readonly Answer[];
}

/** What is asked, about what. */
export type Ask =
  | { readonly kind: 'same'; readonly lines: readonly [Insight, Insight]; readonly reason: Reason }
  | { readonly kind: 'opposed'; readonly lines: readonly [Insight, Insight] }
  | { readonly kind: 'status'; readonly lines: readonly [Insight, Insight] }
  | { readonly kind: 'line' | 'outside' | 'split' | 'junk'; readonly note: KeyNote }
  | { readonly kind: 'wording'; readonly lines: readonly [Insight] };

export interface Answer {
  readonly kind: AnswerKind;
  /** A letter that gives it; numbers give them in their order. */
  readonly letter?: 'm' | 's';
  /** The wording or the cell it is about. */
  readonly text?: string;
  readonly cell?: { readonly phase: string; readonly row: string };
  readonly decisions: readonly DecisionBody[];
}

/** Every answer the desk knows to give. */
export const ANSWER_KINDS = [
  'merge',
  'apart',
  'opposed',
  'not opposed',
  'here',
  'aside',
  'back',
  'split',
  'whole',
  'wording',
  'open',
  'settled',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** The answer that Enter gives. Where a note outside belongs nobody can guess, and to set it aside is no default. */
export const proposalOf = ({ ask, answers }: Question): Answer | undefined =>
  ask.kind === 'outside' ? undefined : answers[0];

/** Everything that is still to be asked about an answer key, the doubtful first. */
export function questionsOf(key: AnswerKey): readonly Question[] {
  const decided = inForce(key.decisions);
  const notes = new Map(key.notes.map((note) => [note.id, note]));
  const listed = (ids: readonly string[]) => ids.flatMap((id) => notes.get(id) ?? []);
  const perJourney = (ask: (journey: Journey) => readonly Question[]) => key.journeys.flatMap(ask);
  return [
    ...listed(key.ledger.line).map((note) => lineQuestion(note, key)),
    ...perJourney(sameQuestions),
    ...perJourney(opposedQuestions),
    ...key.notes.filter(({ twoPoints }) => twoPoints).map(splitQuestion),
    ...listed(key.ledger.outside).map(outsideQuestion),
    ...listed(key.ledger.setAside)
      .filter(({ id }) => !decided.some((decision) => decision.kind === 'setAside' && decision.note === id))
      .map(junkQuestion),
    ...perJourney(statusQuestions),
    ...perJourney((journey) => wordingQuestions(journey, notes, decided)),
  ];
}

/** How a note's cell is decided: with what it takes to find the cell again, and where the note lay. */
export function cellDecision(
  note: KeyNote,
  cell: { readonly phase: string; readonly row: string },
  key: AnswerKey,
  sheet?: string,
): DecisionBody {
  const label = (list: readonly { readonly id: string; readonly label: string }[], id: string) =>
    list.find((entry) => entry.id === id)?.label;
  const journey = key.journeys.find(({ phases }) => phases.some(({ id }) => id === cell.phase));
  const [phase, row] = journey ? [label(journey.phases, cell.phase), label(journey.rows, cell.row)] : [];
  return {
    kind: 'cell',
    note: note.id,
    ...(sheet !== undefined && { sheet }),
    phase: cell.phase,
    row: cell.row,
    ...(phase !== undefined && row !== undefined && { labels: { phase, row } }),
    was: { phase: note.phase, row: note.row },
  };
}

function sameQuestions({ suggestions, insights }: Journey): readonly Question[] {
  return suggestions.flatMap(({ insights: [a, b], reason }): readonly Question[] => {
    const lines = pairOf(a, b, insights);
    if (!lines) return [];
    return [
      {
        id: `same ${a} ${b}`,
        ask: { kind: 'same', lines, reason },
        answers: [
          { kind: 'merge', letter: 'm', decisions: [{ kind: 'together', a, b }] },
          { kind: 'apart', letter: 's', decisions: [{ kind: 'apart', a, b }] },
          { kind: 'opposed', decisions: [{ kind: 'opposed', a, b, opposed: true }] },
        ],
      },
    ];
  });
}

function opposedQuestions({ opposed, insights }: Journey): readonly Question[] {
  return opposed.flatMap(({ sides, status }): readonly Question[] => {
    const [a, b] = [sides[0][0] ?? '', sides[1][0] ?? ''];
    const lines = pairOf(a, b, insights);
    if (!lines || status !== 'candidate') return [];
    return [
      {
        id: `opposed ${a} ${b}`,
        ask: { kind: 'opposed', lines },
        answers: [
          { kind: 'opposed', decisions: [{ kind: 'opposed', a, b, opposed: true }] },
          { kind: 'not opposed', letter: 's', decisions: [{ kind: 'opposed', a, b, opposed: false }] },
          { kind: 'merge', letter: 'm', decisions: [{ kind: 'together', a, b }] },
        ],
      },
    ];
  });
}

function statusQuestions({ opposed, insights }: Journey): readonly Question[] {
  return opposed.flatMap(({ sides, status }): readonly Question[] => {
    const [a, b] = [sides[0][0] ?? '', sides[1][0] ?? ''];
    const lines = pairOf(a, b, insights);
    if (!lines || status !== 'yes' || lines.every((line) => line.status !== undefined)) return [];
    const both = (status: 'open' | 'settled') =>
      lines.map((line): DecisionBody => ({ kind: 'settled', note: line.id, status }));
    return [
      {
        id: `status ${a} ${b}`,
        ask: { kind: 'status', lines },
        answers: [
          { kind: 'open', decisions: both('open') },
          { kind: 'settled', letter: 's', decisions: both('settled') },
        ],
      },
    ];
  });
}

/** A line said in several wordings; its notes are asked about once, until somebody has chosen. */
function wordingQuestions(
  { insights }: Journey,
  notes: ReadonlyMap<string, KeyNote>,
  decided: readonly Decision[],
): readonly Question[] {
  return insights.flatMap((line): readonly Question[] => {
    const here = new Set(line.sources.map(({ note }) => note));
    if (decided.some((decision) => decision.kind === 'wording' && isAbout(decision, here, notes))) return [];
    const texts = line.sources.map(({ note, point }) => ({ note, text: point ?? notes.get(note)?.text ?? '' }));
    const shown = texts.filter(({ text }) => text === line.text);
    const wordings = [...shown, ...texts].filter(
      ({ text }, index, all) => text !== '' && all.findIndex((other) => plain(other.text) === plain(text)) === index,
    );
    if (wordings.length < 2) return [];
    return [
      {
        id: `wording ${line.id} ${line.sources.length}`,
        ask: { kind: 'wording', lines: [line] },
        answers: wordings.slice(0, 9).map(({ note, text }) => ({
          kind: 'wording',
          text,
          decisions: [{ kind: 'wording', note: line.id, text, from: note }],
        })),
      },
    ];
  });
}

/** Whether a wording was chosen for these notes: named by its note, or where that is gone by another of its line. */
function isAbout(
  decision: Decision & { readonly note: string },
  here: ReadonlySet<string>,
  notes: ReadonlyMap<string, KeyNote>,
) {
  const note = noteOf(decision.note);
  return here.has(note) || (!notes.has(note) && Object.keys(decision.notes).some((other) => here.has(other)));
}

function lineQuestion(note: KeyNote, key: AnswerKey): Question {
  const cells = [{ phase: note.phase ?? '', row: note.row ?? '' }, ...(note.also ? [note.also] : [])];
  return {
    id: `line ${note.id}`,
    ask: { kind: 'line', note },
    answers: [
      ...cells.map((cell): Answer => ({ kind: 'here', cell, decisions: [cellDecision(note, cell, key)] })),
      asideAnswer(note),
    ],
  };
}

const outsideQuestion = (note: KeyNote): Question => ({
  id: `outside ${note.id}`,
  ask: { kind: 'outside', note },
  answers: [asideAnswer(note)],
});

const splitQuestion = (note: KeyNote): Question => ({
  id: `split ${note.id}`,
  ask: { kind: 'split', note },
  answers: [
    {
      kind: 'split',
      letter: 's',
      decisions: [{ kind: 'split', note: note.id, points: note.twoPoints ?? [] }],
    },
    { kind: 'whole', letter: 'm', decisions: [{ kind: 'split', note: note.id, points: [note.text] }] },
  ],
});

const junkQuestion = (note: KeyNote): Question => ({
  id: `junk ${note.id}`,
  ask: { kind: 'junk', note },
  answers: [
    asideAnswer(note),
    { kind: 'back', letter: 'm', decisions: [{ kind: 'setAside', note: note.id, aside: false }] },
  ],
});

const asideAnswer = (note: KeyNote): Answer => ({
  kind: 'aside',
  letter: 's',
  decisions: [{ kind: 'setAside', note: note.id, aside: true }],
});

function pairOf(a: string, b: string, insights: readonly Insight[]): readonly [Insight, Insight] | null {
  const [first, second] = [a, b].map((id) => insights.find((line) => line.id === id));
  return first && second ? [first, second] : null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.!]+/g, ' ')
    .trim();
