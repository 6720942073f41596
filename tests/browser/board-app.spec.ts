import { expect, test, type Page } from '@playwright/test';
import { canvas } from './board.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Panel of Fasit' });

test('the app’s panel opens by itself and has Miro’s width', async ({ page }) => {
  await page.goto('/board.html?lang=en');
  await expect(panel(page).locator('iframe')).toBeVisible();
  expect((await panel(page).boundingBox())?.width).toBe(368);
});

test('a press on the board closes an unpinned panel, and the icon opens it again', async ({ page }) => {
  await page.goto('/board.html?lang=en&board=empty');
  await expect(panel(page)).toBeVisible();
  await canvas(page).click({ position: { x: 500, y: 500 } });
  await expect(panel(page)).toBeHidden();
  await page.getByRole('button', { name: 'Open Fasit' }).click();
  await expect(panel(page)).toBeVisible();
});

test('a pinned panel stays', async ({ page }) => {
  await page.goto('/board.html?lang=en&board=empty');
  await panel(page).getByRole('button', { name: /^Pin/ }).click();
  await canvas(page).click({ position: { x: 500, y: 500 } });
  await expect(panel(page)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Close the panel' }).click();
  await expect(panel(page)).toBeHidden();
});

test('the credit meter counts what the app asks of the board', async ({ page }) => {
  await page.goto('/board.html?lang=en');
  await expect(page.getByRole('button', { name: /credits this minute/ })).not.toHaveAccessibleName(/used 0 of/);
});

test('the switches of the board settings reach the board', async ({ page }) => {
  await page.goto('/board.html?lang=en&board=empty&panel=closed');
  await page.getByRole('button', { name: 'Board settings' }).click();
  await page.getByLabel('When does a frame capture a drop?').selectOption('box');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Board settings' }).click();
  await expect(page.getByLabel('When does a frame capture a drop?')).toHaveValue('box');
});
