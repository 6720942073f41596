import { expect, test } from '@playwright/test';
import { boxOf, canvas, item, items, openEmptyBoard } from './board.ts';

test.beforeEach(async ({ page }) => {
  await openEmptyBoard(page);
  await canvas(page).focus();
});

test('a board is made, arranged and cleared without a pointer', async ({ page }) => {
  await page.keyboard.press('f');
  await page.keyboard.press('Enter');
  await page.keyboard.type('By hand');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.type('First');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Second');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-frame-title]')).toHaveText('By hand');
  await expect(items(page, 'sticky_note')).toHaveText(['First', 'Second']);

  const before = await boxOf(item(page, 'Second'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await boxOf(item(page, 'Second'))).toEqual({ ...before, x: before.x + 1, y: before.y + 10 });
  await page.keyboard.press('Alt+Shift+ArrowRight');
  expect((await boxOf(item(page, 'Second'))).width).toBeCloseTo(before.width + 20, 1);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(items(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(items(page)).toHaveCount(3);
});

test('Tab goes through the board in reading order, frames before their notes, and out again', async ({ page }) => {
  await page.evaluate(() => {
    const at = { width: 199, height: 228, parentId: 'f' };
    const board = {
      items: [
        { id: 'c', type: 'sticky_note', x: 150, y: 500, content: 'below', ...at },
        { id: 'b', type: 'sticky_note', x: 500, y: 150, content: 'right', ...at },
        { id: 'a', type: 'sticky_note', x: 150, y: 150, content: 'left', ...at },
        { id: 'f', type: 'frame', x: 0, y: 0, width: 700, height: 700, title: 'frame', parentId: null },
        { id: 'l', type: 'text', x: 2000, y: 0, width: 100, height: 20, content: 'loose', parentId: null },
      ],
    };
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify(board)], 'order.json', { type: 'application/json' }));
    document
      .getElementById('canvas')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(items(page)).toHaveCount(5);
  await canvas(page).focus();
  const read: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    await page.keyboard.press('Tab');
    read.push((await page.locator(':focus').getAttribute('aria-label')) ?? '');
  }
  expect(read).toEqual(['frame', 'left', 'right', 'below', 'loose']);
  await page.keyboard.press('Tab');
  await expect(canvas(page).locator(':focus')).toHaveCount(0);
});

test('Escape and then Tab leaves the board', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Stay');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Board file' })).toBeFocused();
});

test('zoom and fit have keys', async ({ page }) => {
  const zoom = page.getByRole('button', { name: /Actual size/ });
  await page.keyboard.press('+');
  await expect(zoom).toHaveText('150%');
  await page.keyboard.press('0');
  await expect(zoom).toHaveText('100%');
  await page.keyboard.press('-');
  await expect(zoom).toHaveText('75%');
});

test('a question mark lists every key', async ({ page }) => {
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and mouse' });
  await expect(help).toContainText('Duplicate');
  await expect(help).toContainText('Ctrl + D');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('the board reads as text, and a line of it goes to its item', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Found by reading');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show the board as text' }).click();
  await page.getByRole('button', { name: 'note Found by reading' }).click();
  await expect(item(page, 'Found by reading')).toBeFocused();
});

test('a note is recoloured by keys alone', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Turns red');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'Colour' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(item(page, 'Turns red').locator('.paper')).toHaveCSS('background-color', 'rgb(241, 108, 127)');
});

test('several notes are chosen by keys, and a line drawn between two', async ({ page }) => {
  for (const words of ['One', 'Two', 'Three']) {
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('toolbar', { name: '2 selected' })).toBeVisible();
  await page.keyboard.press('l');
  await expect(items(page, 'connector')).toHaveCount(1);
});
