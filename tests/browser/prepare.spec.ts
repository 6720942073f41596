import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';

test.use({ locale: 'nb-NO' });

async function open(page: Page): Promise<FrameLocator> {
  await page.goto('/board.html?board=empty');
  const panel = page.frameLocator('iframe[src*="panel"]');
  await panel.getByRole('tab', { name: 'Forbered' }).click();
  await expect(panel.getByRole('button', { name: 'Sett inn på tavla' })).toBeVisible();
  return panel;
}

const phase = (panel: FrameLocator, number: number) => panel.getByLabel(`Navn på fase ${number}`);

test('phases are named, moved and removed with the keyboard, and the focus goes along', async ({ page }) => {
  const panel = await open(page);
  await phase(panel, 1).fill('Lete');
  await phase(panel, 1).press('Alt+ArrowDown');
  await expect(phase(panel, 2)).toHaveValue('Lete');
  await expect(phase(panel, 2)).toBeFocused();
  await panel.getByRole('button', { name: 'Flytt Lete ned' }).press('Enter');
  await expect(phase(panel, 3)).toHaveValue('Lete');
  await expect(panel.getByRole('button', { name: 'Flytt Lete ned' })).toBeFocused();
  await panel.getByRole('button', { name: 'Fjern Lete' }).press('Enter');
  await expect(phase(panel, 3)).toBeFocused();
  await expect(panel.getByText('med 6 faser og 4 rader')).toBeVisible();
  await panel.getByRole('button', { name: 'Legg til fase' }).press('Enter');
  await expect(phase(panel, 7)).toBeFocused();
});

test('what is wrong is said beside the field, and nothing is drawn until it is put right', async ({ page }) => {
  const panel = await open(page);
  await phase(panel, 2).fill('');
  await expect(phase(panel, 2)).toHaveAccessibleDescription(/Skriv et navn/);
  await phase(panel, 2).fill('kjøp');
  await expect(phase(panel, 3)).toHaveAccessibleDescription(/finnes allerede/);
  await panel.getByRole('button', { name: 'Sett inn på tavla' }).click({ force: true });
  await expect(phase(panel, 3)).toBeFocused();
  await expect(page.locator('[data-type="frame"]')).toHaveCount(0);
  for (const name of ['kjøp', 'Kjøp', 'Bruk'])
    await panel.getByRole('button', { name: `Fjern ${name}`, exact: true }).click();
  await expect(panel.getByText('En reise trenger minst 5 faser. Nå er det 4.')).toBeVisible();
});

test('more than ten in a group is said, with a split that helps, and each group gets its phases', async ({ page }) => {
  const panel = await open(page);
  await panel.getByLabel('Antall deltakere').fill('24');
  await expect(panel.getByText(/24 i (hver gruppe|gruppen)/)).toBeVisible();
  await panel.getByRole('button', { name: 'Del i 3 grupper' }).click();
  await expect(panel.getByText(/24 i (hver gruppe|gruppen)/)).toHaveCount(0);
  await expect(panel.getByText('3 ark med 7 faser')).toBeVisible();
  await panel.getByLabel('Navn på gruppe 2').fill('De blå');
  await panel.getByLabel('Antall grupper').fill('1');
  await panel.getByLabel('Antall grupper').fill('12');
  await expect(panel.getByLabel('Navn på gruppe 2')).toHaveValue('De blå');
  await panel.getByLabel('Antall grupper').fill('2');
  await panel.getByLabel('Knapt med tid').check();
  await expect(
    panel.getByRole('group', { name: 'Faser for De blå' }).getByRole('checkbox', { checked: true }),
  ).toHaveCount(3);
  await expect(panel.getByText(/Gruppen med mest å gjøre bruker 1\st\s30\smin/)).toBeVisible();
});

test('a model replaces the phases, which can be undone, and the language follows', async ({ page }) => {
  const panel = await open(page);
  await phase(panel, 1).fill('Min egen');
  await panel.getByLabel('Fasemodell').selectOption('Før – underveis – etter');
  await panel.getByRole('button', { name: 'Bruk modellen' }).click();
  await expect(panel.getByLabel(/^Hoved(del|fase) for fase 1/)).toHaveValue('Før');
  await panel.getByRole('button', { name: 'Angre' }).click();
  await expect(phase(panel, 1)).toHaveValue('Min egen');
  await panel.getByLabel('Språk i malen').selectOption('Svenska');
  await expect(phase(panel, 1)).toHaveValue('Min egen');
  await expect(phase(panel, 2)).toHaveValue('Övervägande');
  await expect(panel.getByLabel('Navn på rad 1')).toHaveValue('Användarens aktiviteter');
});

test('what has been prepared is there again when the panel is opened again', async ({ page }) => {
  const panel = await open(page);
  await panel.getByLabel('Navn på kundereisen').fill('Låne en bok');
  await panel.getByRole('button', { name: 'Fjern Kjøp' }).click();
  await page.reload();
  await panel.getByRole('tab', { name: 'Forbered' }).click();
  await expect(panel.getByLabel('Navn på kundereisen')).toHaveValue('Låne en bok');
  await expect(panel.getByText('med 6 faser')).toBeVisible();
});

test('an insert that is cancelled leaves nothing, one that is done can be selected', async ({ page }) => {
  const panel = await open(page);
  await panel.getByRole('button', { name: 'Sett inn på tavla' }).click();
  await panel.getByRole('button', { name: 'Avbryt' }).click();
  await expect(panel.getByText('Avbrutt. Alt som var tegnet, er fjernet igjen.')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-type="frame"]')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Sett inn på tavla' }).click();
  await expect(panel.getByText('Arket er satt inn.')).toBeVisible({ timeout: 30_000 });
  await panel.getByRole('button', { name: 'Merk arkene' }).click();
  await expect(panel.getByText(/Arket er merket. Høyreklikk/)).toBeVisible();
  await expect(page.locator('[data-type="frame"]')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`everything can be read and reached, ${colorScheme}, down to 292 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const panel = await open(page);
    await panel.getByText('Scenariokort').click();
    await panel.getByText('Personaer').click();
    await panel.getByRole('button', { name: 'Legg til persona' }).click();
    await panel.getByLabel('Antall deltakere').fill('30');
    await page
      .locator('iframe[src*="panel"]')
      .evaluate((frame) => frame.style.setProperty('width', '340px', 'important'));
    const { violations } = await new AxeBuilder({ page }).include('iframe[src*="panel"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    const width = await panel.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(width).toBe(0);
  });
