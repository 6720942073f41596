import { expect, test } from 'vitest';
import { createDocument } from '../../../src/local-board/document.ts';
import { createEngine } from '../../../src/local-board/engine/engine.ts';

const OWNER = { user: '1', app: 'fasit', place: 'headless' } as const;

/** A headless page that counts the clicks it hears. */
async function headless(engine: ReturnType<typeof createEngine>) {
  const session = engine.open(OWNER);
  let heard = 0;
  session.listen((event) => {
    if (event === 'icon:click') heard += 1;
  });
  await session.call('subscribe', { event: 'icon:click', on: true });
  return { session, heard: () => heard };
}

const told = (): Promise<void> => new Promise((done) => void setTimeout(done));

test('a click on the icon while the app starts anew is heard by the new page, not by the one that is leaving', async () => {
  const engine = createEngine({ doc: createDocument() });
  const old = await headless(engine);
  old.session.leave();
  engine.clickIcon(OWNER.user, OWNER.app);
  const fresh = await headless(engine);
  await told();
  expect([old.heard(), fresh.heard()]).toEqual([0, 1]);
});

test('a page that is leaving does not take the click that waits for the next', async () => {
  const engine = createEngine({ doc: createDocument() });
  const old = engine.open(OWNER);
  engine.clickIcon(OWNER.user, OWNER.app);
  const late = old.call('subscribe', { event: 'icon:click', on: true });
  old.leave();
  await late;
  const fresh = await headless(engine);
  await told();
  expect(fresh.heard()).toBe(1);
});
