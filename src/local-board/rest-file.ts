import * as z from 'zod/mini';

const number = z.optional(z.nullable(z.number()));
const person = z.optional(z.looseObject({ id: z.union([z.string(), z.number()]) }));
const restItem = z.looseObject({
  id: z.union([z.string(), z.number()]),
  type: z.string(),
  data: z.optional(z.nullable(z.looseObject({}))),
  style: z.optional(z.nullable(z.looseObject({}))),
  geometry: z.optional(z.nullable(z.looseObject({ width: number, height: number, rotation: number }))),
  position: z.optional(z.nullable(z.looseObject({ x: number, y: number }))),
  parent: z.optional(z.nullable(z.looseObject({ id: z.union([z.string(), z.number()]) }))),
  createdBy: person,
  modifiedBy: person,
});
const page = z.looseObject({ data: z.array(restItem) });
const answer = z.union([page, z.array(page).check(z.minLength(1))]);

type RestItem = z.infer<typeof restItem>;

/**
 * The items of a REST v2 answer (`GET /v2/boards/{id}/items`), or of an array of its pages, by the SDK's names; `null`
 * for anything else. REST nests what the SDK has flat, writes numbers as strings, and gives users as objects.
 */
export function fromRest(raw: unknown): { items: Record<string, unknown>[] } | null {
  const parsed = answer.safeParse(raw);
  if (!parsed.success) return null;
  const pages = Array.isArray(parsed.data) ? parsed.data : [parsed.data];
  return { items: pages.flatMap(({ data }) => data.map(flat)) };
}

function flat({ data, style, geometry, position, parent, createdBy, modifiedBy, ...item }: RestItem) {
  const { width, height, rotation } = geometry ?? {};
  return {
    ...item,
    ...data,
    id: String(item.id),
    ...(style ? { style: Object.fromEntries(Object.entries(style).map(([key, value]) => [key, numeric(value)])) } : {}),
    ...given({ x: position?.x, y: position?.y, width, height, rotation }),
    parentId: parent ? String(parent.id) : null,
    ...given({ createdBy: createdBy && String(createdBy.id), modifiedBy: modifiedBy && String(modifiedBy.id) }),
  };
}

const given = (all: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));

/** Sizes and opacities come as "14" and "1.0"; colours such as "#123456" and names stay. */
const numeric = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
