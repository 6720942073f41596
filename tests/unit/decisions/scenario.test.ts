import { describe, expect, it } from 'vitest';
import type { AnswerKey, Insight } from '../../../src/core/answer-key.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import type { Decision } from '../../../src/core/decisions.ts';
import { rematch } from '../../../src/core/decisions/rematch.ts';
import type { Matcher } from '../../../src/core/matcher.ts';
import { exactMatcher, matcher } from '../../../src/core/matching/index.ts';
import { place } from '../../../src/core/placement.ts';
import { createLocalBoard, hand } from '../../../src/local-board/index.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { ADDED, bredband, copyOf, noteWith, overnight, thirtyDecisions, type RawBoard } from './bredband.ts';

/** With the exact matcher every difference is one of the story's, not one of how much words weigh on a board. */
function make(
  board: RawBoard,
  decisions: readonly Decision[] = [],
  previous?: AnswerKey,
  matcher: Matcher = exactMatcher,
): AnswerKey {
  const snapshot = toSnapshot(board);
  const sheets = findSheets(snapshot);
  return consolidate({
    snapshot,
    sheets,
    placements: place(snapshot, sheets),
    matcher,
    decisions,
    language: 'nb',
    title: 'Flytte bredbånd',
    createdAt: '2026-10-15T10:00:00.000Z',
    ...(previous && { previous }),
  });
}

const before = bredband();
const first = make(before);
const decisions = thirtyDecisions(before, first);
const evening = make(before, decisions);
const after = overnight(before);
const morning = make(after, decisions, evening);
const note = (words: string, nth = 0) => noteWith(before, words, nth);
const lines = (key: AnswerKey) => key.journeys.flatMap(({ insights }) => insights);
const lineOf = (key: AnswerKey, id: string) => lines(key).find(({ sources }) => sources.some((s) => s.note === id));
const changes = (kind: string) => (morning.changes ?? []).filter((change) => change.kind === kind);
const number = (index: number) => `d${index}`;

describe('a workshop in the evening', () => {
  it('takes thirty decisions of every kind, and all of them hold', () => {
    expect(new Set(decisions.map(({ kind }) => kind)).size).toBe(8);
    expect(decisions).toHaveLength(30);
    expect(evening.lapsed).toBeUndefined();
  });
});

