import { expect, test, type FrameLocator, type Page } from '@playwright/test';

test.use({ locale: 'nb-NO' });

const panelOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="panel"]');

/** The sample workshop with *During* open beside it. */
async function during(page: Page): Promise<FrameLocator> {
  await page.goto('/board.html');
  const panel = panelOf(page);
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  await expect(panel.locator('.sheet-card').first()).toBeVisible();
  return panel;
}

test('a split and a join of three columns are each taken back without losing the other corrections', async ({
  page,
}) => {
  const panel = await during(page);
  const card = panel.locator('.sheet-card').first();
  await card.locator('summary').first().click();
  await card.getByLabel('Gruppe', { exact: true }).fill('Foreldrene');
  await card.getByLabel('Gruppe', { exact: true }).press('Enter');
  await card.getByText('Faser', { exact: true }).click();
  await card.getByRole('button', { name: /^Slå «Oppdage kurset» sammen/ }).click();
  await expect(card.getByText('5 faser og 4 rader')).toBeAttached();
  await card.getByRole('button', { name: /^Slå «Oppdage kurset \/ .*» sammen/ }).click();
  await expect(card.getByText('4 faser og 4 rader')).toBeAttached();
  await page.reload();
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  await expect(card.getByText('4 faser og 4 rader')).toBeAttached();
  await card.locator('summary').first().click();
  await card.getByText('Faser', { exact: true }).click();
  await card.getByRole('button', { name: /^Del opp «Oppdage kurset/ }).click();
  await expect(card.getByText('6 faser og 4 rader')).toBeAttached();
  await card.getByRole('button', { name: 'Del «Oppdage kurset» i to' }).click();
  await expect(card.getByText('7 faser og 4 rader')).toBeAttached();
  await page.reload();
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  await expect(card.getByText('7 faser og 4 rader')).toBeAttached();
  await card.locator('summary').first().click();
  await card.getByText('Faser', { exact: true }).click();
  await card.getByRole('button', { name: 'Angre at «Oppdage kurset» ble delt' }).click();
  await expect(card.getByText('6 faser og 4 rader')).toBeAttached();
  await expect(card.locator('.sheet-name')).toHaveText('Foreldrene');
});

test('what somebody pointed out is listed for the next facilitator, who can take it back', async ({ page }) => {
  let panel = await during(page);
  await page.getByRole('button', { name: /^Fest panelet/ }).click();
  await panel.getByText('Rett det Fasit har misforstått').click();
  await page.locator('[data-type="sticky_note"]').first().click();
  await expect(panel.getByText(/^Merket:/)).toBeVisible();
  await panel.getByRole('button', { name: 'Dette er en overskrift' }).click();
  await expect(panel.getByText('Det som er rettet på tavla')).toBeVisible();
  await page.reload();
  panel = panelOf(page);
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  await panel.getByText('Rett det Fasit har misforstått').click();
  await panel.getByText('Det som er rettet på tavla').click();
  await expect(panel.getByText(/» er en overskrift$/)).toBeVisible();
  await panel.getByRole('button', { name: /^Glem det som er sagt om/ }).click();
  await expect(panel.getByText('Det som er rettet på tavla')).toHaveCount(0);
});

test('a phase is made one of its own, stays so after a reload, and is taken back', async ({ page }) => {
  const panel = await during(page);
  const card = panel.locator('.sheet-card').nth(1);
  const phase = card.getByRole('combobox', { name: /^«.*» hører til fasen/ }).nth(1);
  const open = async () => {
    await card.locator('summary').first().click();
    if (!(await phase.isVisible())) await card.getByText('Faser', { exact: true }).click();
  };
  const heads = panel.locator('table.heat thead th');
  const before = await heads.count();
  await open();
  const [was = ''] = await phase.locator('option:checked').allInnerTexts();
  expect(was).not.toBe('en egen fase');
  await phase.selectOption({ label: 'en egen fase' });
  await expect(heads).toHaveCount(before + 1);
  await expect(card.getByText('bestemt av deg')).toHaveCount(1);
  await page.reload();
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  await expect(heads).toHaveCount(before + 1);
  await open();
  await expect(phase.locator('option:checked')).toHaveText('en egen fase');
  await phase.selectOption({ label: was });
  await expect(heads).toHaveCount(before);
});
