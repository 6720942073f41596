import type { CliWords } from '../words/cli/nb.ts';

/** Ends the run with one line. 1: the board holds no journey; 2: something given is missing, broken or wrong. */
export class Failure extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    readonly line: (words: CliWords) => string,
    options?: ErrorOptions,
  ) {
    super(`exit ${exitCode}`, options);
    this.name = 'Failure';
  }
}

/** What the system said, without the path it repeats. */
export const reason = (error: unknown): string =>
  error instanceof Error
    ? 'code' in error && typeof error.code === 'string'
      ? error.code
      : error.message
    : String(error);