describe('the same workshop next morning', () => {
  it('keeps every decision that still applies and lists the others with their reason', () => {
    expect(Object.fromEntries((morning.lapsed ?? []).map(({ decision, why }) => [decision, why]))).toEqual({
      [number(2)]: 'other cell',
      [number(3)]: 'note gone',
      [number(11)]: 'note gone',
      [number(16)]: 'other cell',
      [number(17)]: 'text changed',
      [number(28)]: 'other cell',
    });
    expect(morning.decisions).toHaveLength(30);
  });

  it('lists exactly the notes that were added, edited, moved and removed', () => {
    const texts = (kind: string) => changes(kind).flatMap((change) => ('text' in change ? [change.text] : []));
    expect(texts('note added').sort()).toEqual(ADDED.map(([, , , words]) => words).sort());
    expect(texts('note removed').sort()).toEqual(['Usikker på om bestillingen gikk gjennom', 'butikk på Storsenteret']);
    expect(changes('note edited')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: 'Stresset av hele flyttingen', before: 'Stresset av flyttingen' }),
        expect.objectContaining({ text: 'Forståelig faktura', before: 'Forståelig faktura\nRabatt for ventetiden' }),
        expect.objectContaining({ text: 'Velger hastighet og pris', before: 'Velger hastighet' }),
      ]),
    );
    expect(changes('note edited')).toHaveLength(3);
    const label = (list: readonly { id: string; label: string }[], id: string | null) =>
      list.find((entry) => entry.id === id)?.label ?? null;
    const { phases, rows } = morning.journeys[0]!;
    const moves = changes('note moved').flatMap((change) =>
      change.kind === 'note moved'
        ? [[change.text, label(phases, change.from.phase), label(phases, change.to.phase), label(rows, change.to.row)]]
        : [],
    );
    expect(moves.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['Kveldstid for montør', 'Installasjon', 'Installasjon', 'Behov'],
      ['Lettet når det er bestilt 😅', 'Bestilling', 'Vente på levering', 'Tanker og følelser'],
      ['Pakker esker 📦📦', 'Vurdere flytting', 'Bestilling', 'Brukeraktiviteter'],
      ['utålmodig', 'Vente på levering', null, null],
    ]);
  });

  it('names the renamed phase once and the duplicated sheet, which is not counted', () => {
    expect(changes('phase renamed')).toMatchObject([{ label: 'Bestilling', before: 'Bestille' }]);
    expect(changes('sheet added')).toMatchObject([
      { title: 'Flytte bredbånd til ny adresse – Bord 3', status: 'copy?' },
    ]);
    expect(morning.ledger.copies.length).toBeGreaterThan(30);
    expect(morning.ledger.notes - morning.ledger.copies.length).toBe(evening.ledger.notes + 6 - 2);
  });

  it('lists exactly the lines that are new, gone, grown and shrunk', () => {
    const of = (kind: string) => changes(kind).flatMap((change) => ('insight' in change ? [change.text] : []));
    expect(of('insight new').sort()).toEqual(
      ['Garanti på farten', 'Varsel når noe er galt', 'Hjelp til å koble opp TV-en', 'Pakker esker 📦📦'].sort(),
    );
    expect(of('insight gone').sort()).toEqual(['Butikken på senteret', 'Rabatt for ventetiden', 'utålmodig']);
    expect(of('insight grown').sort()).toEqual(['Dobbel faktura', 'SMS']);
    expect(of('insight shrunk').sort()).toEqual(['Fikk de det egentlig? ingen kvittering', 'Spør naboene hva de har']);
  });

  it('names the decisions that are touched, and why', () => {
    const touched = changes('decision touched').flatMap((change) =>
      change.kind === 'decision touched' ? [[change.decision, change.why]] : [],
    );
    expect(Object.fromEntries(touched)).toEqual({
      [number(2)]: 'other cell',
      [number(3)]: 'note gone',
      [number(10)]: 'note edited',
      [number(11)]: 'note gone',
      [number(16)]: 'other cell',
      [number(17)]: 'text changed',
      [number(28)]: 'other cell',
      [number(29)]: 'note edited',
    });
  });

  it('changes nothing else: every other line stands as it stood', () => {
    const named = new Set(
      (morning.changes ?? []).flatMap((change) =>
        'note' in change ? [change.note] : 'insight' in change ? [change.insight] : [],
      ),
    );
    const others = lines(evening).filter(
      (line) => !named.has(line.id) && !line.sources.some((source) => named.has(source.note)),
    );
    expect(others.length).toBeGreaterThan(140);
    for (const line of others) expect(lines(morning).find(({ id }) => id === line.id)).toEqual(line);
  });

  it('holds the thirty decisions where they can be seen', () => {
    expect(lineOf(morning, note('Nettsiden'))?.text).toBe('Selskapets nettsted');
    expect(lineOf(morning, note('Stresset av flyttingen'))?.text).toBe('Flyttingen stresser');
    expect(lineOf(morning, note('Min side'))?.id).not.toBe(lineOf(morning, note('min side!'))?.id);
    expect(lineOf(morning, note('stresset av flytingen'))?.groups).toContain('Bord 3');
    expect(morning.ledger.line).toEqual([]);
    expect(morning.ledger.setAside).toEqual(expect.arrayContaining([note('Petter'), note('Kaffe!'), note('test')]));
    expect(lineOf(morning, note('???'))?.text).toBe('???');
    expect(morning.journeys[0]!.opposed.filter(({ status }) => status === 'yes')).toHaveLength(2);
    expect(lineOf(morning, note('Velger hastighet'))?.status).toBe('settled');
  });

  it('is the same answer when nothing has changed', () => {
    expect(make(before, decisions, evening).changes).toEqual([]);
  });
});

