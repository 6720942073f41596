import type { AnswerKey } from '../core/answer-key.ts';
import { formats, type DocumentOptions, type Format } from '../documents/index.ts';

/** A document to be printed; what can't be sent to a worker is left out of its options. */
export interface Printing {
  readonly key: AnswerKey;
  readonly format: Format['id'];
  readonly options: Omit<DocumentOptions, 'link' | 'onProgress'>;
}

/** Prints a document: in the worker, and in the page when no worker starts. */
export function print({ key, format, options }: Printing): ReturnType<Format['render']> {
  const found = formats.find(({ id }) => id === format);
  if (!found) throw new Error(`print: ${format}, expected one of ${formats.map(({ id }) => id).join(', ')}`);
  return found.render(key, options);
}
