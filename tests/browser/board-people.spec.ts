import { expect, test } from '@playwright/test';
import { item, items, openEmptyBoard, writeNote } from './board.ts';

test('two tabs are two people on one board', async ({ page, context }) => {
  await openEmptyBoard(page);
  await writeNote(page, 'From the first', 500, 350);
  const second = await context.newPage();
  await openEmptyBoard(second);
  await expect(item(second, 'From the first')).toBeVisible();
  const people = (tab: typeof page) => tab.getByRole('list', { name: 'On the board' }).getByRole('listitem');
  await expect(people(page)).toHaveCount(2);
  await expect(people(second)).toHaveCount(2);
  const names = await people(second).allTextContents();
  expect(new Set(names).size).toBe(2);

  await writeNote(second, 'From the second', 900, 350);
  await expect(item(page, 'From the second')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(item(second, 'From the first')).toHaveCount(0);
  await expect(item(second, 'From the second')).toBeVisible();

  await second.close();
  await expect(people(page)).toHaveCount(1);
});

test('simulated participants write notes on their own', async ({ page }) => {
  await openEmptyBoard(page);
  await page.getByRole('button', { name: 'Board settings' }).click();
  await page.getByLabel('Participants write, move and delete notes').check();
  await expect(page.getByRole('list', { name: 'On the board' }).getByRole('listitem')).toHaveCount(5);
  await expect(items(page, 'sticky_note').filter({ hasText: /\w/ }).first()).toBeAttached();
  await page.getByLabel('Participants write, move and delete notes').uncheck();
  await expect(page.getByRole('list', { name: 'On the board' }).getByRole('listitem')).toHaveCount(1);
});

test('a note somebody is typing in is closed to others, and may vanish without harm', async ({ page, context }) => {
  await openEmptyBoard(page);
  await writeNote(page, 'Shared', 500, 350);
  const second = await context.newPage();
  await openEmptyBoard(second);
  await item(second, 'Shared').dblclick();
  await second.keyboard.type(' note');
  await expect(item(page, 'Shared note')).toBeVisible();

  await item(page, 'Shared note').dblclick();
  await expect(page.getByText(/is typing here/)).toBeVisible();

  await item(page, 'Shared note').click();
  await page.keyboard.press('Delete');
  await expect(items(second)).toHaveCount(0);
  await writeNote(second, 'Next', 600, 400);
  await expect(item(page, 'Next')).toBeAttached();
});
