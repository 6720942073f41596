import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure, reason } from './failure.ts';

/** Writes all files or none: beside the folder first, then each in its place. */
export async function writeFolder(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const target = resolve(folder);
  let draft: string | undefined;
  try {
    await mkdir(dirname(target), { recursive: true });
    draft = await mkdtemp(join(dirname(target), '.fasit-'));
    for (const { name, content } of files) await writeFile(join(draft, name), content);
    await mkdir(target, { recursive: true });
    for (const { name } of files) await rename(join(draft, name), join(target, name));
  } catch (error) {
    throw new Failure(2, (words) => words.problems.unwritable(folder, reason(error)), { cause: error });
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
  }
}
