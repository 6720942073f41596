import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure, reason } from './failure.ts';

/** Writes all files or none: into a draft within the folder first, for what lies around it may not be ours to write to. */
export async function writeFolder(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const target = resolve(folder);
  let draft: string | undefined;
  let made: string | undefined;
  try {
    made = await makeFolder(target);
    draft = await mkdtemp(join(target, '.fasit-'));
    for (const { name, content } of files) await writeFile(join(draft, name), content);
    for (const { name } of files) await rename(join(draft, name), join(target, name));
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw new Failure(2, (words) => words.problems.unwritable(folder, reason(error)), { cause: error });
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
  }
}

/** The uppermost folder it had to make. Step by step, for Node 20's `recursive` never returns where the system denies that a path exists, as in /proc. */
async function makeFolder(folder: string): Promise<string | undefined> {
  if ((await stat(folder).catch(() => null))?.isDirectory()) return undefined;
  const above = dirname(folder) === folder ? undefined : await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    if (above !== undefined) await rm(above, { recursive: true, force: true });
    throw error;
  }
  return above ?? folder;
}
