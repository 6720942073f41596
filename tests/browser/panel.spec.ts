import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { drawBoard, type GridDrawing } from '../gallery/drawing.ts';

test.use({ locale: 'nb-NO' });

const PHASES = ['Oppdage', 'Vurdere', 'Kjøpe', 'Bruke', 'Anbefale'];
const ROWS = ['Aktiviteter', 'Tanker og følelser', 'Kanaler', 'Behov'];
const LARGE: GridDrawing = {
  group: 'Gruppe 1',
  phases: PHASES,
  rows: ROWS,
  x: 0,
  y: 0,
  widths: PHASES.map(() => 900),
  heights: ROWS.map(() => 900),
  borders: 'cells',
  notes: { perCell: 18 },
};

const panelOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="panel"]');

/** The sample workshop: three groups, some ninety notes, with the panel open beside it. */
async function workshop(page: Page): Promise<FrameLocator> {
  await page.goto('/board.html');
  const panel = panelOf(page);
  await expect(panel.getByRole('tab', { name: 'Fasit' })).toBeVisible();
  return panel;
}

async function consolidated(page: Page, opened?: FrameLocator): Promise<FrameLocator> {
  const panel = opened ?? (await workshop(page));
  await panel.getByRole('tab', { name: 'Fasit' }).click();
  await panel.getByRole('button', { name: 'Lag fasit' }).click();
  await expect(panel.getByRole('heading', { name: 'Ta med deg fasiten' })).toBeVisible();
  return panel;
}

async function reopened(page: Page): Promise<FrameLocator> {
  await page.mouse.click(700, 880); // the canvas: an unpinned panel closes
  await expect(page.locator('iframe[src*="panel"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Åpne Fasit' }).click();
  return panelOf(page);
}

/** Pins the panel, so that it stays, and writes a note into the first group's sheet. */
async function write(page: Page, words: string): Promise<void> {
  const frame = await page.locator('[data-type="frame"]').first().boundingBox();
  if (!frame) throw new Error('no sheet on the board, expected the sample workshop');
  await page.getByRole('button', { name: /^Fest panelet/ }).click();
  await page.keyboard.press('n');
  await page.mouse.click(frame.x + frame.width * 0.6, frame.y + frame.height * 0.36);
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

const number = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0]);

test('every number of the ledger adds up and opens to its notes', async ({ page }) => {
  const panel = await consolidated(page);
  await panel.getByText('Regnskap over lappene').click();
  const lines = panel.locator('.ledger').first().locator(':scope > *');
  const counts: Record<string, number> = {};
  for (const line of await lines.all()) {
    const face = line.locator('summary').or(line).first();
    counts[(await face.locator('.grow').innerText()).trim()] = number(await face.locator('.number').innerText());
  }
  const { 'Av disse på en linje': onLine, ...places } = counts;
  const notes = number(await panel.locator('summary', { hasText: 'Regnskap' }).locator('.number').innerText());
  expect(Object.values(places).reduce((sum, count) => sum + count, 0)).toBe(notes);
  expect(onLine).toBeLessThanOrEqual(places['Plassert i en rute'] ?? 0);
  await panel.locator('summary', { hasText: 'Utenfor arkene' }).click();
  await expect(panel.locator('.counted[open] li')).toHaveCount(places['Utenfor arkene'] ?? -1);
});

test('from a line to its notes, and from a note to its place on the board', async ({ page }) => {
  const panel = await consolidated(page);
  const line = panel.locator('.insight-head').first();
  await line.click();
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  const note = panel.locator('.originals .note-line').first();
  const words = await note.locator('.note-text').innerText();
  await note.getByRole('button', { name: /^Vis på tavla/ }).click();
  await expect(panel.getByText(/^Vises på tavla/)).toHaveCount(1);
  const shown = page.getByText(words, { exact: true }).first();
  await expect(shown).toBeInViewport();
  // With what lies around it: a note that fills the window tells nothing of where it is.
  await page.waitForTimeout(600);
  expect((await shown.boundingBox())?.width).toBeLessThan(300);
});

test('the answer key is there again when the panel is opened again, and tells when the board is another', async ({
  page,
}) => {
  let panel = await consolidated(page);
  panel = await reopened(page);
  await expect(panel.getByRole('heading', { name: 'Dette ble funnet' })).toBeVisible();
  await expect(panel.getByText('Tavla er endret')).toHaveCount(0);
  await write(page, 'Enda en lapp');
  await expect(panel.getByText('Tavla er endret siden denne fasiten ble laget.')).toBeVisible({ timeout: 30_000 });
});

