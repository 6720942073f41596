import { readFile } from 'node:fs/promises';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { AnswerKey } from '../../src/core/answer-key.ts';
import type { RawBoard } from '../unit/decisions/bredband.ts';

export const panelOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="panel"]');
export const deskOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="desk"]');

/** Puts a board file on the local board, as somebody who drops it there. */
export async function openBoard(page: Page, board: RawBoard, query = ''): Promise<void> {
  const again = page.url().includes('board.html');
  if (!again) await page.goto(`/board.html?board=empty&lang=nb${query}`);
  await expect(panelOf(page).getByRole('tab', { name: 'Fasit' })).toBeVisible();
  const before = await page.locator('iframe[src*="panel"]').getAttribute('name');
  const name = again ? 'neste morgen' : 'bredband';
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: `${name}.board.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(board)),
    });
  await expect(page.getByRole('button', { name: 'Tavlefil' })).toContainText(name);
  await expect(page.getByText('Bord 3').first()).toBeAttached();
  // Another board starts the app anew by itself; on the same one a day later somebody opens the panel anew.
  if (again) {
    await closePanel(page);
    await openPanel(page);
  } else {
    await expect(page.locator('iframe[src*="panel"]')).not.toHaveAttribute('name', before ?? '');
    await expect(panelOf(page).getByRole('tab', { name: 'Fasit' })).toBeVisible();
  }
}

export async function closePanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lukk panelet' }).click();
  await expect(page.locator('iframe[src*="panel"]')).toHaveCount(0);
}

export async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne Fasit' }).click();
  await expect(panelOf(page).getByRole('tab', { name: 'Fasit' })).toBeVisible();
}

/** Makes the answer key anew, from wherever in the panel. */
export async function makeKey(page: Page): Promise<void> {
  const panel = panelOf(page);
  await panel.getByRole('tab', { name: 'Fasit' }).click();
  const [back, make] = [
    panel.getByRole('button', { name: 'Tilbake til fasiten' }),
    panel.getByRole('button', { name: /^Lag fasit/ }),
  ];
  await expect(back.or(make)).toBeVisible();
  if (await back.isVisible()) await back.click();
  await make.click();
  await page.waitForTimeout(100); // until the button says that it is at work
  await expect(make).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
  await expect(panel.getByText(/\d+ innsikter/).first()).toBeVisible();
}

export async function openDesk(page: Page): Promise<FrameLocator> {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: /^Gå gjennom/ }).click();
  await expect(panel.getByRole('navigation', { name: 'Deler av gjennomgangen' })).toBeVisible();
  return panel;
}

export const view = (desk: FrameLocator, name: string): Locator =>
  desk.getByRole('navigation', { name: 'Deler av gjennomgangen' }).getByRole('button', { name });

export const progress = (desk: FrameLocator): Locator => desk.getByText(/^Spørsmål \d+ av \d+$/);

export async function remaining(desk: FrameLocator): Promise<number> {
  return Number(/av (\d+)/.exec((await progress(desk).textContent()) ?? '')?.[1]);
}

/** Until the answer key has caught up with what was decided. */
export const upToDate = (desk: FrameLocator): Promise<void> =>
  expect(desk.getByText('Oppdaterer fasiten …')).toBeHidden({ timeout: 30_000 });

/** The answer key on screen, by way of the download for programs. */
export async function jsonOf(page: Page): Promise<AnswerKey> {
  const panel = panelOf(page);
  await panel.getByLabel('Format').selectOption({ label: 'JSON' });
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Last ned', exact: true }).click();
  return JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as AnswerKey;
}

/** The board as the local board saves it, with what Fasit keeps on it. */
export async function savedBoard(page: Page): Promise<RawBoard> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tavlefil' }).click();
  await page.getByRole('menuitem', { name: /^Lagre/ }).click();
  return JSON.parse(await readFile(await (await saving).path(), 'utf8')) as RawBoard;
}
