/** `npm test`: every check in turn, the quick ones first. `npm run browser` runs the build and the browser tests alone. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser/find-browser.ts';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly browser?: true;
}

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'unit and property tests', command: ['npm', 'run', '-s', 'unit'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  { name: 'size budget', command: ['npx', 'tsx', 'tests/size.ts'] },
  {
    name: 'browser tests',
    command: ['npx', 'playwright', 'test', '--config', 'tests/browser/playwright.config.ts', ...process.argv.slice(3)],
    browser: true,
  },
];

const wanted =
  process.argv[2] === 'browser' ? CHECKS.filter(({ name }) => name === 'build' || name === 'browser tests') : CHECKS;
let passed = 0;
for (const { name, command, browser } of wanted) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const env = browser ? { ...process.env, BROWSER_PATH: await findBrowser() } : process.env;
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (status !== 0) {
    if (browser) console.log('What the browser saw: test-results/*/test-failed-1.png, error-context.md and trace.zip');
    console.log(`${passed} passed, 1 failed. What failed is printed above; again, alone: ${command.join(' ')}`);
    process.exit(1);
  }
  passed += 1;
}
console.log(`${passed} passed, 0 failed`);
