import { expect, test } from '@playwright/test';
import { boxOf, canvas, chooseNothing, drag, item, items, middle, openEmptyBoard, writeNote } from './board.ts';

test('several notes are made larger together by a corner, in one step of undo', async ({ page }) => {
  await openEmptyBoard(page);
  await writeNote(page, 'One', 400, 300);
  await writeNote(page, 'Two', 700, 400);
  await chooseNothing(page);
  await canvas(page).press('Control+a');
  const [one, two] = [await boxOf(item(page, 'One')), await boxOf(item(page, 'Two'))];
  const corner = middle(await boxOf(page.locator('.handle.se')));
  await drag(page, corner, { x: corner.x + 150, y: corner.y + 110 });
  const [wider, further] = [await boxOf(item(page, 'One')), await boxOf(item(page, 'Two'))];
  expect(wider.width).toBeGreaterThan(one.width * 1.15);
  expect(wider.x).toBeCloseTo(one.x, 0);
  expect((further.x - wider.x) / (two.x - one.x)).toBeCloseTo(wider.width / one.width, 1);
  await canvas(page).press('Control+z');
  await expect.poll(async () => (await boxOf(item(page, 'Two'))).x).toBeCloseTo(two.x, 0);
});

test('a shape is turned by its grip and by key; a note has no such grip', async ({ page }) => {
  await openEmptyBoard(page);
  await page.getByRole('button', { name: 'Shape', exact: true }).click();
  await drag(page, { x: 500, y: 300 }, { x: 700, y: 400 });
  await page.keyboard.press('Escape');
  const shape = items(page, 'shape');
  await shape.click();
  const before = await boxOf(shape);
  const grip = middle(await boxOf(page.locator('.spin')));
  await drag(page, grip, { x: grip.x + 20, y: grip.y - 200 });
  await expect.poll(async () => (await boxOf(shape)).height).toBeGreaterThan(before.height * 1.3);
  await canvas(page).press('Control+z');
  await expect.poll(async () => (await boxOf(shape)).height).toBeCloseTo(before.height, 0);
  await shape.press('Alt+PageDown');
  await expect.poll(async () => (await boxOf(shape)).height).toBeGreaterThan(before.height * 1.2);
  await chooseNothing(page);
  await writeNote(page, 'Upright', 300, 600);
  await expect(page.locator('.handle').first()).toBeVisible();
  await expect(page.locator('.spin')).toHaveCount(0);
});

test('two fingers move and enlarge the board, and a third changes nothing on it', async ({ page }) => {
  await openEmptyBoard(page);
  await writeNote(page, 'Still', 700, 300);
  await chooseNothing(page);
  const before = await boxOf(item(page, 'Still'));
  const line = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
    line.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 600, id })) });
  await touch('touchStart', 500, 600);
  for (let step = 1; step <= 5; step++) await touch('touchMove', 500 - 10 * step, 600 + 10 * step);
  await touch('touchEnd');
  const after = await boxOf(item(page, 'Still'));
  expect(after.width / before.width).toBeCloseTo(2, 1);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await touch('touchStart', 500, 600, 700);
  await touch('touchMove', 520, 620, 720);
  await touch('touchEnd');
  await expect(items(page)).toHaveCount(1);
});

test('the board’s menu leads to the trial of what is believed of Miro', async ({ page }) => {
  await openEmptyBoard(page);
  await page.getByRole('button', { name: 'Board file' }).click();
  await page.getByRole('menuitem', { name: 'Try what is believed of Miro' }).click();
  const beside = page.getByRole('complementary', { name: 'Panel of Fasit' });
  await expect(beside.frameLocator('iframe').getByRole('heading', { name: 'What is believed of Miro' })).toBeVisible();
  await canvas(page).click({ position: { x: 300, y: 600 } });
  await expect(beside).toBeVisible();
});