test('a document is downloaded, and a link to it stays', async ({ page }) => {
  const panel = await consolidated(page);
  await panel.getByLabel('Format').selectOption('md');
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Last ned' }).click();
  expect((await downloading).suggestedFilename()).toBe('answer-key.md');
  await expect(panel.getByRole('link', { name: /^Lagre answer-key\.md/ })).toBeVisible();
});

test('every format is made ready', async ({ page }) => {
  const panel = await consolidated(page);
  const formats = await panel.getByLabel('Format').locator('option').all();
  expect(formats.length).toBeGreaterThan(6);
  for (const format of formats) {
    await panel.getByLabel('Format').selectOption(await format.getAttribute('value'));
    await expect(panel.getByRole('button', { name: 'Last ned' })).toBeEnabled();
  }
});

test('of a large board every line is there in the end', async ({ page }) => {
  const panel = await workshop(page);
  const { board } = drawBoard(1, [LARGE]);
  let n = 0;
  const items = board.items.map((item) =>
    'type' in item && item.type === 'sticky_note' ? { ...item, content: `<p>Lapp ${(n += 1)}</p>` } : item,
  );
  await page.locator('input[type=file]').setInputFiles({
    name: 'large.board.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...board, items })),
  });
  await expect(page.locator('[data-type="frame"]')).toHaveCount(1);
  await consolidated(page, panel);
  const grid = panel.getByRole('region', { name: /faser bortover/ });
  await expect(grid).toHaveAttribute('aria-busy', 'false');
  expect(n).toBeGreaterThan(300);
  await expect(grid.locator('.insight-head')).toHaveCount(n);
});

test('a document is copied within the click although the clipboard is refused', async ({ page }) => {
  const panel = await consolidated(page);
  await panel.getByLabel('Format').selectOption('md');
  await panel.getByRole('button', { name: 'Kopier' }).click();
  await expect(panel.getByText('Kopiert.')).toBeVisible();
  await panel.getByLabel('Tittel på dokumentet').fill('');
  await panel.getByLabel('Tittel på dokumentet').press('Control+v');
  await expect(panel.getByLabel('Tittel på dokumentet')).toHaveValue(/Svømmekurs/);
});

test('a note that is written while people work shows in the heat map', async ({ page }) => {
  const panel = await workshop(page);
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  const lead = panel.getByText(/lapper fra 3 grupper så langt/);
  await expect(lead).toBeVisible();
  const before = number(await lead.innerText());
  await write(page, 'Finner ikke timeplanen');
  await expect.poll(async () => number(await lead.innerText()), { timeout: 40_000 }).toBe(before + 1);
});

test('a group’s name and a sheet left out are remembered on the board', async ({ page }) => {
  let panel = await workshop(page);
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  await panel.locator('.sheet-card > details > summary').first().click();
  await panel.getByLabel('Gruppe', { exact: true }).fill('Foreldrene');
  await panel.getByLabel('Gruppe', { exact: true }).press('Enter');
  await expect(panel.locator('.sheet-name', { hasText: 'Foreldrene' })).toBeVisible();
  await panel.locator('.sheet-card > details > summary').nth(1).click();
  await panel.locator('.sheet-card').nth(1).getByRole('button', { name: 'Hold utenfor' }).click();
  await expect(panel.locator('.sheet-card').nth(1).getByText('Holdt utenfor')).toBeVisible();
  panel = await reopened(page);
  await expect(panel.locator('.sheet-name', { hasText: 'Foreldrene' })).toBeVisible();
  await expect(panel.locator('.sheet-card').nth(1).getByText('Holdt utenfor')).toBeVisible();
});

test('what was understood is put right by pointing, splitting and joining', async ({ page }) => {
  const panel = await workshop(page);
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  const card = panel.locator('.sheet-card').first();
  await card.locator('summary').first().click();
  await expect(card.getByText('6 faser og 4 rader')).toBeAttached();
  await card.getByText('Faser', { exact: true }).click();
  await card.getByRole('button', { name: 'Del «Oppdage kurset» i to' }).click();
  await expect(card.getByText('7 faser og 4 rader')).toBeAttached();
  await card.getByRole('button', { name: 'Angre rettelsene på dette arket' }).click();
  await expect(card.getByText('6 faser og 4 rader')).toBeAttached();
  await card.getByRole('button', { name: /^Slå «Oppdage kurset» sammen/ }).click();
  await expect(card.getByText('5 faser og 4 rader')).toBeAttached();

  await page.getByRole('button', { name: /^Fest panelet/ }).click();
  await panel.getByText('Rett det Fasit har misforstått').click();
  await expect(panel.getByRole('button', { name: 'Dette er en overskrift' })).toBeDisabled();
  await page.locator('[data-type="sticky_note"]').first().click();
  await expect(panel.getByText(/^Merket:/)).toBeVisible();
  await panel.getByRole('button', { name: 'Dette er en overskrift' }).click();
  await expect(panel.getByRole('button', { name: 'Glem det jeg sa om dette' })).toBeVisible();
});

