import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { canvas, items, openEmptyBoard, writeNote } from './board.ts';

/** The board's own page; the app's iframe is judged in the panel's tests. */
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).exclude('iframe').analyze()).violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`axe finds nothing wrong with the sample workshop (${colorScheme})`, async ({ page }) => {
      await page.goto('/board.html?lang=en&panel=closed');
      await expect(items(page, 'frame')).toHaveCount(3);
      expect(await violations(page)).toEqual([]);
    });

    test(`axe finds nothing wrong with choices, menus, drawers and help (${colorScheme})`, async ({ page }) => {
      await openEmptyBoard(page);
      await page.getByRole('button', { name: 'Note', exact: true }).click();
      expect(await violations(page)).toEqual([]);
      await writeNote(page, 'Chosen', 500, 400);
      await page.getByRole('button', { name: 'Colour' }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'More' }).click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Show the board as text' }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Board settings' }).click();
      expect(await violations(page)).toEqual([]);
      await canvas(page).focus();
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      expect(await violations(page)).toEqual([]);
    });
  });
}
