import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import type { Decision } from '../../../src/core/decisions.ts';
import { isMarked } from '../../../src/core/mark.ts';
import { matcher } from '../../../src/core/matching/index.ts';
import { place } from '../../../src/core/placement.ts';
import { publishedNotes, publishedWordings } from '../../../src/core/published.ts';
import { findSheets } from '../../../src/core/sheets.ts';
import { saveBoard } from '../../../src/local-board/board-file.ts';
import { compareIds, type Snapshot } from '../../../src/core/snapshot.ts';
import { HOSTILE } from '../../../src/local-board/faults.ts';
import { createLocalBoard, type LocalBoard, type LocalBoardOptions } from '../../../src/local-board/index.ts';
import type { PublishBoard } from '../../../src/miro/publish/drawing.ts';
import { publishKey } from '../../../src/miro/publish.ts';
import { readBoard } from '../../../src/miro/read-board.ts';
import { sampleBoard } from '../../../src/sample/sample-board.ts';

const HINT = 'Skriv om en lapp for å endre ordlyden.';
const wait = (): Promise<void> => Promise.resolve();

const sampleFile = (): string => JSON.stringify(sampleBoard('nb'));

const sample = (options: LocalBoardOptions = {}): LocalBoard => createLocalBoard({ file: sampleFile(), ...options });

async function consolidated({ board }: Pick<LocalBoard, 'board'>, decisions: readonly Decision[] = []) {
  const snapshot = await readBoard(board);
  const sheets = findSheets(snapshot);
  const placements = place(snapshot, sheets);
  const createdAt = '2026-11-20T12:00:00.000Z';
  const key = consolidate({
    snapshot,
    sheets,
    placements,
    matcher,
    decisions,
    language: 'nb',
    title: 'Prøve',
    createdAt,
  });
  return { snapshot, key };
}

/** What an answer key says, apart from what is Fasit's own. */
const saying = ({ journeys, ledger, sheets }: AnswerKey) => ({
  journeys,
  ledger: { ...ledger, own: [], headings: [] },
  sheets: sheets.filter(({ status }) => status !== 'own'),
});

/** The board gives its items in no order. */
const inOrder = ({ items }: Snapshot) => items.toSorted((a, b) => compareIds(a.id, b.id));

/** Writes new words into the line of the answer key that now says `from`. */
async function edit({ board }: LocalBoard, from: string, to: string): Promise<void> {
  const snapshot = await readBoard(board);
  const line = publishedNotes(snapshot).find(({ text }) => text === from);
  await rewrite({ board }, line?.item.id, `<p>${to}</p><p>1×</p>`);
}

async function rewrite({ board }: Pick<LocalBoard, 'board'>, id: string | undefined, content: string): Promise<void> {
  const note = (await board.get({ type: 'sticky_note' })).find((item) => item.id === id);
  if (!note) throw new Error(`rewrite: ${id}, expected a note on the board`);
  note.content = content;
  await note.sync();
}