test('notes are tidied by a click and put back by a click, and none leaves its cell', async ({ page }) => {
  const panel = await workshop(page);
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  const heat = panel.locator('.heat-cell .number');
  await expect(heat.first()).toBeVisible();
  const before = await heat.allInnerTexts();
  const places = () =>
    page.locator('[data-type="sticky_note"]').evaluateAll((notes) => notes.map((note) => note.getAttribute('style')));
  const lay = await places();
  await panel.getByText('Rydd lappene').click();
  await panel.getByRole('button', { name: 'Se hva som må flyttes' }).click();
  await panel.getByRole('button', { name: /^Flytt \d+ lapp/ }).click();
  await expect(panel.getByText(/flyttet\.$/)).toBeVisible({ timeout: 30_000 });
  expect(await places()).not.toEqual(lay);
  await panel.getByRole('button', { name: 'Les tavla nå' }).click();
  await expect.poll(() => heat.allInnerTexts()).toEqual(before);
  await panel.getByRole('button', { name: 'Angre ryddingen' }).click();
  await expect(panel.getByText(/der de lå før\.$/)).toBeVisible({ timeout: 30_000 });
  expect(await places()).toEqual(lay);
});

test('the answer key is drawn on the board, and never counted as input', async ({ page }) => {
  const panel = await consolidated(page);
  const notes = () => panel.locator('summary', { hasText: 'Regnskap' }).locator('.number').innerText();
  const before = await notes();
  await panel.getByRole('button', { name: 'Tegn på tavla' }).click();
  await expect(panel.getByText(/^Fasiten ligger på tavla/)).toBeVisible({ timeout: 60_000 });
  await panel.getByRole('button', { name: 'Lag fasit på nytt' }).click();
  await expect(panel.getByText(/^Laget/)).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  expect(await notes()).toBe(before);
});

test('the places are tabs that arrow keys move between', async ({ page }) => {
  const panel = await workshop(page);
  await panel.getByRole('tab', { name: 'Underveis' }).click();
  await panel.getByRole('tab', { name: 'Underveis' }).press('ArrowRight');
  await expect(panel.getByRole('tab', { name: 'Fasit' })).toBeFocused();
  await expect(panel.getByRole('tabpanel', { name: 'Fasit' })).toBeVisible();
  await panel.getByRole('tab', { name: 'Fasit' }).press('Home');
  await expect(panel.getByRole('tab', { name: 'Forbered' })).toHaveAttribute('aria-selected', 'true');
});

test('the panel speaks four languages, whatever the template speaks', async ({ page }) => {
  const panel = await workshop(page);
  for (const [language, key] of [
    ['Svenska', 'Facit'],
    ['Dansk', 'Facit'],
    ['English', 'Answer key'],
    ['Norsk bokmål', 'Fasit'],
  ] as const) {
    await panel.locator('#panel-language').selectOption({ label: language });
    await expect(panel.getByRole('tab', { name: key })).toBeVisible();
  }
});

// What breaks in a narrow panel breaks in both colours, and colours do not depend on the width.
for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 368],
] as const)
  test(`no accessibility faults at ${width} px, ${colorScheme}`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const panel = await workshop(page);
    await page.locator('iframe[src*="panel"]').evaluate((frame, px) => (frame.style.width = `${px}px`), width);
    const check = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).include('iframe[src*="panel"]').analyze();
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    };
    await check('start');
    await consolidated(page, panel);
    await panel.locator('.insight-head').first().click();
    await panel.getByText('Regnskap over lappene').click();
    await panel.locator('summary', { hasText: 'Plassert i en rute' }).click();
    await check('key-grid');
    await panel.getByText('Liste', { exact: true }).click();
    await check('key-list');
    await panel.getByRole('tab', { name: 'Underveis' }).click();
    await panel.locator('.sheet-card > details > summary').first().click();
    await panel.locator('.heat-cell').first().click();
    await check('during');
  });
