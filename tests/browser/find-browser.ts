/** Finds a Chromium that starts on this machine, and installs one where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './browser-arguments.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/browser');

interface Candidate {
  readonly name: string;
  /** Paths to try to start; getting them may install something. */
  readonly paths: () => readonly (string | undefined)[] | Promise<readonly (string | undefined)[]>;
}

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
];

const CANDIDATES: readonly Candidate[] = [
  { name: 'BROWSER_PATH', paths: () => [process.env['BROWSER_PATH']] },
  { name: "Playwright's own", paths: () => [chromium.executablePath()] },
  { name: 'an installed browser', paths: () => INSTALLED },
  {
    name: 'playwright install chromium',
    paths: () => (run('npx', ['playwright', 'install', 'chromium']) ? [chromium.executablePath()] : []),
  },
  {
    name: 'apt-get install chromium',
    paths: () => {
      if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
      const installed = run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']);
      return installed ? ['/usr/bin/chromium'] : [];
    },
  },
  {
    name: '@sparticuz/chromium from npm',
    paths: async () => {
      if (process.platform !== 'linux') return [];
      mkdirSync(CACHE, { recursive: true });
      if (!run('npm', ['install', '--prefix', CACHE, '--no-save', '--silent', '@sparticuz/chromium@147'])) return [];
      const load = createRequire(join(CACHE, 'index.js'));
      const module = (await import(load.resolve('@sparticuz/chromium'))) as {
        readonly default: { executablePath(): Promise<string> };
      };
      return [await module.default.executablePath()];
    },
  },
];

/** The path of the first candidate that starts. @throws when none does, naming what was tried */
export async function findBrowser(): Promise<string> {
  const tried: string[] = [];
  for (const { name, paths } of CANDIDATES) {
    for (const path of await paths()) {
      if (!path || !existsSync(path)) continue;
      const failure = await starts(path);
      if (failure === null) return path;
      tried.push(`${path}: ${failure}`);
    }
    tried.push(name);
  }
  throw new Error(
    `No browser for the tests. Tried ${tried.join('; ')}. Expected a Chromium that starts: install one, or set BROWSER_PATH.`,
  );
}

async function starts(executablePath: string): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS], timeout: 60_000 });
    await browser.close();
    return null;
  } catch (error) {
    return String(error).split('\n')[0] ?? 'did not start';
  }
}

function run(command: string, args: readonly string[]): boolean {
  try {
    console.log(`› ${command} ${args.join(' ')}`);
    execFileSync(command, [...args], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    return false;
  }
}
