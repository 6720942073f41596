import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { AnswerKey } from '../../src/core/answer-key.ts';
import { ADDED, bredband, overnight, thirtyDecisions, type RawBoard } from '../unit/decisions/bredband.ts';

test.use({ locale: 'nb-NO' });

const panelOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="panel"]');
const deskOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="desk"]');

/** Puts a board file on the local board, as somebody who drops it there. */
async function openBoard(page: Page, board: RawBoard, query = ''): Promise<void> {
  if (!page.url().includes('board.html')) await page.goto(`/board.html?board=empty&lang=nb${query}`);
  await expect(panelOf(page).getByRole('tab', { name: 'Fasit' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'bredband.board.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(board)),
    });
  const replace = page.getByRole('alertdialog').getByRole('button', { name: 'Bytt ut' });
  await replace.click({ timeout: 1500 }).catch(() => undefined); // asked only when something is unsaved
  await expect(page.getByText('Bord 3').first()).toBeAttached();
  // What the panel remembers, it remembers by board: it is opened anew on this one.
  await page.getByRole('button', { name: 'Lukk panelet' }).click();
  await expect(page.locator('iframe[src*="panel"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Åpne Fasit' }).click();
  await expect(panelOf(page).getByRole('tab', { name: 'Fasit' })).toBeVisible();
}

async function makeKey(page: Page): Promise<void> {
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

async function openDesk(page: Page): Promise<FrameLocator> {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: /^Gå gjennom/ }).click();
  await expect(panel.getByRole('navigation', { name: 'Deler av gjennomgangen' })).toBeVisible();
  return panel;
}

const view = (desk: FrameLocator, name: string): Locator =>
  desk.getByRole('navigation', { name: 'Deler av gjennomgangen' }).getByRole('button', { name });

const progress = (desk: FrameLocator): Locator => desk.getByText(/^Spørsmål \d+ av \d+$/);
async function remaining(desk: FrameLocator): Promise<number> {
  return Number(/av (\d+)/.exec((await progress(desk).textContent()) ?? '')?.[1]);
}

test('a review of twenty questions without a mouse', async ({ page }, info) => {
  await openBoard(page, bredband());
  const panel = panelOf(page);
  await panel.getByRole('tab').first().focus();
  while ((await panel.getByRole('tab', { name: 'Fasit' }).getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowRight');
  const tabTo = async (button: Locator, key = 'Tab') => {
    for (let press = 0; press < 60; press += 1) {
      if (await button.evaluate((node) => node === node.ownerDocument.activeElement).catch(() => false)) return;
      await page.keyboard.press(key);
    }
    throw new Error('the button was not reached with the Tab key');
  };
  await tabTo(panel.getByRole('button', { name: /^Lag fasit/ }));
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/\d+ innsikter/).first()).toBeVisible();
  await tabTo(panel.getByRole('button', { name: /^Gå gjennom/ }));
  await page.keyboard.press('Enter');
  await expect(progress(panel)).toBeVisible();
  await panel.locator('body').evaluate((body) => {
    const active = body.ownerDocument.activeElement;
    if (active instanceof HTMLElement) active.blur();
  });

  const before = await remaining(panel);
  const keys = ['Enter', 'm', 's', '1', 'Enter', 's', 'm', '2', 'Enter', 's'];
  for (let answered = 0; answered < 20; answered += 1) {
    const asked = await panel.getByRole('article').getAttribute('aria-label');
    const text = await panel.getByRole('article').textContent();
    await page.keyboard.press(keys[answered % keys.length] ?? 'Enter');
    await page.waitForTimeout(30);
    // Where the key means nothing for this question, the proposed answer is taken.
    if ((await panel.getByRole('article').textContent()) === text) await page.keyboard.press('Enter');
    await expect(panel.getByRole('article'), `${asked}`).not.toHaveText(text ?? '');
  }
  await expect(panel.getByText('Oppdaterer fasiten …')).toBeHidden({ timeout: 30_000 });
  expect(await remaining(panel)).toBeLessThan(before);

  const shown = await panel.getByRole('article').textContent();
  await page.keyboard.press('j');
  await expect(panel.getByRole('article')).not.toHaveText(shown ?? '');
  await page.keyboard.press('k');
  await expect(panel.getByRole('article')).toHaveText(shown ?? '');
  await page.keyboard.press('z');
  await expect(panel.getByText(/^Angret: /)).toBeAttached();
  await page.keyboard.press('?');
  await expect(panel.getByRole('region', { name: 'Hurtigtaster' })).toBeVisible();
  await expect(panel.getByText('Oppdaterer fasiten …')).toBeHidden({ timeout: 30_000 });

  await tabTo(view(panel, 'Avgjørelser'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/^\d+ avgjørelser$/)).toBeVisible();
  const decisions = Number(/\d+/.exec((await panel.getByText(/^\d+ avgjørelser$/).textContent()) ?? '')?.[0]);
  expect(decisions).toBeGreaterThanOrEqual(19);
  await page.screenshot({ path: info.outputPath('decisions.png') });
});

