import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { notesOf } from '../../src/core/decisions/records.ts';
import { ADDED, bredband, overnight } from '../unit/decisions/bredband.ts';
import {
  closePanel,
  deskOf,
  jsonOf,
  makeKey,
  openBoard,
  openDesk,
  openPanel,
  panelOf,
  progress,
  remaining,
  savedBoard,
  upToDate,
  view,
} from './desk-hands.ts';
import { takeThirty } from './thirty-decisions.ts';

test.use({ locale: 'nb-NO' });

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
    const taken = await decided(panel);
    // Where the key means nothing for this question, the proposed answer is taken, and where nothing is proposed, S.
    for (const key of [keys[answered % keys.length] ?? 'Enter', 'Enter', 's'])
      if ((await decided(panel)) === taken) await page.keyboard.press(key);
    expect(await decided(panel)).toBeGreaterThan(taken);
  }
  await upToDate(panel);
  expect(await remaining(panel)).toBeLessThan(before);

  const shown = await panel.getByRole('article').textContent();
  await page.keyboard.press('j');
  await expect(panel.getByRole('article')).not.toHaveText(shown ?? '');
  await page.keyboard.press('k');
  await expect(panel.getByRole('article')).toHaveText(shown ?? '');
  await page.keyboard.press('z');
  await expect(panel.locator('.deed-said')).toHaveText(/^Angret: /);
  await page.keyboard.press('?');
  await expect(panel.getByRole('dialog', { name: 'Hurtigtaster' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await upToDate(panel);

  await tabTo(view(panel, 'Innsikter'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const heads = panel.locator('.insight-head');
  await expect(heads.nth(1)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(heads.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.locator('.line-editor')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(heads.nth(1)).toBeFocused();
  await expect(panel.locator('.line-editor')).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(heads.nth(0)).toBeFocused();

  await tabTo(view(panel, 'Avgjørelser'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/^\d+ avgjørelser$/)).toBeVisible();
  const decisions = Number(/\d+/.exec((await panel.getByText(/^\d+ avgjørelser$/).textContent()) ?? '')?.[0]);
  expect(decisions).toBeGreaterThanOrEqual(19);
  await page.screenshot({ path: info.outputPath('decisions.png') });
});

test('thirty decisions by hand, a night of changes, and what came of it', async ({ page }, info) => {
  test.setTimeout(300_000);
  await openBoard(page, bredband());
  await makeKey(page);
  const desk = await openDesk(page);
  await takeThirty(page, desk);
  await view(desk, 'Avgjørelser').click();
  await expect(desk.getByText('30 avgjørelser', { exact: true })).toBeVisible();
  await expect(desk.getByText('Gjelder ikke nå')).toHaveCount(0);
  await backToResult(page);
  const evening = await jsonOf(page);
  expect(evening.decisions).toHaveLength(30);
  expect(evening.lapsed).toBeUndefined();
  expect(countBy(evening.decisions.map(({ kind }) => kind))).toEqual({
    together: 3,
    apart: 3,
    wording: 5,
    cell: 5,
    split: 2,
    setAside: 4,
    opposed: 3,
    settled: 5,
  });

  await openBoard(page, overnight(await savedBoard(page)));
  await makeKey(page);
  const morning = await jsonOf(page);
  const named = (id: string): string => {
    const decision = morning.decisions.find((one) => one.id === id);
    const texts = decision ? notesOf(decision).flatMap((note) => decision.notes[note]?.text.split('\n', 1) ?? []) : [];
    return `${decision?.kind}: ${texts.sort().join(' + ')}`;
  };
  const lapsed = {
    'cell: Kveldstid for montør': 'other cell',
    'settled: utålmodig': 'other cell',
    'split: Forståelig faktura': 'text changed',
    'together: Fikk de det egentlig? ingen kvittering + Usikker på om bestillingen gikk gjennom': 'note gone',
    'together: Pakker esker 📦📦 + Spør naboene hva de har': 'other cell',
    'wording: butikk på Storsenteret': 'note gone',
  };
  expect(Object.fromEntries((morning.lapsed ?? []).map(({ decision, why }) => [named(decision), why]))).toEqual(lapsed);
  expect(morning.decisions).toHaveLength(30);

  const changes = morning.changes ?? [];
  const texts = (kind: string) =>
    changes.flatMap((change) => (change.kind === kind && 'text' in change ? [change.text] : [])).sort();
  expect(texts('note added')).toEqual(ADDED.map(([, , , words]) => words).sort());
  expect(texts('note edited')).toEqual([
    'Forståelig faktura',
    'Stresset av hele flyttingen',
    'Velger hastighet og pris',
  ]);
  expect(texts('note moved')).toEqual([
    'Kveldstid for montør',
    'Lettet når det er bestilt 😅',
    'Pakker esker 📦📦',
    'utålmodig',
  ]);
  expect(texts('note removed')).toEqual(['Usikker på om bestillingen gikk gjennom', 'butikk på Storsenteret']);
  expect(
    Object.fromEntries(
      changes.flatMap((change) => (change.kind === 'decision touched' ? [[named(change.decision), change.why]] : [])),
    ),
  ).toEqual({
    ...lapsed,
    'settled: Velger hastighet': 'note edited',
    'wording: Stresset av flyttingen': 'note edited',
  });
  const others = changes.filter(({ kind }) => !/^(note|insight|decision)/.test(kind));
  expect(others.map(({ kind }) => kind).sort()).toEqual(['phase renamed', 'sheet added']);

  // Nothing else moved: a cell in which no note came, went or changed stands as it stood.
  const touched = new Set(changes.flatMap((change) => ('note' in change ? [change.note] : [])));
  const cellsOf = (key: typeof morning) =>
    new Map(
      key.journeys.flatMap(({ phases, rows, insights }) =>
        phases.flatMap((phase) =>
          rows.map((row) => [
            `${phase.id} ${row.id}`,
            insights.filter((line) => line.phase === phase.id && line.row === row.id),
          ]),
        ),
      ),
    );
  const [before, after] = [cellsOf(evening), cellsOf(morning)];
  const quiet = [...before].filter(([cell, lines]) =>
    [...lines, ...(after.get(cell) ?? [])].every(({ sources }) => sources.every(({ note }) => !touched.has(note))),
  );
  expect(quiet.length).toBeGreaterThan(before.size / 2);
  for (const [cell, lines] of quiet) expect(after.get(cell)).toEqual(lines);

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
  await expect(desk.getByText('Gjelder ikke nå')).toHaveCount(Object.keys(lapsed).length);
});

test('two facilitators decide at the same time, and nothing is lost', async ({ page, context }) => {
  test.slow(); // two pages at once
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

  await closePanel(page);
  await openPanel(page);
  await expect(panelOf(page).getByText('1 avgjørelse', { exact: true })).toBeVisible();
});

test('a page killed right after a decision or an undoing loses neither', async ({ page }) => {
  test.slow(); // five pages one after another
  await openBoard(page, bredband());
  await makeKey(page);
  let desk = await openDesk(page);
  const killed = async (act: () => Promise<void>, left: RegExp) => {
    await act();
    await page.reload();
    desk = panelOf(page);
    await expect(view(desk, 'Avgjørelser')).toHaveText(left);
  };
  await killed(() => desk.getByRole('article').locator('.answer').first().click(), /^Avgjørelser 1$/);
  await view(desk, 'Innsikter').click();
  await desk.getByLabel('Søk i innsikter og lapper').fill('Skjemaet krasjer');
  await desk.getByRole('button', { name: /^Skjemaet krasjer/ }).click();
  await killed(() => desk.getByRole('button', { name: 'Avklart', exact: true }).click(), /^Avgjørelser 2$/);
  await view(desk, 'Avgjørelser').click();
  await killed(
    () =>
      desk
        .getByRole('button', { name: /^Angre: / })
        .first()
        .click(),
    /^Avgjørelser 1$/,
  );
  await view(desk, 'Spørsmål').click();
  // The last step is one of a page that is gone.
  await page.keyboard.press('z');
  await expect(desk.locator('.deed-said')).toHaveText(/^Angret: /);
  await expect(view(desk, 'Avgjørelser')).toHaveText('Avgjørelser');
  await makeKey(page);
  const { decisions } = await jsonOf(page);
  expect(decisions.map(({ undone }) => undone)).toEqual([true, true]);
});

test('a file of decisions about other notes is not brought in, and says so', async ({ page }) => {
  await openBoard(page, bredband());
  await makeKey(page);
  const desk = await openDesk(page);
  await view(desk, 'Avgjørelser').click();
  const about = (note: string) => ({ text: `Lapp ${note}`, persona: null, phase: 'Søke', row: 'Behov' });
  const strange = ['801', '802', '803'].map((note, index) => ({
    kind: 'settled',
    id: `strange ${index}`,
    at: '2026-11-20T10:00:00.000Z',
    note,
    status: 'open',
    notes: { [note]: about(note) },
  }));
  await desk.locator('input[type=file]').setInputFiles({
    name: 'decisions.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(strange)),
  });
  await expect(desk.getByRole('alert')).toContainText('Ingen av de 3 avgjørelsene i filen passer');
  await expect(desk.getByText('Du har ikke avgjort noe ennå.')).toBeVisible();
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
    test.slow(); // every part of the desk is looked through
    // In the dark nothing but the colours is different.
    const rules = (axe: AxeBuilder) => (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe);
    const barriers = async (frame: string) =>
      (await rules(new AxeBuilder({ page }).include(frame)).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openBoard(page, bredband());
    await makeKey(page);
    const desk = await openDesk(page);
    await expect(progress(desk)).toBeVisible();
    for (const name of ['Spørsmål', 'Innsikter', 'Regnskap', 'Avgjørelser', 'Siden sist', 'Versjoner']) {
      await view(desk, name).click();
      if (name === 'Innsikter') await desk.locator('.insight-head').first().click();
      await page.screenshot({ path: info.outputPath(`panel-${name}-${colorScheme}.png`) });
      expect(await barriers('iframe[src*="panel"]')).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await view(desk, 'Spørsmål').click();
    await desk.getByRole('button', { name: 'Åpne i stort vindu' }).click();
    await expect(progress(deskOf(page))).toBeVisible();
    await page.screenshot({ path: info.outputPath(`modal-${colorScheme}.png`) });
    expect(await barriers('iframe[src*="desk"]')).toEqual([]);
    // What is decided on the big screen is decided in the panel behind it.
    const before = await remaining(deskOf(page));
    await deskOf(page).getByRole('article').locator('.answer').first().click();
    await expect.poll(() => remaining(deskOf(page))).toBeLessThan(before);
    await expect(view(desk, 'Spørsmål')).toContainText(String(await remaining(deskOf(page))));
  });
}

/** How many decisions stand, as the desk counts them. */
const decided = async (desk: FrameLocator): Promise<number> =>
  Number(/\d*$/.exec((await view(desk, 'Avgjørelser').textContent()) ?? '')?.[0]);

/** From the desk to the documents. */
const backToResult = (page: Page): Promise<void> =>
  panelOf(page).getByRole('button', { name: 'Tilbake til fasiten' }).click();

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
