/** A small board of three groups, as Miro gives it: frames with a drawn grid, and notes in cells. */
export function boardFile({ without }: { readonly without?: string } = {}) {
  const items = GROUPS.flatMap((group, index) => frame(group, index)).filter(({ id }) => id !== without);
  return { info: { id: 'board' }, items };
}

/** The same board as a board file, as one REST answer and as an array of REST pages. */
export function rounds(file: ReturnType<typeof boardFile>): readonly unknown[] {
  const data = file.items.map(rest);
  const half = Math.ceil(data.length / 2);
  return [file, { data, total: data.length }, [{ data: data.slice(0, half) }, { data: data.slice(half) }]];
}

const GROUPS = ['A', 'B', 'C'] as const;
const PHASES = ['Vurdere', 'Bestille', 'Bruke', 'Fornye', 'Anbefale'];
const ROWS = ['Hva gjør brukeren?', 'Tanker og følelser', 'Kanaler'];
const NOTES: readonly (readonly [group: string, phase: number, row: number, text: string])[] = [
  ['A', 0, 0, 'Spør venner om råd'],
  ['B', 0, 0, 'spør venner om råd!'],
  ['C', 1, 1, 'Er redd for å velge feil'],
  ['A', 1, 1, 'Usikker på hva det koster'],
  ['B', 2, 2, 'Min side'],
  ['C', 4, 0, 'Skryter til naboen'],
];

function frame(group: string, index: number) {
  const id = String(1000 + index * 100);
  const box = (n: number, x: number, y: number, width: number, height: number) => ({
    id: String(Number(id) + n),
    parentId: id,
    relativeTo: 'parent_top_left',
    x,
    y,
    width,
    height,
  });
  const shape = (n: number, x: number, y: number, width: number, height: number, text: string) => ({
    ...box(n, x, y, width, height),
    type: 'shape',
    shape: 'rectangle',
    content: text && `<p>${text}</p>`,
    style: { fillColor: '#f5f6f8' },
  });
  const heads = PHASES.map((text, at) => shape(1 + at, 700 + at * 600, 100, 590, 100, text));
  const labels = ROWS.map((text, at) => shape(10 + at, 200, 450 + at * 600, 300, 590, text));
  const cells = PHASES.flatMap((_, column) =>
    ROWS.map((_, row) => shape(20 + column * 3 + row, 700 + column * 600, 450 + row * 600, 590, 590, '')),
  );
  const notes = NOTES.filter(([owner]) => owner === group).map(([, phase, row, text], at) => ({
    ...box(50 + at, 650 + phase * 600, 420 + row * 600, 199, 228),
    type: 'sticky_note',
    shape: 'square',
    content: `<p>${text}</p>`,
    createdAt: `2026-11-20T10:0${at}:00.000Z`,
  }));
  const outside =
    index === 0 ? [{ ...notes[0]!, id: '9000', parentId: null, relativeTo: 'canvas_center', x: -3000, y: 0 }] : [];
  const sheet = {
    id,
    type: 'frame',
    parentId: null,
    relativeTo: 'canvas_center',
    title: `Kundereise – Gruppe ${group}`,
    x: index * 5000,
    y: 0,
    width: 3600,
    height: 2100,
  };
  return [sheet, ...heads, ...labels, ...cells, ...notes, ...outside];
}

type FlatItem = ReturnType<typeof frame>[number];

/** https://developers.miro.com/reference/get-items */
function rest(item: FlatItem) {
  const { id, type, x, y, width, height, parentId, relativeTo } = item;
  const data = 'content' in item ? { content: item.content, shape: item.shape } : { title: item.title };
  return {
    id,
    type,
    data,
    geometry: { width, height },
    position: { x, y, origin: 'center', relativeTo },
    ...(parentId ? { parent: { id: parentId } } : {}),
    ...('createdAt' in item ? { createdAt: item.createdAt } : {}),
  };
}
