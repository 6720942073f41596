import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { wordsOf } from '../../../src/core/decisions/rematch.ts';
import type { Decision, DecisionBody } from '../../../src/core/decisions.ts';
import { decide } from './deciding.ts';

/** An item of a board file, as far as this workshop's story touches it. */
export interface RawItem {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly parentId: string | null;
  readonly content?: string;
  readonly title?: string;
  readonly childrenIds?: readonly string[];
  readonly createdAt?: string;
}
export interface RawBoard {
  readonly info: { readonly id: string };
  readonly items: readonly RawItem[];
}

const FILE = join(import.meta.dirname, '../../fixtures/boards/nb-bredband-cells.board.json');

/** The recorded workshop: four tables, six phases, six rows. */
// The fixture is a board file; the fields used of it are named above.
export const bredband = (): RawBoard => JSON.parse(readFileSync(FILE, 'utf8')) as RawBoard;

/** The id of the note with these words; `nth` where several have them, oldest first. */
export function noteWith({ items }: RawBoard, words: string, nth = 0): string {
  const found = items
    .filter(({ type, content }) => type === 'sticky_note' && content === html(words))
    .map(({ id }) => id)
    .sort();
  const id = found[nth];
  if (id === undefined) throw new Error(`no note ${nth} with the words «${words}», found ${found.length}`);
  return id;
}

/** Width of a phase and height of a row on these sheets, and the centre of the first cell, in dp. */
const [COLUMN, ROW, LEFT, TOP] = [620, 560, 690, 540];
const PHASES = ['Vurdere flytting', 'Bestille', 'Vente på levering', 'Installasjon', 'I bruk', 'Faktura og oppfølging'];
const ROWS = [
  'Brukeraktiviteter',
  'Tanker og følelser',
  'Kanaler/touchpoints',
  'Smertepunkter',
  'Behov',
  'Mulige løsninger',
];

/** Thirty decisions of every kind, taken one minute after another. */
export function thirtyDecisions(board: RawBoard, key: AnswerKey): readonly Decision[] {
  const note = (words: string, nth = 0) => noteWith(board, words, nth);
  const [journey] = key.journeys;
  const cell = (phase: string, row: string) => ({
    phase: journey?.phases.find(({ label }) => label === phase)?.id ?? '',
    row: journey?.rows.find(({ label }) => label === row)?.id ?? '',
    labels: { phase, row },
  });
  const sheet = (table: string) => key.sheets.find(({ title }) => title.endsWith(table))?.id ?? '';
  const was = (id: string) => {
    const { phase = null, row = null } = key.notes.find((candidate) => candidate.id === id) ?? {};
    return { was: { phase, row } };
  };
  const [kvelden, kø, mobildata] = [
    note('Kveldstid for montør'),
    note('satt 45 min i kø før noen svarte'),
    note('Gratis mobildata i ventetiden'),
  ];
  const bodies: readonly DecisionBody[] = [
    { kind: 'together', a: note('Usikker på om jeg har bindingstid'), b: note('orker ikke enda en ting å ordne') },
    { kind: 'together', a: note('Fornøyd når alt virker'), b: note('Deilig at det bare funker') },
    { kind: 'together', a: note('Spør naboene hva de har'), b: note('Pakker esker 📦📦') },
    {
      kind: 'together',
      a: note('Usikker på om bestillingen gikk gjennom'),
      b: note('Fikk de det egentlig? ingen kvittering'),
    },
    { kind: 'together', a: note('Midlertidig nett mens vi venter'), b: note('noe å bruke i mellomtiden') },
    { kind: 'apart', a: note('SMS'), b: note('tekstmelding') },
    { kind: 'apart', a: note('Dobbel faktura'), b: note('Dobbel fatkura') },
    { kind: 'apart', a: note('Min side'), b: note('min side!') },
    { kind: 'wording', note: note('Nettsiden'), text: 'Selskapets nettsted' },
    {
      kind: 'wording',
      note: note('Lang ventetid på telefon'),
      text: 'altfor lang ventetid på telefonen dessverre',
      from: note('altfor lang ventetid på telefonen dessverre'),
    },
    { kind: 'wording', note: note('Stresset av flyttingen'), text: 'Flyttingen stresser' },
    { kind: 'wording', note: note('butikk på Storsenteret'), text: 'Butikken på senteret' },
    { kind: 'cell', note: kø, ...cell('Bestille', 'Smertepunkter'), ...was(kø) },
    { kind: 'cell', note: mobildata, ...cell('Vente på levering', 'Mulige løsninger'), ...was(mobildata) },
    {
      kind: 'cell',
      note: note('stresset av flytingen'),
      sheet: sheet('Bord 3'),
      ...cell('Vurdere flytting', 'Tanker og følelser'),
      ...was(note('stresset av flytingen')),
    },
    {
      kind: 'cell',
      note: note('Husk parkering'),
      sheet: sheet('Bord 4'),
      ...cell('Installasjon', 'Mulige løsninger'),
      ...was(note('Husk parkering')),
    },
    { kind: 'cell', note: kvelden, ...cell('Installasjon', 'Brukeraktiviteter'), ...was(kvelden) },
    {
      kind: 'split',
      note: note('Forståelig faktura\nRabatt for ventetiden'),
      points: ['Forståelig faktura', 'Rabatt for ventetiden'],
    },
    {
      kind: 'split',
      note: note('Leser vilkårene - kan avtalen tas med?'),
      points: ['Leser vilkårene', 'Kan avtalen tas med?'],
    },
    { kind: 'setAside', note: note('Petter'), aside: true },
    { kind: 'setAside', note: note('???'), aside: false },
    { kind: 'setAside', note: note('Kaffe!'), aside: true },
    { kind: 'setAside', note: note('test'), aside: true },
    { kind: 'opposed', a: note('Fornøyd når alt virker'), b: note('Ikke fornøyd, det virker ikke'), opposed: true },
    { kind: 'opposed', a: note('Logger inn på Min side'), b: note('Får ikke logget inn på Min side'), opposed: true },
    { kind: 'opposed', a: note('Montøren kom ikke'), b: note('Montøren kom for sent'), opposed: false },
    { kind: 'settled', note: note('Fornøyd når alt virker'), status: 'open' },
    { kind: 'settled', note: note('Ikke fornøyd, det virker ikke'), status: 'settled' },
    { kind: 'settled', note: note('utålmodig'), status: 'open' },
    { kind: 'settled', note: note('Velger hastighet'), status: 'settled' },
  ];
  return bodies.map((body, minute) => {
    const named = 'note' in body ? [body.note] : [body.a, body.b];
    const notes = key.notes.filter(({ id }) => named.includes(id)).map((one) => [one.id, wordsOf(one, key)] as const);
    return decide(minute, body, { notes: Object.fromEntries(notes) });
  });
}