test('thirty decisions, a night of changes, and what came of it', async ({ page }, info) => {
  const before = bredband();
  await openBoard(page, before);
  await makeKey(page);
  const first = await jsonOf(page);
  const desk = await openDesk(page);
  await view(desk, 'Avgjørelser').click();
  const decisions = thirtyDecisions(before, first);
  await desk.locator('input[type=file]').setInputFiles({
    name: 'decisions.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(decisions)),
  });
  await expect(desk.getByText('30 avgjørelser er hentet inn.')).toBeVisible();
  await expect(desk.getByText('Oppdaterer fasiten …')).toBeHidden({ timeout: 30_000 });
  await expect(desk.getByText('Gjelder ikke nå')).toHaveCount(0);

  const night = overnight(await savedBoard(page));
  await openBoard(page, night);
  await makeKey(page);
  const morning = await jsonOf(page);
  expect(morning.decisions).toHaveLength(30);
  expect(morning.lapsed?.map(({ decision, why }) => `${decision} ${why}`)).toEqual([
    'd2 other cell',
    'd3 note gone',
    'd11 note gone',
    'd16 other cell',
    'd17 text changed',
    'd28 other cell',
  ]);
  const count = (kind: string) => morning.changes?.filter((change) => change.kind === kind).length;
  expect(
    ['note added', 'note edited', 'note moved', 'note removed', 'phase renamed', 'sheet added'].map(count),
  ).toEqual([ADDED.length, 3, 4, 2, 1, 1]);
  await openDesk(page);
  await view(desk, 'Siden sist').click();
  for (const heading of [
    'Nye lapper',
    'Lapper med ny tekst',
    'Lapper som er flyttet',
    'Faser med nytt navn',
    'Nye ark',
  ])
    await expect(desk.getByText(heading)).toBeVisible();
  await page.screenshot({ path: info.outputPath('since-last-time.png') });
  await view(desk, 'Avgjørelser').click();
  await expect(desk.getByText('Gjelder ikke nå')).toHaveCount(6);
});

test('two facilitators decide at the same time, and nothing is lost', async ({ page, context }) => {
  await openBoard(page, bredband());
  await makeKey(page);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(colleague.getByText('Bord 3').first()).toBeAttached();
  await makeKey(colleague);
  const [mine, theirs] = [await openDesk(page), await openDesk(colleague)];
  await expect(progress(mine)).toBeVisible();
  await expect(progress(theirs)).toBeVisible();
  // One takes the questions from the front, the other from the back.
  for (let round = 0; round < 5; round += 1) {
    const answer = (desk: FrameLocator) => desk.getByRole('article').locator('.answer').first().click();
    await theirs.getByRole('button', { name: 'Forrige' }).click();
    await Promise.all([answer(mine), answer(theirs)]);
  }
  for (const desk of [mine, theirs]) {
    await view(desk, 'Avgjørelser').click();
    await expect(desk.getByText('10 avgjørelser', { exact: true })).toBeVisible();
  }
  // The first contradicts what the second sees decided: the later wins, the other is listed on both screens.
  await view(mine, 'Innsikter').click();
  await mine.getByLabel('Søk i innsikter og lapper').fill('Velger hastighet');
  await mine.getByRole('button', { name: /^Velger hastighet/ }).click();
  await mine.getByRole('button', { name: 'Avklart', exact: true }).click();
  await view(theirs, 'Innsikter').click();
  await theirs.getByLabel('Søk i innsikter og lapper').fill('Velger hastighet');
  await expect(theirs.getByText('Avklart').first()).toBeVisible();
  await theirs.getByRole('button', { name: /^Velger hastighet/ }).click();
  await theirs.getByRole('button', { name: 'Fortsatt åpent' }).click();
  for (const desk of [mine, theirs]) {
    await view(desk, 'Avgjørelser').click();
    await expect(desk.getByText('12 avgjørelser', { exact: true })).toBeVisible();
    await expect(desk.getByText(/en senere avgjørelse gjelder i stedet/)).toBeVisible();
  }
});

