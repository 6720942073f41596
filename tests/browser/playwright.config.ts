import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './browser-arguments.ts';

const root = resolve(import.meta.dirname, '../..');
const port = Number(process.env['FASIT_TEST_PORT'] ?? 3210);

/** The browser tests run on the built pages, as Miro would load them; `npm test` sets BROWSER_PATH. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(root, 'test-results'),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A test that needs its second try is printed as flaky: a fault to look into, but none that should stop everybody.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // Tracing doubles the time of a test of many steps: what failed is traced when it is tried again.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
      args: [...BROWSER_ARGUMENTS],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/board.html`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
