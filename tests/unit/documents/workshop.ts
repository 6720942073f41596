import type {
  AnswerKey,
  Insight,
  Journey,
  KeyNote,
  KeySheet,
  Language,
  Ledger,
  NoteAt,
} from '../../../src/core/answer-key.ts';
import type { RowKind } from '../../../src/core/rows.ts';

/** A workshop in short: who wrote what where. Notes with the same text in a cell are one insight. */
export interface Workshop {
  readonly title?: string;
  readonly language?: Language;
  readonly groups: readonly string[];
  readonly personas?: readonly (string | null)[];
  readonly phases: readonly string[];
  readonly rows: readonly (readonly [label: string, kind?: RowKind])[];
  readonly notes: readonly Written[];
  readonly scenario?: AnswerKey['scenario'];
  readonly unreadable?: readonly string[];
}

export interface Written {
  readonly text: string;
  /** Index of the group, the phase and the row; absent: outside of every cell. */
  readonly group?: number;
  readonly phase?: number;
  readonly row?: number;
  readonly persona?: number;
  readonly at?: NoteAt;
  readonly more?: Partial<KeyNote>;
}

/** An answer key as consolidating would give it, merging equal texts only. */
export function workshop(given: Workshop): AnswerKey {
  const personas = given.personas ?? [null];
  const sheets: readonly KeySheet[] = personas.flatMap((persona, p) =>
    given.groups.map((group, g) => ({
      id: `sheet-${p}-${g}`,
      title: persona === null ? group : `${group} · ${persona}`,
      group,
      persona,
      frame: `sheet-${p}-${g}`,
      status: 'in' as const,
      columns: given.phases.map((label, index) => ({
        label,
        phase: `phase-${index}`,
        by: 'label' as const,
        assigned: true,
      })),
      bands: given.rows.map(([label], index) => ({ label, row: `row-${index}`, by: 'label' as const })),
    })),
  );
  const notes = given.notes.map((written, index): KeyNote => {
    const at = written.at ?? (written.phase === undefined ? 'outside' : written.text.trim() === '' ? 'empty' : 'cell');
    const inCell = written.phase !== undefined && written.row !== undefined;
    return {
      id: String(3_458_764_500_000_000_000n + BigInt(index)),
      type: 'sticky_note',
      sheet: inCell ? `sheet-${written.persona ?? 0}-${written.group ?? 0}` : null,
      group: inCell ? (given.groups[written.group ?? 0] ?? null) : null,
      text: written.text,
      phase: inCell ? `phase-${written.phase ?? 0}` : null,
      row: inCell ? `row-${written.row ?? 0}` : null,
      at,
      ...written.more,
    };
  });
  const idsAt = (at: NoteAt): readonly string[] => notes.filter((note) => note.at === at).map((note) => note.id);
  const placed = notes.filter((note) => note.at === 'cell' || note.at === 'line');
  const ledger: Ledger = {
    notes: notes.length - idsAt('heading').length - idsAt('own').length,
    placed: placed.length,
    line: idsAt('line'),
    outside: idsAt('outside'),
    empty: idsAt('empty'),
    setAside: idsAt('setAside'),
    leftOut: idsAt('leftOut'),
    copies: idsAt('copy'),
    own: idsAt('own'),
    headings: idsAt('heading'),
    unreadable: (given.unreadable ?? []).map((type, index) => ({ id: `unreadable-${index}`, type })),
  };
  const journeys = personas.map((persona, p): Journey => {
    const own = placed.filter((note) => note.sheet?.startsWith(`sheet-${p}-`));
    return {
      persona,
      sheets: sheets.filter((sheet) => sheet.id.startsWith(`sheet-${p}-`)).map((sheet) => sheet.id),
      phases: given.phases.map((label, index) => ({ id: `phase-${index}`, label, minutes: 15 })),
      rows: given.rows.map(([label, kind], index) => ({ id: `row-${index}`, label, ...(kind ? { kind } : {}) })),
      insights: merged(own, given.groups.length),
      suggestions: [],
      opposed: [],
    };
  });
  return {
    schema: 'fasit.answer-key/1',
    title: given.title ?? 'Bestille bredbånd',
    language: given.language ?? 'nb',
    createdAt: '2026-11-20T12:00:00.000Z',
    board: { id: 'uXjVTest1=' },
    scenario: given.scenario ?? {},
    sheets,
    notes,
    journeys,
    decisions: [],
    ledger,
  };
}

