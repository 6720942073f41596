import { fresh, refusal } from '../lab.ts';
import { docs, type Rule } from '../rule.ts';

const BOARD = docs('websdk-reference-board');
const GROUP = docs('websdk-reference-group');

/** What lies on what, and groups. */
export const layers: readonly Rule[] = [
  {
    id: 'layers.newest-on-top',
    says: 'a new item lies on top of older ones',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const older = await lab.shape();
      const newer = await lab.shape();
      return (await lab.board.getLayerIndex(newer)) > (await lab.board.getLayerIndex(older));
    },
  },
  {
    id: 'layers.to-back',
    says: 'sendToBack and bringToFront turn the order round',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const older = await lab.shape();
      const newer = await lab.shape();
      await lab.board.sendToBack(newer);
      const sent = (await lab.board.getLayerIndex(newer)) < (await lab.board.getLayerIndex(older));
      await lab.board.bringToFront(newer);
      return sent && (await lab.board.getLayerIndex(newer)) > (await lab.board.getLayerIndex(older));
    },
  },
  {
    id: 'layers.frames',
    says: 'a frame cannot be layered: it is always behind everything',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      const message = await refusal(() => lab.board.bringToFront(frame));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'layers.in-front-of',
    says: 'bringInFrontOf puts an item just over another',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const low = await lab.shape();
      const high = await lab.shape();
      await low.bringInFrontOf(high);
      return (await lab.board.getLayerIndex(low)) > (await lab.board.getLayerIndex(high));
    },
  },
  {
    id: 'groups.two',
    says: 'a group needs at least two items',
    source: GROUP,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const one = await lab.sticky();
      const message = await refusal(() => lab.board.group({ items: [one] }));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'groups.entity',
    says: 'a group is an entity of its own that get() lists with its itemsIds; its items carry groupId when read again',
    source: GROUP,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const a = await lab.sticky();
      const b = await lab.sticky({ x: lab.at.x + 300 });
      const group = await lab.board.group({ items: [a, b] });
      const listed = (await lab.board.get({ type: 'group' })).some(({ id }) => id === group.id);
      return listed && group.itemsIds.length === 2 && (await fresh(lab.board, a)).groupId === group.id;
    },
  },
  {
    id: 'groups.not-nested',
    says: 'an item of a group cannot be grouped again',
    source: GROUP,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const a = await lab.sticky();
      const b = await lab.sticky({ x: lab.at.x + 300 });
      const c = await lab.sticky({ x: lab.at.x + 600 });
      await lab.board.group({ items: [a, b] });
      const message = await refusal(async () => lab.board.group({ items: [await fresh(lab.board, a), c] }));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'groups.ungroup',
    says: 'ungroup() leaves the items on the board, without groupId',
    source: GROUP,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const a = await lab.sticky();
      const b = await lab.sticky({ x: lab.at.x + 300 });
      const group = await lab.board.group({ items: [a, b] });
      await group.ungroup();
      return (await fresh(lab.board, a)).groupId === undefined;
    },
  },
  {
    id: 'groups.remove',
    says: 'removing a group removes its items',
    source: GROUP,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const a = await lab.sticky();
      const b = await lab.sticky({ x: lab.at.x + 300 });
      await lab.board.remove(await lab.board.group({ items: [a, b] }));
      return (await refusal(() => lab.board.getById(a.id))) !== null;
    },
  },
];
