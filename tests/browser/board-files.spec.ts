import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { canvas, item, items, openEmptyBoard, writeNote } from './board.ts';

const menu = (page: Page, entry: string) =>
  page
    .getByRole('button', { name: 'Board file' })
    .click()
    .then(() => page.getByRole('menuitem', { name: entry }).click());

const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test.beforeEach(({ page }) => openEmptyBoard(page));

test('a saved board opens again as the same board', async ({ page }, info) => {
  await writeNote(page, 'Kept', 500, 350);
  const saving = page.waitForEvent('download');
  await menu(page, 'Save file');
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/\.board\.json$/);
  const path = info.outputPath('saved.json');
  await file.saveAs(path);
  const text = await readFile(path, 'utf8');
  await menu(page, 'Empty board');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace' }).click();
  await expect(items(page)).toHaveCount(0);
  await choose(page, 'saved.board.json', text);
  await expect(item(page, 'Kept')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Board file' })).toContainText('saved');
});

const BROKEN = [
  ['half of it', '{"items": [{"id": "1", "ty', 'not valid JSON'],
  ['something else', '{"name": "Kari"}', 'not a board'],
  ['an item without a type', '{"items": [{"id": "1"}]}', 'items.0.type'],
  ['an id twice', '{"items": [{"id": "1", "type": "text"}, {"id": "1", "type": "text"}]}', 'same id: 1'],
] as const;

for (const [what, text, reason] of BROKEN) {
  test(`a broken file is named and changes nothing: ${what}`, async ({ page }) => {
    await writeNote(page, 'Still here', 500, 350);
    await choose(page, 'broken.json', text);
    const message = page.getByRole('alertdialog', { name: 'broken.json could not be opened' });
    await expect(message).toContainText(reason);
    await message.getByRole('button', { name: 'Close' }).click();
    await expect(message).toBeHidden();
    await expect(item(page, 'Still here')).toBeVisible();
  });
}

test('work that is not saved is asked about before it is replaced', async ({ page }) => {
  await writeNote(page, 'Unsaved', 500, 350);
  await menu(page, 'Empty board');
  const question = page.getByRole('alertdialog', { name: 'Replace the board?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(item(page, 'Unsaved')).toBeVisible();
  await menu(page, 'Empty board');
  await question.getByRole('button', { name: 'Replace' }).click();
  await expect(items(page)).toHaveCount(0);
});

test('the sample workshop is one click away', async ({ page }) => {
  await menu(page, 'Sample workshop');
  await expect(items(page, 'frame')).toHaveCount(3);
  expect(await items(page, 'sticky_note').count()).toBeGreaterThan(60);
  await expect(canvas(page).locator('[data-frame-title]').first()).toBeVisible();
});

test('items nobody can read are shown as what they are', async ({ page }) => {
  const at = { x: 0, y: 0, width: 300, height: 200, parentId: null };
  await choose(
    page,
    'odd.json',
    JSON.stringify({
      items: [
        { ...at, id: '1', type: 'stroke' },
        { ...at, id: '2', type: 'table', x: 400 },
        { ...at, id: '3', type: 'image', x: 800, title: 'logo', url: 'https://example.test/logo.png' },
        { ...at, id: '4', type: 'never_heard_of', x: 1200 },
      ],
    }),
  );
  await expect(items(page)).toHaveText(['pen drawing', 'table', 'image: logo', '“never_heard_of”']);
});
