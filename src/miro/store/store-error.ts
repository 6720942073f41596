/**
 * What went wrong with data kept on the board, in three parts. `full`: Miro's limit is reached (64 KB a key,
 * https://developers.miro.com/docs/websdk-reference-collection). `refused`: Miro did not do it, for whatever reason.
 */
export class StoreError extends Error {
  constructor(
    readonly code: 'full' | 'refused',
    readonly value: string,
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    super(`board storage ${code}: ${value}; expected ${expected}`, options);
    this.name = 'StoreError';
  }
}

/** Names the failure of one storage call; Miro's own words stay as the cause. */
export function asStoreError(error: unknown, key: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return /storage limit|too large/i.test(message)
    ? new StoreError('full', key, 'room for it on the board', { cause: error })
    : new StoreError('refused', `${key}: ${message}`, 'an answer from the board', { cause: error });
}
