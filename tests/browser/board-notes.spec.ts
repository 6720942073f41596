import { expect, test } from '@playwright/test';
import { boxOf, canvas, chooseNothing, drag, item, items, middle, openEmptyBoard, writeNote } from './board.ts';

test.beforeEach(({ page }) => openEmptyBoard(page));

test('a note is put down, written and rewritten', async ({ page }) => {
  await writeNote(page, 'Finds the course', 500, 350);
  await item(page, 'Finds the course').dblclick();
  await page.keyboard.type(' online');
  await page.keyboard.press('Escape');
  await expect(items(page, 'sticky_note')).toHaveText(['Finds the course online']);
});

test('typing on a chosen note writes in it', async ({ page }) => {
  await writeNote(page, 'Price', 500, 350);
  await chooseNothing(page);
  await item(page, 'Price').click();
  await page.keyboard.type('?');
  await page.keyboard.press('Escape');
  await expect(items(page, 'sticky_note')).toHaveText(['Price?']);
});

test('markup that somebody types stays text', async ({ page }) => {
  await writeNote(page, '</script><img src=x onerror=alert(1)> & "1"', 500, 350);
  await expect(items(page, 'sticky_note')).toHaveText(['</script><img src=x onerror=alert(1)> & "1"']);
  await expect(canvas(page).locator('img')).toHaveCount(0);
});

test('the paper is the upper 199/228 of a note’s box', async ({ page }) => {
  await writeNote(page, 'Paper', 500, 350);
  const note = item(page, 'Paper');
  const [box, paper] = [await boxOf(note), await boxOf(note.locator('.paper'))];
  expect(paper.height / box.height).toBeCloseTo(199 / 228, 3);
  expect(middle(paper)).toEqual({ x: 500, y: 350 });
});

test('a note is dragged, and undo brings it back in one step', async ({ page }) => {
  await writeNote(page, 'Moves', 500, 350);
  await chooseNothing(page);
  const before = await boxOf(item(page, 'Moves'));
  await drag(page, { x: 500, y: 350 }, { x: 700, y: 450 });
  expect(await boxOf(item(page, 'Moves'))).toEqual({ ...before, x: before.x + 200, y: before.y + 100 });
  await page.keyboard.press('Control+z');
  expect(await boxOf(item(page, 'Moves'))).toEqual(before);
  await page.keyboard.press('Control+y');
  expect((await boxOf(item(page, 'Moves'))).x).toBe(before.x + 200);
});

test('Escape breaks off a drag, with Alt too, and leaves nothing to undo', async ({ page }) => {
  await writeNote(page, 'Stays', 500, 350);
  await chooseNothing(page);
  const before = await boxOf(item(page, 'Stays'));
  for (const key of ['Shift', 'Alt']) {
    await page.mouse.move(500, 350);
    await page.keyboard.down(key);
    await page.mouse.down();
    await page.mouse.move(700, 450, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.keyboard.up(key);
    await expect(items(page, 'sticky_note')).toHaveCount(1);
    expect(await boxOf(item(page, 'Stays'))).toEqual(before);
  }
  await page.keyboard.press('Control+z');
  await expect(items(page, 'sticky_note').filter({ hasText: 'Stays' })).toHaveCount(0);
});

test('a corner resizes a note in its proportions around the opposite corner', async ({ page }) => {
  await writeNote(page, 'Grows', 500, 350);
  const before = await boxOf(item(page, 'Grows'));
  const handle = page.locator('[data-handle=se]');
  const from = middle(await boxOf(handle));
  await drag(page, from, { x: from.x + 100, y: from.y + 100 });
  const after = await boxOf(item(page, 'Grows'));
  expect(after.width).toBeGreaterThan(before.width + 80);
  expect(after.height / after.width).toBeCloseTo(before.height / before.width, 3);
  expect(after.x).toBeCloseTo(before.x, 1);
  expect(after.y).toBeCloseTo(before.y, 1);
});

test('a note takes another colour, of sixteen', async ({ page }) => {
  await writeNote(page, 'Green', 500, 350);
  await page.getByRole('button', { name: 'Colour' }).click();
  const colours = page.getByRole('group', { name: 'Colour' }).getByRole('button');
  await expect(colours).toHaveCount(16);
  await colours.filter({ has: page.locator(':scope[aria-label="green"]') }).click();
  await expect(item(page, 'Green').locator('.paper')).toHaveCSS('background-color', 'rgb(201, 223, 86)');
});

test('notes are duplicated, deleted and brought back', async ({ page }) => {
  await writeNote(page, 'Twice', 500, 350);
  await page.keyboard.press('Control+d');
  await expect(items(page, 'sticky_note')).toHaveText(['Twice', 'Twice']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(items(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items(page, 'sticky_note')).toHaveText(['Twice', 'Twice']);
});

test('a marquee chooses what it touches, and a group is chosen as one', async ({ page }) => {
  await writeNote(page, 'One', 400, 300);
  await writeNote(page, 'Two', 700, 300);
  await writeNote(page, 'Three', 400, 600);
  await chooseNothing(page);
  await drag(page, { x: 250, y: 180 }, { x: 820, y: 420 });
  await expect(page.getByRole('toolbar', { name: '2 selected' })).toBeVisible();
  await page.keyboard.press('Control+g');
  await chooseNothing(page);
  await item(page, 'One').click();
  await expect(page.getByRole('toolbar', { name: '2 selected' })).toBeVisible();
  const before = await boxOf(item(page, 'Two'));
  await drag(page, { x: 400, y: 300 }, { x: 400, y: 340 });
  expect((await boxOf(item(page, 'Two'))).y).toBe(before.y + 40);
});

test('a locked note stays where it is', async ({ page }) => {
  await writeNote(page, 'Stays', 500, 350);
  await page.keyboard.press('Control+Shift+L');
  await chooseNothing(page);
  const before = await boxOf(item(page, 'Stays'));
  await drag(page, { x: 500, y: 350 }, { x: 700, y: 450 });
  expect(await boxOf(item(page, 'Stays'))).toEqual(before);
});

test('pasted lines become a note each', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('First\nSecond\nThird'));
  await canvas(page).focus();
  await page.keyboard.press('Control+v');
  await expect(items(page, 'sticky_note')).toHaveText(['First', 'Second', 'Third']);
});

test('copied notes are pasted with their looks', async ({ page }) => {
  await writeNote(page, 'Copied', 500, 350);
  await page.keyboard.press('Control+c');
  await page.mouse.move(800, 600);
  await page.keyboard.press('Control+v');
  await expect(items(page, 'sticky_note')).toHaveText(['Copied', 'Copied']);
});

test('a line joins two notes and follows them', async ({ page }) => {
  await writeNote(page, 'From', 400, 300);
  await writeNote(page, 'To', 800, 500);
  await page.getByRole('button', { name: 'Line', exact: true }).click();
  await drag(page, { x: 400, y: 300 }, { x: 800, y: 500 });
  const line = items(page, 'connector').locator('path.line');
  const before = await line.getAttribute('d');
  await chooseNothing(page);
  await drag(page, { x: 800, y: 500 }, { x: 800, y: 650 });
  expect(await line.getAttribute('d')).not.toBe(before);
});
