/** An item as Miro gives it, SDK or REST v2, brought to one flat form. Nothing is converted yet: coordinates are Miro's. */
export interface RawItem {
  readonly id: string;
  readonly type: string;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly rotation: number | undefined;
  readonly parentId: string | undefined;
  readonly relativeTo: string | undefined;
  readonly content: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly shape: string | undefined;
  readonly color: string | undefined;
  readonly fontSize: number | undefined;
  readonly tagIds: readonly string[] | undefined;
  readonly linkedTo: string | undefined;
  readonly start: RawEnd | undefined;
  readonly end: RawEnd | undefined;
  readonly createdAt: string | undefined;
  readonly createdBy: string | undefined;
  readonly modifiedAt: string | undefined;
}

export interface RawEnd {
  readonly item: string | undefined;
  readonly position: { readonly x?: unknown; readonly y?: unknown } | undefined;
  readonly snapTo: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** `null` when it has no id or no type. Sizes that are missing are guessed from the type (REST texts have no height). */
export function flatItem(value: unknown): RawItem | null {
  const item = fields(value);
  const id = identity(item.id);
  const type = string(item.type);
  if (id === undefined || type === undefined) return null;
  const [data, style, geometry, position] = [
    fields(item.data),
    fields(item.style),
    fields(item.geometry),
    fields(item.position),
  ];
  const shape = string(item.shape) ?? string(data.shape);
  const fontSize = number(style.fontSize);
  const width = number(item.width) ?? number(geometry.width) ?? SIZES[type]?.width;
  return {
    id,
    type,
    x: number(item.x) ?? number(position.x),
    y: number(item.y) ?? number(position.y),
    width,
    height: number(item.height) ?? number(geometry.height) ?? heightOf(type, shape, width, fontSize),
    rotation: finite(item.rotation) ?? number(geometry.rotation),
    parentId: identity(item.parentId) ?? identity(fields(item.parent).id),
    relativeTo: string(item.relativeTo) ?? string(position.relativeTo),
    content: string(item.content) ?? string(data.content),
    title: string(item.title) ?? string(data.title),
    description: string(item.description) ?? string(data.description),
    shape,
    color: colorOf(style),
    fontSize,
    tagIds: Array.isArray(item.tagIds) ? item.tagIds.flatMap((tag: unknown) => identity(tag) ?? []) : undefined,
    linkedTo: string(item.linkedTo) || undefined,
    start: endOf(item.start ?? item.startItem),
    end: endOf(item.end ?? item.endItem),
    createdAt: string(item.createdAt),
    createdBy: identity(item.createdBy) ?? identity(fields(item.createdBy).id),
    modifiedAt: string(item.modifiedAt),
  };
}

/** In dp: nobody draws farther out, and beyond 2^53 one and one more are the same number. */
const FARTHEST = 1e9;

/** A number that a place or a size can be: Miro gives −Infinity for children of kanbans and tables. */
export const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) <= FARTHEST ? value : undefined;

/** A text, or nothing where a board file has something else. */
export const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Many of REST's numbers are strings: "14", "1.0". */
const number = (value: unknown): number | undefined =>
  finite(value) ?? (typeof value === 'string' && value.trim() !== '' ? finite(Number(value)) : undefined);

const identity = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** Miro's defaults in dp (developers.miro.com, item pages). */
const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  sticky_note: { width: 199, height: 228 },
  shape: { width: 100, height: 100 },
  text: { width: 105, height: 20 },
  card: { width: 320, height: 94 },
};

function heightOf(type: string, shape: string | undefined, width: number | undefined, fontSize: number | undefined) {
  if (type === 'sticky_note' && width !== undefined)
    return shape === 'rectangle' ? (width * 228) / 350 : (width * 228) / 199;
  if (type === 'text' && fontSize !== undefined) return fontSize * 1.43;
  return SIZES[type]?.height;
}

function colorOf(style: Fields): string | undefined {
  const color = string(style.fillColor);
  return color === undefined || color === 'transparent' || color === '' || number(style.fillOpacity) === 0
    ? undefined
    : color;
}

function endOf(value: unknown): RawEnd | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const end = value as Fields; // any object can be asked for a field
  const position = typeof end.position === 'object' && end.position !== null ? fields(end.position) : undefined;
  return {
    item: identity(end.item) ?? identity(end.id),
    position: position && { x: part(position.x), y: part(position.y) },
    snapTo: string(end.snapTo),
  };
}

/** REST gives an end's place on its item as "50%". */
const part = (value: unknown): unknown =>
  typeof value === 'string' && value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : value;