describe('the same story with all the matcher knows', () => {
  const evening = make(before, decisions, undefined, matcher);
  const morning = make(after, decisions, evening, matcher);

  it('has the same decisions in force and the same notes changed', () => {
    const exact = make(after, decisions, make(before, decisions));
    expect(evening.lapsed).toBeUndefined();
    expect(morning.lapsed).toEqual(exact.lapsed);
    const ofNotes = ({ changes = [] }: AnswerKey) => changes.filter(({ kind }) => !kind.startsWith('insight'));
    expect(ofNotes(morning)).toEqual(ofNotes(exact));
  });

  it('changes nothing in a cell in which nobody touched a note', () => {
    const touched = new Set((morning.changes ?? []).flatMap((change) => ('note' in change ? [change.note] : [])));
    const cells = (key: AnswerKey) => {
      const found = new Map<string, Insight[]>();
      for (const line of lines(key)) {
        const cell = `${line.phase} ${line.row}`;
        found.set(cell, [...(found.get(cell) ?? []), line]);
      }
      return found;
    };
    const [before, after] = [cells(evening), cells(morning)];
    const quiet = [...before].filter(([cell, said]) =>
      [...said, ...(after.get(cell) ?? [])].every(({ sources }) => sources.every((one) => !touched.has(one.note))),
    );
    expect(quiet.length).toBeGreaterThan(before.size / 2);
    for (const [cell, said] of quiet) expect(after.get(cell)).toEqual(said);
  });
});

describe('the copied board, where every id is another', () => {
  const copy = copyOf(before);

  it('takes the decisions over by words and cell, and they do there what they did here', () => {
    const { decisions: matched, unmatched } = rematch(decisions, make(copy));
    expect(unmatched).toEqual([]);
    const copied = make(copy, matched);
    expect(copied.lapsed).toBeUndefined();
    const shape = (key: AnswerKey) =>
      lines(key).map(({ text, groups, sources, status }) => [text, groups, sources.length, status]);
    expect(shape(copied)).toEqual(shape(evening));
  });

  it('takes them over on a board into which everything was pasted', async () => {
    const [from, to] = [createLocalBoard({ file: JSON.stringify(before) }), createLocalBoard({ seed: 2 })];
    const clip = hand.copy(from.document, [...from.document.table('items').keys()]);
    hand.paste(to.document, to.user.id, clip, { x: 4000, y: 4000 });
    // What the board gives is what its files hold.
    const pasted = JSON.parse(
      JSON.stringify({ info: await to.board.getInfo(), items: await to.board.get() }),
    ) as RawBoard;
    [from, to].forEach((board) => board.stop());
    expect(pasted.items.some(({ id }) => before.items.some((item) => item.id === id))).toBe(false);
    const { decisions: matched, unmatched } = rematch(decisions, make(pasted));
    expect(unmatched).toEqual([]);
    const copied = make(pasted, matched);
    expect(copied.lapsed).toBeUndefined();
    expect(
      lines(copied)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(
      lines(evening)
        .map(({ text }) => text)
        .sort(),
    );
  });

  it('lists what can not be matched without doubt', () => {
    const twice: RawBoard = {
      ...copy,
      items: copy.items.flatMap((item) =>
        item.id === note('Petter').replace('34587645117', '77777777777')
          ? [item, { ...item, id: '99', x: item.x + 20 }]
          : item.id === note('Nettsiden').replace('34587645117', '77777777777')
            ? []
            : [item],
      ),
    };
    const { unmatched } = rematch(decisions, make(twice));
    expect(unmatched.map(({ decision, why }) => [decision.id, why])).toEqual([
      [number(8), 'note gone'],
      [number(19), 'ambiguous'],
    ]);
  });
});
