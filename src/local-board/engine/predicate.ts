/**
 * Whether an item answers to a custom action's predicate: Miro's query language, a subset of MongoDB's. `$where` holds
 * code; only comparisons of two properties (`this.width > this.height`) are understood, anything else does not match.
 */
export function matches(item: unknown, predicate: unknown): boolean {
  if (!isRecord(predicate)) return true;
  return Object.entries(predicate).every(([key, wanted]) => {
    if (key === '$and') return asList(wanted).every((each) => matches(item, each));
    if (key === '$or') return asList(wanted).some((each) => matches(item, each));
    if (key === '$not') return !matches(item, wanted);
    if (key === '$where') return where(item, String(wanted));
    return valueMatches(at(item, key), wanted);
  });
}

const OPERATORS: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  $eq: (value, wanted) => value === wanted,
  $ne: (value, wanted) => value !== wanted,
  $gt: (value, wanted) => Number(value) > Number(wanted),
  $gte: (value, wanted) => Number(value) >= Number(wanted),
  $lt: (value, wanted) => Number(value) < Number(wanted),
  $lte: (value, wanted) => Number(value) <= Number(wanted),
  $in: (value, wanted) => asList(wanted).includes(value),
  $nin: (value, wanted) => !asList(wanted).includes(value),
  $exists: (value, wanted) => (value !== undefined) === wanted,
  $regex: (value, wanted) => typeof value === 'string' && new RegExp(String(wanted)).test(value),
  $and: (value, wanted) => asList(wanted).every((each) => valueMatches(value, each)),
  $or: (value, wanted) => asList(wanted).some((each) => valueMatches(value, each)),
  $not: (value, wanted) => !valueMatches(value, wanted),
};

function valueMatches(value: unknown, wanted: unknown): boolean {
  if (!isRecord(wanted)) return value === wanted;
  const operators = Object.keys(wanted).filter((key) => key.startsWith('$'));
  if (operators.length === 0) return JSON.stringify(value) === JSON.stringify(wanted);
  return operators.every((key) => OPERATORS[key]?.(value, wanted[key]) ?? false);
}

function where(item: unknown, code: string): boolean {
  const [, left, operator, right] = /^\s*this\.([\w.]+)\s*([<>]=?|[!=]==?)\s*this\.([\w.]+)\s*$/.exec(code) ?? [];
  if (left === undefined || operator === undefined || right === undefined) return false;
  const a = at(item, left);
  const b = at(item, right);
  if (operator.startsWith('=')) return a === b;
  if (operator.startsWith('!')) return a !== b;
  return OPERATORS[{ '>': '$gt', '>=': '$gte', '<': '$lt', '<=': '$lte' }[operator] ?? '']?.(a, b) ?? false;
}

const at = (item: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), item);

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
