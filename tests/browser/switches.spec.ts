import { expect, test, type Page } from '@playwright/test';
import type { BoardDocument } from '../../src/local-board/document.ts';
import type { Switches } from '../../src/local-board/switches.ts';

test.use({ locale: 'en-GB' });
test.setTimeout(180_000);

/**
 * Where nobody knows what Miro does, the app must do its job either way. Each combination goes against the app as far
 * as the sources allow; the remaining switches do not touch what Fasit calls.
 */
const COMBINATIONS: Readonly<Record<string, Partial<Switches>>> = {
  'items over a frame become its children by themselves, by their centre': {
    captureOnCreate: true,
    containment: 'centre',
  },
  'nothing is captured, and frames take only what lies wholly inside with room to spare': {
    captureOnCreate: false,
    captureOnDrop: false,
    containment: 'margin',
  },
  'the board is as strict as any source says': {
    frameFill: 'required',
    unknownProperties: 'throw',
    textHeight: 'throw',
    missingIds: 'throw',
    longNotification: 'throw',
    childPastEdge: 'throw',
    content: 'as written',
    paid: false,
    identityScope: false,
  },
  'events tell nothing, a child past the edge is let go, large boards load late': {
    ownEvents: false,
    remoteEvents: 'none',
    childPastEdge: 'evict',
    captureOnCreate: true,
  },
};

const panelOf = (page: Page) => page.frameLocator('iframe[src*="panel"]');
const items = (page: Page, type: string) => page.getByRole('application').locator(`[data-item-id][data-type=${type}]`);

async function begin(page: Page, switches: Partial<Switches>, query = ''): Promise<void> {
  await page.goto(`/board.html?board=empty&lang=en${query}`);
  await expect(panelOf(page).getByRole('tab', { name: 'Prepare' })).toBeVisible();
  await turn(page, switches);
}

const turn = (page: Page, switches: Partial<Switches>): Promise<void> =>
  page.evaluate((turned) => {
    // What the whiteboard offers its console (src/local-board/view/README.md); the page's own types don't reach here.
    const { localBoard } = window as unknown as { localBoard: { document: BoardDocument } };
    localBoard.document.setSwitches(turned);
  }, switches);

async function insert(page: Page): Promise<void> {
  await panelOf(page).getByRole('tab', { name: 'Prepare' }).click();
  await panelOf(page).getByRole('button', { name: 'Insert on the board' }).click();
}

async function writeInFirstCell(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Show the whole board' }).click();
  const frame = await items(page, 'frame').first().boundingBox();
  if (!frame) throw new Error('no frame in the window, expected the inserted sheet');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.mouse.click(frame.x + frame.width * 0.5, frame.y + frame.height * 0.5);
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

async function makeAnswerKey(page: Page): Promise<void> {
  // A click on the icon is heard once the app's headless page has loaded.
  await expect(async () => {
    if ((await page.locator('iframe[src*="panel"]').count()) === 0)
      await page.getByRole('button', { name: 'Open Fasit' }).click();
    await expect(panelOf(page).getByRole('tab', { name: 'Answer key' })).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await panelOf(page).getByRole('tab', { name: 'Answer key' }).click();
  await panelOf(page).getByRole('button', { name: 'Make the answer key' }).click();
}

for (const [name, switches] of Object.entries(COMBINATIONS)) {
  test(`insert, write, consolidate and download where ${name}`, async ({ page }) => {
    await begin(page, switches);
    await insert(page);
    await expect(panelOf(page).getByText('The sheet is on the board.')).toBeVisible({ timeout: 90_000 });
    await writeInFirstCell(page, 'Long queue on the phone');
    await makeAnswerKey(page);
    await expect(panelOf(page).getByText('1 insight').first()).toBeVisible({ timeout: 60_000 });
    const downloading = page.waitForEvent('download');
    await panelOf(page).getByRole('button', { name: 'Download', exact: true }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.\w+$/);
  });
}

test('on a bad day an insert completes or leaves nothing behind, and an error is never shown as an empty board', async ({
  page,
}) => {
  await begin(page, { captureOnCreate: true }, '&profile=hostile');
  await insert(page);
  const ended = panelOf(page).getByText(/The sheet is on the board\.|has been removed\./);
  await expect(ended.first()).toBeVisible({ timeout: 150_000 });
  const onBoard = await panelOf(page).getByText('The sheet is on the board.').count();
  await expect(items(page, 'frame')).toHaveCount(onBoard);
  if (onBoard === 0) await expect(items(page, 'shape')).toHaveCount(0);

  await makeAnswerKey(page);
  const answered = panelOf(page).getByText(/0 notes|try again|Miro answered|No journey sheet was found/i);
  await expect(answered.first()).toBeVisible({ timeout: 60_000 });
  if (onBoard > 0) await expect(panelOf(page).getByText('No journey sheet was found on the board.')).toHaveCount(0);
});

test('where downloads are refused the document can be copied', async ({ page }) => {
  await page.goto('/board.html?lang=en&panel=closed');
  await expect(items(page, 'frame').first()).toBeVisible();
  await turn(page, { allowDownloads: false, allowClipboard: false });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await makeAnswerKey(page);
  await expect(
    panelOf(page)
      .getByText(/\d+ insights/)
      .first(),
  ).toBeVisible({ timeout: 60_000 });
  await panelOf(page).getByLabel('Format').selectOption('md');
  await panelOf(page).getByRole('button', { name: 'Download', exact: true }).click();
  await panelOf(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(
    panelOf(page)
      .getByText(/copied/i)
      .first(),
  ).toBeVisible();
  expect(downloads).toBe(0);
});