test('with storage full the message says so, and a panel closed meanwhile keeps the decision', async ({ page }) => {
  await openBoard(page, bredband(), '&profile=storage%20full');
  await makeKey(page);
  const desk = await openDesk(page);
  await expect(progress(desk)).toBeVisible();
  await desk.getByRole('article').locator('.answer').first().click();
  await expect(desk.getByRole('alert')).toContainText('Det er ikke mer lagringsplass på tavla');
  await expect(desk.getByRole('alert').getByRole('button', { name: 'Last ned avgjørelsene' })).toBeVisible();
  await view(desk, 'Avgjørelser').click();
  await expect(desk.getByText('1 avgjørelse', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Lukk panelet' }).click();
  await expect(page.locator('iframe[src*="panel"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Åpne Fasit' }).click();
  await expect(panelOf(page).getByText('1 avgjørelse', { exact: true })).toBeVisible();
});

test('from a selected note on the board to its line', async ({ page }) => {
  await openBoard(page, bredband());
  await makeKey(page);
  const desk = await openDesk(page);
  await view(desk, 'Innsikter').click();
  await desk.getByLabel('Søk i innsikter og lapper').fill('Skjemaet krasjer');
  await desk.getByRole('button', { name: /^Skjemaet krasjer/ }).click();
  await desk.getByRole('button', { name: 'Vis på tavla: Skjemaet krasjer' }).click();
  await expect(desk.getByText('Merket på tavla: Skjemaet krasjer')).toBeVisible();
  await view(desk, 'Spørsmål').click();
  await desk.getByRole('button', { name: 'Gå til innsikten' }).click();
  await expect(desk.getByRole('button', { name: /^Skjemaet krasjer/ })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`panel and big screen have no barriers: ${colorScheme}`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme });
    await openBoard(page, bredband());
    await makeKey(page);
    const desk = await openDesk(page);
    await expect(progress(desk)).toBeVisible();
    for (const name of ['Spørsmål', 'Innsikter', 'Regnskap', 'Avgjørelser', 'Siden sist', 'Versjoner']) {
      await view(desk, name).click();
      if (name === 'Innsikter') await desk.locator('.insight-head').first().click();
      await page.waitForTimeout(300);
      await page.screenshot({ path: info.outputPath(`panel-${name}-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page }).include('iframe[src*="panel"]').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await view(desk, 'Spørsmål').click();
    await desk.getByRole('button', { name: 'Åpne i stort vindu' }).click();
    await expect(progress(deskOf(page))).toBeVisible();
    await page.waitForTimeout(500);
    await page.screenshot({ path: info.outputPath(`modal-${colorScheme}.png`) });
    const { violations } = await new AxeBuilder({ page }).include('iframe[src*="desk"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    // What is decided on the big screen is decided in the panel behind it.
    const before = await remaining(deskOf(page));
    await deskOf(page).getByRole('article').locator('.answer').first().click();
    await expect.poll(() => remaining(deskOf(page))).toBeLessThan(before);
    await expect(view(desk, 'Spørsmål')).toContainText(String(await remaining(deskOf(page))));
  });
}

/** The answer key on screen, by way of the download for programs. */
async function jsonOf(page: Page): Promise<AnswerKey> {
  const panel = panelOf(page);
  await panel.getByLabel('Format').selectOption({ label: 'JSON' });
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Last ned', exact: true }).click();
  return JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as AnswerKey;
}

/** The board as the local board saves it, with what Fasit keeps on it. */
async function savedBoard(page: Page): Promise<RawBoard> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tavlefil' }).click();
  await page.getByRole('menuitem', { name: /^Lagre/ }).click();
  return JSON.parse(await readFile(await (await saving).path(), 'utf8')) as RawBoard;
}
