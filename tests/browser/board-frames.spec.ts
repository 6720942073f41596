import { expect, test } from '@playwright/test';
import { boxOf, chooseNothing, drag, item, items, openEmptyBoard, writeNote } from './board.ts';

test.beforeEach(async ({ page }) => {
  await openEmptyBoard(page);
  await page.getByRole('button', { name: 'Frame', exact: true }).click();
  await drag(page, { x: 250, y: 200 }, { x: 850, y: 650 });
  await page.keyboard.type('Group 1');
  await page.keyboard.press('Enter');
  await chooseNothing(page);
});

const title = '[data-frame-title]';

test('a frame has its title above it and carries the notes that lie in it', async ({ page }) => {
  await expect(page.locator(title)).toHaveText('Group 1');
  await writeNote(page, 'Inside', 450, 400);
  await writeNote(page, 'Outside', 1100, 400);
  await chooseNothing(page);
  const [inside, outside] = [await boxOf(item(page, 'Inside')), await boxOf(item(page, 'Outside'))];
  const grip = await boxOf(page.locator(title));
  await drag(page, { x: grip.x + 20, y: grip.y + 10 }, { x: grip.x + 60, y: grip.y + 90 });
  expect(await boxOf(item(page, 'Inside'))).toEqual({ ...inside, x: inside.x + 40, y: inside.y + 80 });
  expect(await boxOf(item(page, 'Outside'))).toEqual(outside);
});

test('a note dragged out of its frame is left behind when the frame moves', async ({ page }) => {
  await writeNote(page, 'Leaves', 450, 400);
  await chooseNothing(page);
  await drag(page, { x: 450, y: 400 }, { x: 1100, y: 400 });
  await chooseNothing(page);
  const before = await boxOf(item(page, 'Leaves'));
  const grip = await boxOf(page.locator(title));
  await drag(page, { x: grip.x + 20, y: grip.y + 10 }, { x: grip.x + 20, y: grip.y + 60 });
  expect(await boxOf(item(page, 'Leaves'))).toEqual(before);
});

test('a frame is duplicated with all that lies in it', async ({ page }) => {
  await writeNote(page, 'Child', 450, 400);
  await chooseNothing(page);
  await page.locator(title).click();
  await page.keyboard.press('Control+d');
  await expect(items(page, 'frame')).toHaveCount(2);
  await expect(items(page, 'sticky_note')).toHaveText(['Child', 'Child']);
});

test('a frame is renamed by a double click on its title', async ({ page }) => {
  await page.locator(title).dblclick();
  await page.keyboard.type('Group 2');
  await page.keyboard.press('Enter');
  await expect(page.locator(title)).toHaveText('Group 2');
});
