import { expect, type Locator, type Page } from '@playwright/test';

/** Opens an empty local board without a panel, in English. */
export async function openEmptyBoard(page: Page, query = ''): Promise<void> {
  await page.goto(`/board.html?board=empty&panel=closed&lang=en${query}`);
  await expect(canvas(page)).toBeVisible();
}

export const canvas = (page: Page): Locator => page.getByRole('application', { name: 'Board' });

/** All items of a type on the board, e.g. `sticky_note`. */
export const items = (page: Page, type = ''): Locator =>
  canvas(page).locator(type === '' ? '[data-item-id]' : `[data-item-id][data-type=${type}]`);

/** The item with these words. */
export const item = (page: Page, words: string): Locator =>
  canvas(page).locator('[data-item-id]').filter({ hasText: words });

/** Puts a note down at a place of the window and types in it. */
export async function writeNote(page: Page, words: string, x: number, y: number): Promise<void> {
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.mouse.click(x, y);
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await expect(item(page, words)).toBeVisible();
}

/** Takes the keyboard off whatever is chosen. */
export async function chooseNothing(page: Page): Promise<void> {
  await canvas(page).focus();
  while ((await page.locator('.outline').count()) > 0) await page.keyboard.press('Escape');
}

/** Drags from one place of the window to another. */
export async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where an item is in the window, px. */
export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`no box for ${String(locator)}, expected an item in the window`);
  return box;
}

export const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Place => ({
  x: x + width / 2,
  y: y + height / 2,
});
