import { expect, test, type Page } from '@playwright/test';
import type { Miro } from '@mirohq/websdk-types';
import { item, openEmptyBoard } from './board.ts';

declare const miro: Miro;

/** The app's headless page on this tab, once it runs. */
async function app(page: Page) {
  const headless = () => page.frames().find((frame) => frame.url().includes('index.local.html'));
  await expect.poll(() => headless()?.evaluate(() => typeof miro)).toBe('object');
  const frame = headless();
  if (!frame) throw new Error('no headless page, expected index.local.html in a frame');
  return frame;
}

test('whoever follows somebody sees what they see, until they move the board themselves', async ({ page, context }) => {
  await openEmptyBoard(page);
  const second = await context.newPage();
  await openEmptyBoard(second);
  const [first, follower] = [await app(page), await app(second)];
  const me = await first.evaluate(() => miro.board.getUserInfo());
  await expect.poll(() => follower.evaluate(() => miro.board.getOnlineUsers())).toHaveLength(2);
  await follower.evaluate((user) => miro.board.collaboration.attention.follow(user), me);
  await expect.poll(() => follower.evaluate(() => miro.board.collaboration.attention.isFollowing())).toBe(true);
  await first.evaluate(() => miro.board.viewport.set({ viewport: { x: 5000, y: 4000, width: 2000, height: 1000 } }));
  await expect.poll(async () => Math.round((await follower.evaluate(() => miro.board.viewport.get())).x)).toBe(5000);
  await second.mouse.move(700, 400);
  await second.mouse.wheel(0, 50);
  await expect.poll(() => follower.evaluate(() => miro.board.collaboration.attention.isFollowing())).toBe(false);
});

test('the icon on a card of the app, and the button above it, tell the app to open it', async ({ page }) => {
  await openEmptyBoard(page);
  const frame = await app(page);
  await frame.evaluate(async () => {
    await miro.board.ui.on(
      'app_card:open',
      ({ appCard }) => void miro.board.notifications.showInfo(`Opened ${appCard.title}`),
    );
    const card = await miro.board.createAppCard({ title: 'Ticket', status: 'connected' });
    await miro.board.viewport.zoomTo(card);
  });
  await page.waitForTimeout(600); // the zoom
  await item(page, 'Ticket').locator('.card-icon').click({ force: true });
  await expect(page.getByText(/Opened/)).toHaveCount(1);
  await item(page, 'Ticket').click();
  await page.getByRole('button', { name: 'Open card' }).click();
  await expect(page.getByText(/Opened/).first()).toBeVisible();
});
