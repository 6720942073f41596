import { describe, expect, it } from 'vitest';
import { consolidate } from '../../../src/core/consolidate.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import { place } from '../../../src/core/placement.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { sampleBoard, sampleTemplate } from '../../../src/sample/sample-board.ts';
import { LANGUAGES } from '../../../src/words/words.ts';
import { fileOf } from './text-of.ts';

/** Read them as documents, and write them anew with `npx vitest run tests/unit/documents/golden.test.ts -u`. */
describe.each(LANGUAGES)('The sample workshop (%s)', (language) => {
  const snapshot = toSnapshot(sampleBoard(language));
  const sheets = findSheets(snapshot);
  const { title, scenario } = sampleTemplate(language);
  const key = consolidate({
    snapshot,
    sheets,
    placements: place(snapshot, sheets),
    matcher,
    language,
    title,
    scenario,
    createdAt: '2026-05-12T13:00:00.000Z',
  });

  it.each(['md', 'html', 'csv', 'json'] as const)('reads as it did (%s)', async (id) => {
    await expect(await fileOf(id, key, { language })).toMatchFileSnapshot(`../../golden/sample.${language}.${id}`);
  });
});
