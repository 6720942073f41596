import { strToU8, zipSync } from 'fflate';
import type { AnswerKey } from '../core/answer-key.ts';
import type { DocumentOptions, Format } from './format.ts';

/** The given formats in one file, with the board itself as a board file when there is one. */
export async function zip(
  inside: readonly Format[],
  key: AnswerKey,
  options: DocumentOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, format] of inside.entries()) {
    files[format.file] = bytes(await format.render(key, options));
    options.onProgress?.(index + 1, inside.length);
  }
  if (options.board !== undefined) files['board.json'] = bytes(options.board);
  // A fixed date, so that the same answer key gives the same file.
  return new Uint8Array(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}

const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);
