import type { Language } from '../core/answer-key.ts';
import type { Box } from '../core/geometry.ts';
import { arrange, layout } from '../core/layout.ts';
import type { Draft, SheetDraft } from '../core/template/draft.ts';
import { libraryRow, newGroups } from '../core/template/new-template.ts';
import { NOTE } from '../core/template/measure.ts';
import { CORE_ROWS, type RowKind } from '../core/rows.ts';
import { PHASE_MINUTES, type Template } from '../core/template.ts';
import { markup } from '../miro/insert/item.ts';
import { layoutWords, TEMPLATE_WORDS } from '../words/template/all.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { SampleNote, SampleWorkshop } from './workshop.ts';

const WORKSHOPS: Readonly<Record<Language, SampleWorkshop>> = { nb, sv, da, en };

/** A board file as Miro's own `getInfo` and `get` would give it. */
export interface BoardFile {
  readonly info: {
    readonly id: string;
    readonly locale: string;
    readonly createdAt: string;
    readonly updatedAt: string;
  };
  readonly items: readonly SampleItem[];
}

/** An item with Miro's own fields. */
export interface SampleItem extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
}

/** The template of the sample workshop. */
export function sampleTemplate(language: Language): Template {
  const { title, scenario, leaders, phases } = WORKSHOPS[language];
  const words = TEMPLATE_WORDS[language];
  return {
    language,
    title,
    scenario,
    phases: phases.map((label) => ({ label, minutes: PHASE_MINUTES })),
    rows: CORE_ROWS.map((kind) => libraryRow(kind, words)),
    closingMinutes: 30,
    personas: [],
    participants: 21,
    groups: newGroups(3, words).map((group, index) => ({ ...group, leader: leaders[index] ?? '' })),
  };
}

/** A workshop in full swing, the same each time: three groups' grids with their notes as participants leave them. */
export function sampleBoard(language: Language): BoardFile {
  const template = sampleTemplate(language);
  const sheets = layout(template, layoutWords(language));
  const frames = arrange(template, sheets);
  const make = itemMaker();
  const items = sheets.flatMap((sheet, index) =>
    sheetItems(make, sheet, frames[index] ?? { x: 0, y: 0, width: 0, height: 0 }),
  );
  const parents = items.filter(({ type }) => type === 'frame').map(({ id }) => id);
  const notes = WORKSHOPS[language];
  const children = CORE_ROWS.flatMap((kind) =>
    rowNotes(notes, kind).flatMap((cell, phase) =>
      cellNotes(make, cell, { sheets, parents, phase, row: CORE_ROWS.indexOf(kind) }),
    ),
  );
  const second = frames[1];
  const outside =
    second &&
    make(
      'sticky_note',
      note(notes.outside, 'light_pink'),
      {
        x: second.x + second.width / 2 + 190,
        y: second.y - 300,
        ...NOTE,
      },
      { author: 2, minute: 70 },
    );
  const all = [...items, ...children, ...(outside ? [outside] : [])];
  return {
    info: { id: `uXjVSample${language}=`, locale: 'en', createdAt: at(0), updatedAt: at(95) },
    items: all.map((item) =>
      item.type === 'frame'
        ? { ...item, childrenIds: all.filter(({ parentId }) => parentId === item.id).map(({ id }) => id) }
        : item,
    ),
  };
}

type Fields = Readonly<Record<string, unknown>>;
type Make = (
  type: string,
  own: Fields,
  box: Box,
  made: { readonly author: number; readonly minute: number; readonly parent?: string | undefined },
) => SampleItem;

/** The colours a group takes its notes from. */
const COLOURS: readonly (readonly string[])[] = [
  ['light_yellow', 'yellow'],
  ['light_blue', 'cyan'],
  ['light_green', 'light_pink'],
];

const rowNotes = (workshop: SampleWorkshop, kind: RowKind): readonly (readonly SampleNote[])[] =>
  Object.entries(workshop.notes).find(([row]) => row === kind)?.[1] ?? [];