/** Overnight: 6 notes added, 3 edited, 4 moved, 2 deleted, a phase renamed on all sheets, a table's frame duplicated. */
export function overnight(board: RawBoard): RawBoard {
  const note = (words: string) => noteWith(board, words);
  const edited = new Map([
    [note('Stresset av flyttingen'), 'Stresset av hele flyttingen'],
    [note('Forståelig faktura\nRabatt for ventetiden'), 'Forståelig faktura'],
    [note('Velger hastighet'), 'Velger hastighet og pris'],
  ]);
  const moved = new Map([
    [note('Pakker esker 📦📦'), [COLUMN, 0]],
    [note('Lettet når det er bestilt 😅'), [COLUMN, 0]],
    [note('Kveldstid for montør'), [0, -ROW]],
    [note('utålmodig'), [0, 30_000]],
  ] as const);
  const gone = new Set([note('Usikker på om bestillingen gikk gjennom'), note('butikk på Storsenteret')]);
  const items = board.items
    .filter(({ id }) => !gone.has(id))
    .map((item): RawItem => {
      const text = edited.get(item.id);
      const [right, down] = moved.get(item.id) ?? [0, 0];
      const renamed = item.type === 'shape' && item.content === html('Bestille') ? html('Bestilling') : undefined;
      const content = text === undefined ? renamed : html(text);
      return { ...item, x: item.x + right, y: item.y + down, ...(content !== undefined && { content }) };
    });
  return { ...board, items: [...items, ...added(board), ...duplicated(items)] };
}

/** The same board with every id another, as Miro copies it. */
export const copyOf = (board: RawBoard): RawBoard =>
  JSON.parse(JSON.stringify(board).replaceAll('"34587645117', '"77777777777')) as RawBoard;

/** What was added: table, phase, row and words; without a table it lies far off. */
export const ADDED: readonly (readonly [table: string | null, phase: string, row: string, words: string])[] = [
  ['Bord 4', 'Vente på levering', 'Kanaler/touchpoints', 'SMS'],
  ['Bord 4', 'Faktura og oppfølging', 'Smertepunkter', 'Dobbel faktura'],
  ['Bord 1', 'I bruk', 'Behov', 'Garanti på farten'],
  ['Bord 2', 'I bruk', 'Behov', 'Varsel når noe er galt'],
  ['Bord 3', 'Installasjon', 'Behov', 'Hjelp til å koble opp TV-en'],
  [null, '', '', 'Glemt igjen'],
];

function added({ items }: RawBoard): readonly RawItem[] {
  return ADDED.map(([table, phase, row, words], index) => {
    const frame = items.find(({ type, title }) => type === 'frame' && table !== null && title?.endsWith(table));
    return {
      id: `345876451170479000${index}`,
      type: 'sticky_note',
      x: frame ? LEFT + PHASES.indexOf(phase) * COLUMN + 220 : 0,
      y: frame ? TOP + ROWS.indexOf(row) * ROW + 170 : -30_000,
      width: 150,
      height: 171.86,
      parentId: frame?.id ?? null,
      relativeTo: frame ? 'parent_top_left' : 'canvas_center',
      content: html(words),
      shape: 'square',
      createdAt: `2026-10-15T08:00:0${index}.000Z`,
    };
  });
}

function duplicated(items: readonly RawItem[]): readonly RawItem[] {
  const original = items.find(({ type, title }) => type === 'frame' && title?.endsWith('Bord 3'));
  if (!original) return [];
  const idOf = (id: string) => `9${id}`;
  const children = items.filter(({ parentId }) => parentId === original.id);
  const createdAt = '2026-10-15T09:00:00.000Z';
  return [
    {
      ...original,
      id: idOf(original.id),
      y: original.y + 12_000,
      childrenIds: children.map(({ id }) => idOf(id)),
      createdAt,
    },
    ...children.map((child) => ({ ...child, id: idOf(child.id), parentId: idOf(original.id), createdAt })),
  ];
}

const html = (words: string): string =>
  words
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
