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
