import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { formats } from '../../src/documents/index.ts';
import { workshop } from '../unit/documents/workshop.ts';

const golden = (language: string): string =>
  pathToFileURL(`${import.meta.dirname}/../golden/sample.${language}.html`).href;

test.describe('The HTML document', () => {
  test.describe('for everybody', () => {
    test.use({ bypassCSP: true }); // axe is a script, and the document allows none
    for (const [colorScheme, language] of [
      ['light', 'nb'],
      ['dark', 'da'],
    ] as const)
      // prettier-ignore
      test(`has no violations (${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(golden(language));
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      });
  });

  test('runs nothing and shows what was written, whatever was written', async ({ page }, info) => {
    const notes = [
      '<script>document.title = "run"</script>',
      '<img src=x onerror="document.title = \'run\'">',
      '[x](javascript:document.title=1)',
      '"><svg onload=alert(1)>',
    ];
    const key = workshop({
      title: notes[0] ?? '',
      groups: [notes[1] ?? ''],
      phases: [notes[3] ?? ''],
      rows: [['<b>', 'solutions']],
      notes: notes.map((text) => ({ text, group: 0, phase: 0, row: 0 })),
    });
    const html = await formats.find(({ id }) => id === 'html')?.render(key, { language: 'nb' });
    const file = info.outputPath('hostile.html');
    await writeFile(file, html ?? '');
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    await expect(page).toHaveTitle(/^<script>/);
    for (const note of notes) await expect(page.getByText(note).first()).toBeVisible();
    expect(refused).toEqual([]);
  });

  test('folds a phase, and opens the notes behind a line in place', async ({ page }) => {
    await page.goto(golden('nb'));
    const line = page.locator('.insights > li', { has: page.locator('details') }).first();
    const original = line.locator('details li').first();
    await expect(original).toBeHidden();
    await line.locator('summary').click();
    await expect(original).toBeVisible();
    const phase = page.locator('details.fold').first();
    await phase.locator('> summary').click();
    await expect(line).toBeHidden();
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`prints the journey on one landscape page (${format})`, async ({ page }) => {
      await page.goto(golden('da'));
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      const landscape = sizes.map(([, width, height]) => Number(width) > Number(height));
      expect(landscape.slice(0, 3)).toEqual([false, true, false]);
    });
  }

  test('fits a telephone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(golden('sv'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