describe('An answer key on the board', () => {
  it('has one note per insight, in a marked frame that covers nothing', async () => {
    const local = sample();
    const { key, snapshot: before } = await consolidated(local);
    await publishKey(local.board, key, { hint: HINT, wait });
    const { snapshot } = await consolidated(local);
    const lines = publishedNotes(snapshot);
    expect(lines.map(({ insight }) => insight).sort()).toEqual(
      key.journeys.flatMap(({ insights }) => insights.map(({ id }) => id)).sort(),
    );
    const frame = snapshot.items.find(({ type, text }) => type === 'frame' && isMarked(text));
    expect(lines.every(({ item }) => item.parent === frame?.id)).toBe(true);
    for (const { box } of before.items) {
      if (!box || !frame?.box) continue;
      const apart =
        Math.abs(box.x - frame.box.x) >= (box.width + frame.box.width) / 2 ||
        Math.abs(box.y - frame.box.y) >= (box.height + frame.box.height) / 2;
      expect(apart).toBe(true);
    }
  });

  it('is not counted when the board is consolidated again, nor in a copy or a board file', async () => {
    const local = sample();
    const { key } = await consolidated(local);
    await publishKey(local.board, key, { hint: HINT, wait });
    const again = await consolidated(local);
    expect(saying(again.key)).toEqual(saying(key));
    const copy = createLocalBoard({ file: JSON.stringify(saveBoard(local.document)) });
    expect(saying((await consolidated(copy)).key)).toEqual(saying(key));
  });

  it('drawn again changes nothing when nothing has changed', async () => {
    const local = sample();
    const { key } = await consolidated(local);
    await publishKey(local.board, key, { hint: HINT, wait });
    const { key: again, snapshot } = await consolidated(local);
    const result = await publishKey(local.board, again, { hint: HINT, wait });
    expect(result).toMatchObject({ created: 0, changed: 0, removed: 0, kept: 0 });
    expect(inOrder((await consolidated(local)).snapshot)).toEqual(inOrder(snapshot));
  });

  it('follows the notes in its place: new lines come, gone ones go', async () => {
    const local = sample();
    const first = await consolidated(local);
    const { frames } = await publishKey(local.board, first.key, { hint: HINT, wait });
    const placed = first.key.notes.filter(({ at }) => at === 'cell');
    const [gone, kept] = [placed.at(-1), placed[0]];
    for (const item of await local.board.get()) if (item.id === gone?.id) await local.board.remove(item);
    await rewrite(local, kept?.id, '<p>Noe helt annet, om elger i byen</p>');
    const { key } = await consolidated(local);
    const result = await publishKey(local.board, key, { hint: HINT, wait });
    expect(result.frames).toEqual(frames);
    const texts = publishedNotes((await consolidated(local)).snapshot).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(
      key.journeys.flatMap(({ insights }) => insights.map(({ text }) => text)).toSorted(),
    );
  });

  it('tells the wording that somebody wrote into it, and takes it over once decided', async () => {
    const local = sample();
    const { key } = await consolidated(local);
    await publishKey(local.board, key, { hint: HINT, wait });
    const insight = key.journeys[0]?.insights[3];
    await edit(local, insight?.text ?? '', 'Slik skal det stå');
    const edited = await consolidated(local);
    const wordings = publishedWordings(edited.snapshot, edited.key);
    expect(wordings).toEqual([{ kind: 'wording', note: insight?.id, text: 'Slik skal det stå' }]);
    expect(saying(edited.key)).toEqual(saying(key));

    const early = await publishKey(local.board, edited.key, { hint: HINT, wait });
    expect(early).toMatchObject({ kept: 1, changed: 0 });

    const decisions = wordings.map((wording, index): Decision => ({
      ...wording,
      id: `${index}`,
      at: '2026-11-21T08:00:00.000Z',
      notes: {},
    }));
    const decided = await consolidated(local, decisions);
    expect(decided.key.journeys[0]?.insights.find(({ id }) => id === insight?.id)).toMatchObject({
      text: 'Slik skal det stå',
      textFrom: 'facilitator',
    });
    expect(publishedWordings(decided.snapshot, decided.key)).toEqual([]);
    await publishKey(local.board, decided.key, { hint: HINT, wait });
    expect(publishedWordings((await consolidated(local, decisions)).snapshot, decided.key)).toEqual([]);
  });

  it('is not taken for edited when an original is, nor after the facilitator decided otherwise', async () => {
    const local = sample();
    const { key } = await consolidated(local);
    await publishKey(local.board, key, { hint: HINT, wait });
    const insight = key.journeys[0]?.insights[0];
    await rewrite(local, insight?.textFrom, `<p>${insight?.text}, sa alle</p>`);
    const later = await consolidated(local);
    expect(publishedWordings(later.snapshot, later.key)).toEqual([]);

    await edit(local, insight?.text ?? '', 'Min ordlyd');
    const at = '2026-11-21T08:00:00.000Z';
    const decisions: readonly Decision[] = [
      { kind: 'wording', note: insight?.id ?? '', text: 'Min ordlyd', id: '1', at, notes: {} },
      {
        kind: 'wording',
        note: insight?.id ?? '',
        text: 'En annen',
        id: '2',
        at: '2026-11-21T09:00:00.000Z',
        notes: {},
      },
    ];
    const decided = await consolidated(local, decisions);
    expect(publishedWordings(decided.snapshot, decided.key)).toEqual([]);
  });

  it.each([
    { captureOnCreate: true },
    { captureOnCreate: false, containment: 'centre' },
    { content: 'as written', textHeight: 'throw', unknownProperties: 'throw', childPastEdge: 'throw' },
  ] as const)('settles whatever the board does with new items (%o)', async (switches) => {
    const local = sample({ switches });
    const { key } = await consolidated(local);
    await publishKey(local.board, key, { hint: HINT, wait });
    expect(saying((await consolidated(local)).key)).toEqual(saying(key));
  });

  it('is drawn once, and brought up to date, on a board that drops the links of notes', async () => {
    const local = sample();
    const createStickyNote: PublishBoard['createStickyNote'] = (props) =>
      local.board.createStickyNote({ ...props, linkedTo: '' });
    const board: PublishBoard = Object.defineProperty(Object.create(local.board), 'createStickyNote', { value: createStickyNote }); // prettier-ignore
    const { key } = await consolidated(local);
    await publishKey(board, key, { hint: HINT, wait });
    const first = await consolidated(local);
    expect(saying(first.key)).toEqual(saying(key));
    expect(await publishKey(board, first.key, { hint: HINT, wait })).toMatchObject({
      created: 0,
      changed: 0,
      removed: 0,
    });

    const placed = key.notes.filter(({ at }) => at === 'cell');
    await rewrite(local, placed[0]?.id, '<p>Noe helt annet, om elger i byen</p>');
    const later = await consolidated(local);
    await publishKey(board, later.key, { hint: HINT, wait });
    const { snapshot } = await consolidated(local);
    const frame = snapshot.items.find(({ type, text }) => type === 'frame' && isMarked(text));
    const lines = snapshot.items.filter(({ type, parent }) => type === 'sticky_note' && parent === frame?.id);
    expect(lines.map(({ text }) => text.replace(/\n[^]*/u, '')).toSorted()).toEqual(
      later.key.journeys.flatMap(({ insights }) => insights.map(({ text }) => text.replace(/\n[^]*/u, ''))).toSorted(),
    );
  });

  it.each(['https://miro.com/app/board/b/?moveToWidget={note}', '/app/board/b/?moveToWidget={note}&cot=14'])(
    'changes nothing on a board that makes its links %s',
    async (form) => {
      const local = sample();
      const { key } = await consolidated(local);
      await publishKey(local.board, key, { hint: HINT, wait });
      for (const note of await local.board.get({ type: 'sticky_note' })) {
        const id = /moveToWidget=(\d+)/u.exec(note.linkedTo ?? '')?.[1];
        if (id === undefined) continue;
        note.linkedTo = form.replace('{note}', id);
        await note.sync();
      }
      const again = await consolidated(local);
      expect(await publishKey(local.board, again.key, { hint: HINT, wait })).toMatchObject({
        created: 0,
        changed: 0,
        removed: 0,
      });
      expect(publishedWordings(again.snapshot, again.key)).toEqual([]);
    },
  );

  it('takes the colour of shared lines when a second group says the same', async () => {
    const local = sample();
    const { key } = await consolidated(local);
    await publishKey(local.board, key, { hint: HINT, wait });
    const [insight] = key.journeys[0]?.insights.filter(({ groups }) => groups.length === 1) ?? [];
    const grown: AnswerKey = {
      ...key,
      journeys: key.journeys.map((journey) => ({
        ...journey,
        insights: journey.insights.map((one) => (one === insight ? { ...one, groups: ['Gruppe 1', 'Gruppe 2'] } : one)),
      })),
    };
    const color = async () => {
      const { snapshot } = await consolidated(local);
      return publishedNotes(snapshot).find((line) => line.insight === insight?.id)?.item.color;
    };
    expect(await color()).toBe('light_yellow');
    await publishKey(local.board, grown, { hint: HINT, wait });
    expect(await color()).toBe('yellow');
  });

  it('is not counted twice, nor drawn into, when somebody duplicates the whole frame', async () => {
    const local = sample();
    const { key } = await consolidated(local);
    const { frames } = await publishKey(local.board, key, { hint: HINT, wait });
    const original = (await local.board.get({ type: 'frame' })).find(({ id }) => id === frames[0]);
    if (!original) throw new Error(`frame: ${frames[0]}, expected it on the board`);
    const { title, x, y, width, height } = original;
    const below = height + 400;
    const copy = await local.board.createFrame({
      title,
      x,
      y: y + below,
      width,
      height,
      style: { fillColor: '#ffffff' },
    });
    for (const item of await original.getChildren()) {
      if (item.type !== 'sticky_note' || !('content' in item)) continue;
      const place = { x: x - width / 2 + item.x, y: y - height / 2 + item.y + below };
      await copy.add(
        await local.board.createStickyNote({
          ...place,
          width: item.width,
          content: item.content,
          linkedTo: item.linkedTo ?? '',
        }),
      );
    }
    const again = await consolidated(local);
    expect(saying(again.key)).toEqual(saying(key));
    const result = await publishKey(local.board, again.key, { hint: HINT, wait });
    expect(result).toMatchObject({ frames, created: 0, changed: 0, removed: 0 });
  });

  it.each([1, 2])('is drawn whole and once on a bad day (%i)', async (seed) => {
    const local = sample({ faults: { ...HOSTILE, latency: 0, jitter: 0 }, seed });
    const calm = await consolidated(sample());
    await publishKey(local.board, calm.key, { hint: HINT, wait });
    const copy = createLocalBoard({ file: JSON.stringify(saveBoard(local.document)) });
    const snapshot = await readBoard(copy.board);
    const ids = publishedNotes(snapshot).map(({ insight }) => insight);
    expect(ids.toSorted()).toEqual(
      calm.key.journeys.flatMap(({ insights }) => insights.map(({ id }) => id)).toSorted(),
    );
    expect(snapshot.items.filter(({ type, text }) => type === 'frame' && isMarked(text))).toHaveLength(1);
  });

  it('is completed when drawing it was interrupted, and never counted half-way', async () => {
    const local = sample();
    const { key } = await consolidated(local);
    const stop = new AbortController();
    const half = publishKey(local.board, key, {
      hint: HINT,
      wait,
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 20) stop.abort();
      },
    });
    await expect(half).rejects.toThrow();
    const meanwhile = await consolidated(local);
    expect(saying(meanwhile.key)).toEqual(saying(key));
    await publishKey(local.board, meanwhile.key, { hint: HINT, wait });
    const { snapshot } = await consolidated(local);
    expect(publishedNotes(snapshot)).toHaveLength(key.journeys.flatMap(({ insights }) => insights).length);
    expect(snapshot.items.filter(({ type, text }) => type === 'frame' && isMarked(text))).toHaveLength(1);
  });
});
