import { fresh, near, refusal, refuses } from '../lab.ts';
import { docs, seenBy, type Rule } from '../rule.ts';

const BOARD = docs('websdk-reference-board');
const ERRORS = docs('websdk-reference-error-handling');
const GONE = '1000000000000000001';

/** Reading, writing, removing: what get, sync and remove do. */
export const reading: readonly Rule[] = [
  {
    id: 'reading.all',
    says: 'get() without a filter gives every item, tags and groups among them',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      const frame = await lab.frame({ x: lab.at.x + 1200 });
      const ids = new Set((await lab.board.get()).map(({ id }) => id));
      return ids.has(sticky.id) && ids.has(frame.id);
    },
  },
  {
    id: 'reading.type',
    says: 'get({ type }) gives items of that type alone; an array of types is either-or',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      await lab.sticky();
      await lab.shape({ x: lab.at.x + 400 });
      const both = await lab.board.get({ type: ['sticky_note', 'shape'] });
      const one = await lab.board.get({ type: 'shape' });
      return one.every(({ type }) => type === 'shape') && new Set(both.map(({ type }) => type)).size === 2;
    },
  },
  {
    id: 'reading.children',
    says: "get() gives frames' children too",
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { sticky } = await lab.framed();
      return (await lab.board.get({ type: 'sticky_note' })).some(({ id }) => id === sticky.id);
    },
  },
  {
    id: 'reading.unknown-tags',
    says: 'get() with an unknown tag gives nothing, and no error',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => (await lab.board.get({ tags: ['no such tag as this'] })).length === 0,
  },
  {
    id: 'reading.by-id-missing',
    says: 'getById of a missing item throws, naming the id',
    source: ERRORS,
    confidence: 'documented',
    needs: 'sdk',
    holds: (lab) => refuses(GONE, () => lab.board.getById(GONE)),
  },
  {
    id: 'reading.id-missing',
    says: 'get({ id }) of a missing item throws',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(() => lab.board.get({ id: GONE }));
      return { holds: message !== null, seen: message ?? 'it gave an empty list' };
    },
  },
  {
    id: 'reading.ids-missing',
    says: 'get({ id: […] }) leaves missing ids out and gives the rest',
    source: `${seenBy.elders}; another app saw the whole call fail`,
    confidence: 'contradictory',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      let found = 0;
      const message = await refusal(async () => (found = (await lab.board.get({ id: [sticky.id, GONE] })).length));
      return { holds: found === 1, seen: message ?? `${found} item` };
    },
  },
  {
    id: 'reading.snapshot',
    says: 'a handle is a snapshot: it does not follow what happens to the item afterwards',
    source: seenBy.elders,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const old = await lab.sticky();
      const now = await fresh(lab.board, old);
      now.x += 300;
      await now.sync();
      return { holds: near(old.x, lab.at.x), seen: `${old.x - lab.at.x} moved in the old handle` };
    },
  },
  {
    id: 'reading.new-objects',
    says: 'every read gives new objects',
    source: seenBy.elders,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      return (await fresh(lab.board, sticky)) !== (await fresh(lab.board, sticky));
    },
  },
  {
    id: 'writing.local',
    says: 'a written property stays local until sync()',
    source: docs('websdk-reference-sticky-note'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'før' });
      sticky.content = 'etter';
      const before = (await fresh(lab.board, sticky)).content;
      await sticky.sync();
      const after = (await fresh(lab.board, sticky)).content;
      return before.includes('før') && after.includes('etter');
    },
  },
  {
    id: 'writing.refreshes',
    says: 'sync() refreshes the handle after writing',
    source: docs('websdk-reference-sticky-note'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      sticky.width = 398;
      await sticky.sync();
      return { holds: near(sticky.height, 456, 1), seen: String(sticky.height) };
    },
  },
  {
    id: 'writing.stale',
    says: "a stale handle's sync() overwrites only what was changed on that handle",
    source: 'No source',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const stale = await lab.sticky({ content: 'a' });
      const other = await fresh(lab.board, stale);
      other.content = 'b';
      await other.sync();
      stale.x += 100;
      await stale.sync();
      const { content } = await fresh(lab.board, stale);
      return { holds: content.includes('b'), seen: content };
    },
  },
  {
    id: 'writing.gone',
    says: 'sync() of a removed item throws',
    source: ERRORS,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      await lab.board.remove(sticky);
      sticky.content = 'x';
      const message = await refusal(() => sticky.sync());
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'writing.remove',
    says: 'remove() takes the item off the board',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      await lab.board.remove(sticky);
      return (await refusal(() => lab.board.getById(sticky.id))) !== null;
    },
  },
  {
    id: 'writing.locked',
    says: 'sync() of a note that somebody else is typing in fails with "locked by another client"',
    source: ERRORS,
    confidence: 'documented',
    needs: 'second user',
    steps: ['Ask the other person to double-click the selected note and keep typing.'],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'Type in me' });
      await lab.board.viewport.zoomTo(sticky);
      await lab.board.select({ id: sticky.id });
      await lab.hand('Ask the other person to double-click the selected note and keep typing.');
      sticky.x += 50;
      return refuses('locked', () => sticky.sync());
    },
  },
  {
    id: 'writing.ui-locked',
    says: 'an item locked by hand can be read, and not moved by an app',
    source: 'No source',
    confidence: 'unknown',
    needs: 'hand',
    steps: ['Lock the selected note (right-click, Lock).'],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'Lock me' });
      await lab.board.viewport.zoomTo(sticky);
      await lab.board.select({ id: sticky.id });
      await lab.hand('Lock the selected note (right-click, Lock).');
      const now = await fresh(lab.board, sticky);
      now.x += 50;
      const message = await refusal(() => now.sync());
      return { holds: message !== null, seen: message ?? 'it was moved' };
    },
  },
];
