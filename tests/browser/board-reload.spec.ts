import { expect, test, type Page } from '@playwright/test';
import { canvas, item, items, openEmptyBoard, writeNote } from './board.ts';

const menu = (page: Page, entry: string) =>
  page
    .getByRole('button', { name: 'Board file' })
    .click()
    .then(() => page.getByRole('menuitem', { name: entry }).click());

test('a board is there again after a reload, even one straight after the last word', async ({ page }) => {
  await openEmptyBoard(page);
  await writeNote(page, 'Outlives its page', 500, 350);
  await page.reload();
  await expect(item(page, 'Outlives its page')).toBeVisible();
  await page.waitForTimeout(2500); // longer than any change waits
  await page.reload();
  await expect(items(page, 'sticky_note')).toHaveText(['Outlives its page']);
});

test('new notes on a board that is back get ids nothing had before', async ({ page }) => {
  await openEmptyBoard(page);
  await writeNote(page, 'Gone', 500, 350);
  const gone = await item(page, 'Gone').getAttribute('data-item-id');
  await page.keyboard.press('Delete');
  await expect(items(page)).toHaveCount(0);
  await page.reload();
  await expect(canvas(page)).toBeVisible();
  await expect(items(page)).toHaveCount(0);
  await writeNote(page, 'New', 500, 350);
  expect(await item(page, 'New').getAttribute('data-item-id')).not.toBe(gone);
});

test('the menu starts anew, and asks first about work from before a reload', async ({ page }) => {
  await openEmptyBoard(page);
  await writeNote(page, 'Unsaved', 500, 350);
  await page.reload();
  await expect(item(page, 'Unsaved')).toBeVisible();
  await menu(page, 'Empty board');
  await page.getByRole('alertdialog', { name: 'Replace the board?' }).getByRole('button', { name: 'Replace' }).click();
  await expect(items(page)).toHaveCount(0);
  await page.reload();
  await expect(canvas(page)).toBeVisible();
  await expect(items(page)).toHaveCount(0);
  await menu(page, 'Sample workshop');
  await expect(items(page, 'frame')).toHaveCount(3);
});

test('what one tab wrote is there after the other has reloaded, and after both are gone', async ({ page, context }) => {
  await openEmptyBoard(page);
  const second = await context.newPage();
  await openEmptyBoard(second);
  await writeNote(second, 'From the second', 500, 350);
  await page.reload();
  await expect(item(page, 'From the second')).toBeVisible();
  await writeNote(page, 'From the first', 800, 350);
  await expect(item(second, 'From the first')).toBeAttached();
  await second.close();
  await page.close();
  const third = await context.newPage();
  await openEmptyBoard(third);
  await expect(items(third, 'sticky_note')).toHaveText(['From the second', 'From the first']);
});

test('an insert that a reload cut off is finished or taken away', async ({ page }) => {
  await page.goto('/board.html?board=empty&lang=en');
  const panel = page.frameLocator('iframe[src*="panel"]');
  await panel.getByRole('tab', { name: 'Prepare' }).click();
  await panel.getByRole('button', { name: 'Insert on the board' }).click();
  await expect(items(page, 'frame')).toHaveCount(1);
  await page.reload();
  await expect(page.getByText(/Fasit has (finished drawing|cleared away) a template/)).toBeVisible({ timeout: 45_000 });
  await page.waitForTimeout(2500);
  await page.reload();
  await expect(canvas(page)).toBeVisible();
  await expect(page.getByText(/Fasit has/)).toHaveCount(0);
});