function merged(notes: readonly KeyNote[], groups: number): readonly Insight[] {
  const byText = new Map<string, KeyNote[]>();
  for (const note of notes) {
    const cell = `${note.phase}\n${note.row}\n${note.text.toLowerCase()}`;
    byText.set(cell, [...(byText.get(cell) ?? []), note]);
  }
  return [...byText.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = [...new Set(same.map((note) => note.group ?? ''))];
    return {
      id: first.id,
      phase: first.phase ?? '',
      row: first.row ?? '',
      text: first.text,
      textFrom: first.id,
      sources: same.map((note) => ({ note: note.id })),
      groups: names,
      agreement:
        groups < 2
          ? null
          : names.length > 1 && names.length * 2 >= groups
            ? 'shared'
            : names.length > 1
              ? 'some'
              : 'one group',
    };
  });
}

/** A small workshop in which everything happens once: three groups, five phases, a curve, votes, strays, decisions. */
export function sampleWorkshop(): AnswerKey {
  const key = workshop({
    groups: ['Gruppe 1', 'Gruppe 2', 'Gruppe 3'],
    phases: ['Oppdage', 'Vurdere', 'Bestille', 'Ta i bruk', 'Få hjelp'],
    rows: [
      ['Aktiviteter', 'activities'],
      ['Tanker og følelser', 'thoughts'],
      ['Kanaler', 'channels'],
      ['Løsninger', 'solutions'],
      ['Opplevelse', 'experience'],
    ],
    scenario: { purpose: 'Forstå hvorfor kunder faller fra', who: 'Kari, 34', facilitator: 'Ola Nordmann' },
    notes: [
      { text: 'Må vente lenge på telefon', group: 0, phase: 0, row: 0 },
      { text: 'må vente lenge på telefon', group: 1, phase: 0, row: 0 },
      { text: 'Hva koster det egentlig?', group: 2, phase: 0, row: 1 },
      { text: 'Lett å bestille', group: 0, phase: 1, row: 1 },
      { text: 'Vanskelig å bestille', group: 1, phase: 1, row: 1, at: 'line' },
      { text: 'Nettside, chat', group: 0, phase: 1, row: 2 },
      { text: 'nettsiden', group: 1, phase: 1, row: 2 },
      { text: 'Chatbot som svarer', group: 1, phase: 1, row: 3, more: { votes: 3, dots: 1, tags: ['rask gevinst'] } },
      { text: 'Ok', group: 0, phase: 0, row: 4, more: { height: 0.8 } },
      { text: 'Æsj', group: 0, phase: 1, row: 4, more: { height: 0.2, color: 'red', author: '307445' } },
      { text: 'Husk lunsj', more: { where: { x: 10, y: 20, frame: 'Praktisk' } } },
      { text: '', group: 0, phase: 2, row: 0 },
      { text: '???', group: 2, phase: 2, row: 0, at: 'setAside' },
      { text: 'Oppdage', at: 'heading' },
    ],
    unreadable: ['image'],
  });
  const [journey] = key.journeys;
  if (!journey) throw new Error('sampleWorkshop: no journey, expected one');
  const about = (text: string): string => journey.insights.find((insight) => insight.text === text)?.id ?? '';
  const note = about('Lett å bestille');
  const words = { text: 'Lett å bestille', persona: null, phase: 'Vurdere', row: 'Tanker og følelser' };
  return {
    ...key,
    journeys: [
      {
        ...journey,
        insights: journey.insights.map((insight) =>
          insight.text === 'Hva koster det egentlig?' ? { ...insight, status: 'open' } : insight,
        ),
        opposed: [
          {
            sides: [[note], [about('Vanskelig å bestille')]],
            score: 0.8,
            status: 'candidate',
            reason: { kind: 'words' },
          },
        ],
      },
    ],
    decisions: [
      { id: 'd1', at: '2026-11-20T12:30:00.000Z', notes: { [note]: words }, kind: 'settled', note, status: 'open' },
    ],
    lapsed: [{ decision: 'd1', why: 'overruled' }],
    changes: [
      { kind: 'note added', note, text: 'Lett å bestille' },
      { kind: 'insight grown', insight: note, text: 'Lett å bestille', before: 0, now: 1 },
      { kind: 'decision touched', decision: 'd1', why: 'holds again' },
    ],
  };
}
