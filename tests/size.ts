/** The size budget: what Miro loads before the first click, and what the matcher weighs with its words. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');

interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly bytes: number;
}

const budgets: readonly Budget[] = [
  { name: 'panel.html, its scripts and styles', limit: 90_000, bytes: pageSize('panel.html') },
  { name: 'index.html, its scripts and styles', limit: 60_000, bytes: pageSize('index.html') },
  { name: 'the matcher with its words', limit: 60_000, bytes: await moduleSize('src/core/matching/index.ts') },
];

for (const { name, limit, bytes } of budgets)
  console.log(
    `${bytes > limit ? 'TOO LARGE ' : ''}${(bytes / 1000).toFixed(1)} KB of ${limit / 1000} KB gzip: ${name}`,
  );
process.exitCode = budgets.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;

/** A page with everything it names or imports statically. What it fetches at run time is measured in the browser tests. */
function pageSize(page: string): number {
  const html = readFileSync(resolve(dist, page), 'utf8');
  const files = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      follow(resolve(dirname(file), path ?? ''));
  };
  for (const [, path] of html.matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)) follow(resolve(dist, path ?? ''));
  return [html, ...[...files].map((file) => readFileSync(file))].reduce((sum, part) => sum + gzipSync(part).length, 0);
}

async function moduleSize(path: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: { write: false, minify: true, lib: { entry: resolve(root, path), formats: ['es'], fileName: 'module' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  return outputs.reduce((sum, part) => sum + ('code' in part ? gzipSync(part.code).length : 0), 0);
}
