/** The kinds of detail rows the app knows; a row of another kind is read all the same. */
export const ROW_KINDS = [
  'activities',
  'thoughts',
  'channels',
  'solutions',
  'needs',
  'barriers',
  'drivers',
  'choices',
  'opportunities',
  'devices',
  'relations',
  'experience',
  'priority',
  'design',
  'measurement',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The rows a new template starts with; solutions stand last, since they answer the others. */
export const CORE_ROWS: readonly RowKind[] = ['activities', 'thoughts', 'channels', 'solutions'];
