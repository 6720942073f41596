import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

const ENTRY = resolve(import.meta.dirname, '../client.ts');

/** The client as one classic script, for a tag without `type="module"`. */
export async function clientScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: resolve(import.meta.dirname, '..'),
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry: ENTRY, formats: ['iife'], name: 'localBoardClient' } },
  });
  const outputs: Rolldown.OutputChunk[] = [];
  for (const one of Array.isArray(built) ? built : [built])
    if ('output' in one) for (const file of one.output) if (file.type === 'chunk') outputs.push(file);
  const [chunk] = outputs;
  if (!chunk) throw new Error(`no client script came of ${ENTRY}, expected one chunk`);
  return chunk.code;
}
