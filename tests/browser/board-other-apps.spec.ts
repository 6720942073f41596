import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { boxOf, drag, items, middle } from './board.ts';

/**
 * An app as others write them: its headless page loads Miro's script from code and opens the panel by its full address,
 * the panel creates at a click as well as at a drop, and the two talk past the board.
 */
const PAGES: Readonly<Record<string, string>> = {
  '/': `<script>
    const script = document.createElement('script');
    script.src = 'https://miro.com/app/static/sdk/v2/miro.js';
    script.onload = () => {
      miro.board.ui.on('icon:click', () => miro.board.ui.openPanel({ url: new URL('panel.html?from=icon', location.href).href }));
      new BroadcastChannel('app').onmessage = ({ data }) => miro.board.createText({ content: 'heard ' + data, y: 300 });
    };
    document.head.append(script);
  </script>`,
  '/panel.html': `<script src="https://miro.com/app/static/sdk/v2/miro.js" defer></script>
  <div id="tile" class="miro-draggable" draggable="false" style="width: 80px; height: 80px; background: gold">Tile</div>
  <script type="module">
    const make = (at) => miro.board.createStickyNote({ content: 'made', ...at });
    document.querySelector('#tile').onclick = () => make({ x: -400, y: -300 });
    miro.board.ui.on('drop', async ({ x, y, target }) => {
      await make({ x, y });
      new BroadcastChannel('app').postMessage(target.id + location.search);
    });
  </script>`,
};

let app: Server;
let board: ViteDevServer;
const portOf = (server: Pick<Server, 'address'> | null): number => {
  const address = server?.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port, expected a server that listens');
  return address.port;
};

test.beforeAll(async () => {
  app = createServer((asked, answer) => {
    const page = PAGES[new URL(asked.url ?? '/', 'http://localhost').pathname];
    answer.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page ?? '');
  });
  await new Promise<void>((done) => void app.listen(0, '127.0.0.1', done));
  board = await createVite({
    configFile: resolve(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, strictPort: false, hmr: false },
  });
  await board.listen();
});

test.afterAll(async () => {
  await board.close();
  app.close();
});

test('an app that is not ours runs unchanged: it drops one note where the hand lets go, and its pages hear each other', async ({
  page,
}) => {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.goto(
    `http://127.0.0.1:${portOf(board.httpServer)}/board.html?lang=en&app=http://127.0.0.1:${portOf(app)}/`,
  );
  await page.getByRole('button', { name: /^Open 127/ }).click();
  const tile = page.frameLocator('[data-place=panel]').locator('#tile');
  await expect(tile).toBeVisible();
  await drag(page, middle(await boxOf(tile)), { x: 600, y: 350 });
  await expect(items(page, 'text')).toHaveText('heard tile?from=icon');
  await expect(items(page, 'sticky_note')).toHaveCount(1);
  const note = await boxOf(items(page, 'sticky_note'));
  expect(note.x + note.width / 2).toBeCloseTo(600, -1);
  await tile.click();
  await expect(items(page, 'sticky_note')).toHaveCount(2);
  expect(troubles).toEqual([]);
});
