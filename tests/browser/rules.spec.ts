import { expect, test } from '@playwright/test';
import { rules } from '../../src/rules/index.ts';

test.use({ locale: 'en-GB' });
test.setTimeout(180_000);

test('the panel tries what is believed of Miro on the board it is on, and saves the result', async ({ page }) => {
  await page.goto('/board.html?board=empty&profile=calm');
  const panel = page.frameLocator('iframe[src*="panel"]');
  await panel.getByText(/^Fasit \d/).click({ modifiers: ['Alt'] });
  await panel.getByRole('button', { name: /Try what is believed of Miro/ }).click();

  const run = page.frameLocator('iframe[src*="rules"]');
  const alone = rules.filter(({ needs }) => needs === 'sdk').length;
  await run.getByRole('button', { name: `Try the ${alone} that need nobody` }).click();
  const heading = run.getByRole('heading', { name: new RegExp(`of ${alone} hold`) });
  await expect(heading).toBeVisible({ timeout: 150_000 });
  const held = Number((await heading.innerText()).split(' ')[0]);
  expect(held).toBeGreaterThanOrEqual(alone - 6);
  await expect(page.getByRole('application').getByRole('group')).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await run.getByRole('button', { name: 'Save the result' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^fasit-rules-\d{4}-\d\d-\d\d\.json$/);
});
