import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test.use({ locale: 'en-GB' });

test('opening another board starts the app anew: what it showed belonged to the board before', async ({ page }) => {
  await page.goto('/board.html?lang=en');
  const panel = page.frameLocator('iframe[src*="panel"]');
  await panel.getByRole('tab', { name: 'Answer key' }).click();
  await panel.getByRole('button', { name: 'Make the answer key' }).click();
  await expect(panel.getByText('3 sheets', { exact: true })).toBeVisible({ timeout: 60_000 });

  await page.locator('input[type=file]').setInputFiles('tests/fixtures/boards/nb-bredband-cells.board.json');
  await expect(page.getByRole('application').getByText('Bord 4').first()).toBeAttached();
  await expect(panel.getByText('3 sheets', { exact: true })).toHaveCount(0);
  await expect(async () => {
    await panel.getByRole('tab', { name: 'Answer key' }).click({ timeout: 2_000 });
    await panel.getByRole('button', { name: 'Make the answer key' }).click({ timeout: 2_000 });
  }).toPass();
  await expect(panel.getByText('4 sheets', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(panel.getByText('230 notes', { exact: true })).toBeVisible();
});

test('another board while the panel is being opened leaves one panel, that can be closed', async ({ page }) => {
  await page.goto('/board.html?board=empty&panel=closed&lang=en&profile=hostile');
  const file = await readFile('tests/fixtures/boards/nb-bredband-cells.board.json', 'utf8');
  const icon = page.getByRole('button', { name: 'Open Fasit' });
  const panels = page.locator('iframe[src*="panel"]');
  // The file is opened in the moment in which the headless page has asked for the panel and the board has not answered.
  await page.evaluate((text) => {
    const open = ({ data }: MessageEvent<unknown>) => {
      if (!JSON.stringify(data).includes('openPanel')) return;
      window.removeEventListener('message', open);
      const picker = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'other.board.json'));
      if (picker) picker.files = files.files;
      picker?.dispatchEvent(new Event('change', { bubbles: true }));
    };
    window.addEventListener('message', open);
  }, file);
  await icon.click();
  await expect(page.getByRole('application').getByText('Bord 4').first()).toBeAttached();
  // The app that runs now opens its panel when it is asked to, and no other stands beside it.
  await expect(async () => {
    await icon.click();
    await expect(panels).not.toHaveCount(0, { timeout: 2_000 });
  }).toPass();
  await expect(panels).toHaveCount(1);
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await expect(panels).toHaveCount(0);
});
