/**
 * Fails when the lock file lacks a platform's binary that a package lists among its optional dependencies: npm leaves
 * such holes silently, and `npm ci` then fails on the other platform only.
 */
import { readFileSync } from 'node:fs';

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};

const holes = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages))
    .map((name) => `${path || 'package.json'} lists ${name}, which the lock file does not hold`),
);
const hosts = Object.entries(lock.packages)
  .filter(([, { resolved }]) => resolved !== undefined)
  .map(([path]) => `${path} names the registry it came from; expected no "resolved"`);

for (const problem of [...holes, ...hosts]) console.error(problem);
process.exitCode = holes.length + hosts.length > 0 ? 1 : 0;