interface CellAt {
  readonly sheets: readonly SheetDraft[];
  readonly parents: readonly string[];
  readonly phase: number;
  readonly row: number;
}

function cellNotes(
  make: Make,
  cell: readonly SampleNote[],
  { sheets, parents, phase, row }: CellAt,
): readonly SampleItem[] {
  return cell.flatMap(([group, text, lies], index) => {
    const before = cell.slice(0, index).filter(([other]) => other === group).length;
    const place = sheets[group - 1]?.drafts.find(
      (draft) => draft.part === 'cell' && draft.phase === phase && draft.row === row,
    );
    if (!place) return [];
    const colours = COLOURS[group - 1] ?? ['light_yellow'];
    const seed = phase * 31 + row * 17 + group * 7 + index * 3;
    return [
      make(
        'sticky_note',
        note(text, colours[seed % 5 === 0 ? 1 : 0] ?? 'light_yellow'),
        { ...spot(place.box, before, seed, lies === 'on a line' ? (phase > 0 ? -1 : 1) : 0), ...NOTE },
        { author: group * 10 + (seed % 4), minute: 8 + phase * 14 + (seed % 11), parent: parents[group - 1] },
      ),
    ];
  });
}

/** Where a note is put down in its cell: not quite in line with the others; on the cell's right edge or left edge if it lies badly. */
function spot(cell: Box, before: number, seed: number, edge: -1 | 0 | 1): { readonly x: number; readonly y: number } {
  const left = cell.x - cell.width / 2;
  const top = cell.y - cell.height / 2;
  const x = edge === 0 ? left + 135 + before * 240 + ((seed * 37) % 90) : cell.x + edge * (cell.width / 2 - 20);
  return { x, y: top + 140 + ((seed * 53) % (cell.height - 280)) };
}

const note = (text: string, fillColor: string): Fields => ({
  shape: 'square',
  content: markup([{ text }]),
  style: { fillColor, textAlign: 'center', textAlignVertical: 'middle' },
  tagIds: [],
});

function sheetItems(make: Make, sheet: SheetDraft, frame: Box): readonly SampleItem[] {
  const made = { author: 1, minute: 0 };
  const own = { title: sheet.title, showContent: true, childrenIds: [], style: { fillColor: sheet.fill } };
  const item = make('frame', own, frame, made);
  return [
    item,
    ...sheet.drafts.map((draft) => make(draft.type, drawn(draft), draft.box, { ...made, parent: item.id })),
  ];
}

function drawn({ type, style, paragraphs }: Draft): Fields {
  const text = { color: style.color, fontFamily: 'open_sans', fontSize: style.fontSize, textAlign: style.align };
  if (type === 'text')
    return { content: markup(paragraphs), rotation: 0, style: { ...text, fillColor: 'transparent', fillOpacity: 1 } };
  return {
    shape: 'rectangle',
    content: markup(paragraphs),
    rotation: 0,
    style: {
      ...text,
      textAlignVertical: style.vertical,
      fillColor: style.fill ?? 'transparent',
      fillOpacity: 1,
      borderColor: style.border?.color ?? style.fill ?? '#ffffff',
      borderWidth: style.border?.width ?? 1,
      borderStyle: style.border?.style ?? 'normal',
      borderOpacity: style.border ? 1 : 0,
    },
  };
}

/** Gives out Miro-like items with ids in the order they are made. */
function itemMaker(): Make {
  let last = 3458764600000000000n;
  return (type, own, { x, y, width, height }, { author, minute, parent }) => {
    last += 37n;
    const when = at(minute);
    const by = `30744573${String(60000000000 + author)}`;
    return {
      type,
      id: String(last),
      x,
      y,
      width,
      height,
      origin: 'center',
      relativeTo: parent ? 'parent_top_left' : 'canvas_center',
      parentId: parent ?? null,
      connectorIds: [],
      createdAt: when,
      createdBy: by,
      modifiedAt: when,
      modifiedBy: by,
      ...own,
    };
  };
}

/** Minutes into the workshop as a point in time. */
const at = (minute: number): string => new Date(Date.UTC(2026, 4, 12, 7, minute)).toISOString();
