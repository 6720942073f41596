import { readFile } from 'node:fs/promises';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';

test.use({ locale: 'sv-SE' });

const panelOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="panel"]');

async function prepare(page: Page): Promise<FrameLocator> {
  await page.goto('/board.html?board=empty');
  const panel = panelOf(page);
  await panel.getByRole('tab', { name: 'Förbered' }).click();
  await panel.getByRole('button', { name: 'Ta bort Rekommendera' }).click();
  await panel.getByLabel('Antal grupper').fill('3');
  await expect(panel.getByText('3 ark med 6 faser')).toBeVisible();
  return panel;
}

/** Cells of a sheet as the eye finds them: the large shapes without words inside the frame of that name, in reading order. */
async function cells(page: Page, frame: string): Promise<readonly { x: number; y: number }[]> {
  const sheet = await page.locator(`[data-type="frame"][aria-label="${frame}"]`).boundingBox();
  if (!sheet) throw new Error(`no frame ${frame} on the board, expected one after inserting`);
  const boxes = await Promise.all(
    (await page.getByRole('group', { name: 'figur utan text' }).all()).map((shape) => shape.boundingBox()),
  );
  return boxes
    .filter((box) => box !== null)
    .filter(
      ({ x, y, width }) =>
        x > sheet.x &&
        x < sheet.x + sheet.width &&
        y > sheet.y &&
        y < sheet.y + sheet.height &&
        width < sheet.width / 5,
    )
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
}

async function write(page: Page, at: { x: number; y: number } | undefined, words: string): Promise<void> {
  if (!at) throw new Error(`no cell to write ${words} in`);
  await page.getByRole('button', { name: 'Lapp', exact: true }).click();
  await page.mouse.click(at.x, at.y);
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

test('prepare, insert, write three notes, consolidate, download', async ({ page }, info) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const panel = await prepare(page);
  await panel.getByRole('button', { name: 'Lägg in på tavlan' }).click();
  await expect(panel.getByText('3 ark ligger på tavlan.')).toBeVisible({ timeout: 60_000 });
  await expect(panel.getByRole('button', { name: 'Ta bort det jag nyss la in' })).toBeInViewport();
  await page.screenshot({ path: info.outputPath('inserted.png') });

  await page.getByRole('button', { name: 'Visa hela tavlan' }).click();
  const first = await cells(page, 'Kundresa – Grupp 1');
  const second = await cells(page, 'Kundresa – Grupp 2');
  expect(first).toHaveLength(24);
  await write(page, first[0], 'Lång väntetid i telefon');
  await write(page, second[0], 'lång väntetid i telefon!');
  await write(page, first[8], 'Orolig för kostnaden');
  await page.screenshot({ path: info.outputPath('written.png') });

  await page.getByRole('button', { name: 'Öppna Fasit' }).click();
  await panelOf(page).getByRole('tab', { name: 'Facit' }).click();
  await panelOf(page)
    .getByRole('button', { name: /facit$/ })
    .click();
  await expect(panelOf(page).getByText('3 lappar').first()).toBeVisible();
  await expect(panelOf(page).getByText('2 insikter').first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('consolidated.png') });

  await panelOf(page).getByLabel('Format').selectOption('md');
  const downloading = page.waitForEvent('download');
  await panelOf(page).getByRole('button', { name: 'Ladda ner' }).click();
  const file = await (await downloading).path();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('Lång väntetid i telefon');
  expect(text).toContain('Orolig för kostnaden');
  expect(errors).toEqual([]);
});

test('an insert goes on when the panel is closed in the middle of it', async ({ page }, info) => {
  const panel = await prepare(page);
  await panel.getByRole('button', { name: 'Lägg in på tavlan' }).click();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await page.mouse.click(700, 450); // the canvas: an unpinned panel closes
  await expect(page.locator('iframe[src*="panel"]')).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('closed.png') });
  await expect
    .poll(() => page.getByRole('group', { name: 'figur utan text' }).count(), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(72);

  await page.getByRole('button', { name: 'Öppna Fasit' }).click();
  await panelOf(page).getByRole('tab', { name: 'Förbered' }).click();
  await expect(panelOf(page).getByText('3 ark ligger på tavlan.')).toBeVisible({ timeout: 60_000 });
  await panelOf(page).getByRole('button', { name: 'Ta bort det jag nyss la in' }).click();
  await panelOf(page).getByRole('button', { name: 'Ja, ta bort' }).click();
  await expect.poll(() => page.getByRole('group', { name: 'figur utan text' }).count(), { timeout: 60_000 }).toBe(0);
});
