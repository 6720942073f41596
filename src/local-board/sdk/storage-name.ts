/** The event a stored value's changes come with. */
export const storageName = (collection: string, key: string): string => `storage:change:${collection}:${key}`;
