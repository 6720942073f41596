import { fresh, refusal, refuses, until } from '../lab.ts';
import { docs, seenBy, type Rule } from '../rule.ts';

const STORAGE = docs('storage');
const KEY = 'rule-trial';

/** Data that an app keeps: on items, on the board, in collections. */
export const data: readonly Rule[] = [
  {
    id: 'data.metadata',
    says: "an item's metadata is read back as it was set, by key and whole",
    source: STORAGE,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      await sticky.setMetadata('rule', { n: 1, list: ['a'] });
      const again = await fresh(lab.board, sticky);
      return (
        JSON.stringify(await again.getMetadata('rule')) === '{"n":1,"list":["a"]}' &&
        'rule' in (await again.getMetadata())
      );
    },
  },
  {
    id: 'data.metadata-missing',
    says: 'metadata under a key that was never set is undefined',
    source: STORAGE,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const value: unknown = await (await lab.sticky()).getMetadata('never');
      return { holds: value === undefined, seen: JSON.stringify(value) ?? 'undefined' };
    },
  },
  {
    id: 'data.metadata-cleared',
    says: 'null clears a metadata key',
    source: STORAGE,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      await sticky.setMetadata('rule', 1);
      await sticky.setMetadata('rule', null); // the docs allow null, the types do not
      const value: unknown = await sticky.getMetadata('rule');
      return { holds: value === undefined || value === null, seen: JSON.stringify(value) ?? 'undefined' };
    },
  },
  {
    id: 'data.metadata-limit',
    says: 'more than 6 KB of metadata on an item is refused',
    source: STORAGE,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      return refuses('limit', () => sticky.setMetadata('rule', 'x'.repeat(7000)));
    },
  },
  {
    id: 'data.metadata-frame',
    says: 'frames have no metadata, though the types declare it',
    source: seenBy.elders,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      return refuses('unsupported', () => frame.setMetadata('rule', 1));
    },
  },
  {
    id: 'data.app',
    says: 'app data is read back, by key and whole; a missing key is undefined',
    source: docs('websdk-reference-board'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      await lab.board.setAppData(KEY, { a: [1] });
      const value = await lab.board.getAppData(KEY);
      const all = await lab.board.getAppData();
      const missing: unknown = await lab.board.getAppData('never set by anyone');
      await lab.board.setAppData(KEY, null); // clears it: the docs allow null, the types do not
      return JSON.stringify(value) === '{"a":[1]}' && KEY in all && missing === undefined;
    },
  },
  {
    id: 'data.app-limit',
    says: 'more than 30 KB of app data is refused',
    source: STORAGE,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const found = await refuses('limit', () => lab.board.setAppData(KEY, 'x'.repeat(33_000)));
      if (!found.holds) await lab.board.setAppData(KEY, null); // clears it: the docs allow null, the types do not
      return found;
    },
  },
  {
    id: 'data.storage',
    says: 'a storage collection gives back what was set, and undefined once removed',
    source: docs('websdk-reference-collection'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const collection = lab.board.storage.collection('fasit-rules');
      await collection.set(KEY, { n: 1 });
      const value = await collection.get(KEY);
      await collection.remove(KEY);
      return JSON.stringify(value) === '{"n":1}' && (await collection.get(KEY)) === undefined;
    },
  },
  {
    id: 'data.storage-limit',
    says: 'more than 64 KB under a storage key is refused',
    source: docs('websdk-reference-collection'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const collection = lab.board.storage.collection('fasit-rules');
      const message = await refusal(() => collection.set(KEY, 'x'.repeat(70_000)));
      await collection.remove(KEY);
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'data.storage-value',
    says: 'onValue gives the current value right after subscribing, and later ones to their writer too',
    source: docs('websdk-reference-collection'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const collection = lab.board.storage.collection('fasit-rules');
      await collection.set(KEY, 1);
      const seen: unknown[] = [];
      const listen = (value: unknown): void => void seen.push(value);
      await collection.onValue(KEY, listen);
      await until(() => seen.includes(1));
      await collection.set(KEY, 2);
      await until(() => seen.includes(2));
      await collection.offValue(KEY, listen);
      await collection.remove(KEY);
      return { holds: seen[0] === 1 && seen.includes(2), seen: JSON.stringify(seen) };
    },
  },
  {
    id: 'data.storage-separate',
    says: 'two collections do not share keys',
    source: docs('websdk-reference-collection'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const one = lab.board.storage.collection('fasit-rules');
      const other = lab.board.storage.collection('fasit-rules-other');
      await one.set(KEY, 1);
      const value = await other.get(KEY);
      await one.remove(KEY);
      return value === undefined;
    },
  },
  {
    id: 'data.duplicate',
    says: 'duplicating a note copies its metadata',
    source: STORAGE,
    confidence: 'documented',
    needs: 'hand',
    steps: ['Duplicate the selected note (Ctrl or Cmd + D) and leave the copy selected.'],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'Duplicate me' });
      await sticky.setMetadata('rule', 'original');
      await lab.board.viewport.zoomTo(sticky);
      await lab.board.select({ id: sticky.id });
      await lab.hand('Duplicate the selected note (Ctrl or Cmd + D) and leave the copy selected.');
      const copy = (await lab.board.getSelection()).find(({ id }) => id !== sticky.id);
      if (!copy || !('getMetadata' in copy)) return { holds: false, seen: 'no copy was selected' };
      lab.keep(copy);
      const value: unknown = await copy.getMetadata('rule');
      return { holds: value === 'original', seen: JSON.stringify(value) ?? 'undefined' };
    },
  },
];
