import { fresh, near, refusal, refuses } from '../lab.ts';
import { docs, seenBy, type Rule } from '../rule.ts';

const ERRORS = docs('websdk-reference-error-handling');

/** A drawing three times as wide as it is high. */
const WIDE = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"/>')}`;

/** Items of every type: identity, defaults, read-only fields. */
export const items: readonly Rule[] = [
  {
    id: 'items.id',
    says: 'ids are strings of digits beyond what a number can hold',
    source: docs('websdk-reference-sticky-note'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { id } = await lab.sticky();
      return { holds: /^\d{17,20}$/.test(id) && !Number.isSafeInteger(Number(id)), seen: id };
    },
  },
  {
    id: 'items.dates',
    says: 'createdAt and modifiedAt are ISO 8601 in UTC',
    source: docs('websdk-reference-sticky-note'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { createdAt, modifiedAt } = await lab.sticky();
      const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
      return { holds: iso.test(createdAt) && iso.test(modifiedAt), seen: createdAt };
    },
  },
  {
    id: 'items.author',
    says: 'what an app creates carries the current user as its author',
    source: 'inferred',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const { createdBy, modifiedBy } = await lab.sticky();
      const online = (await lab.board.getOnlineUsers()).map(({ id }) => id);
      return { holds: createdBy === modifiedBy && online.includes(createdBy), seen: createdBy };
    },
  },
  {
    id: 'items.read-only',
    says: 'writing a read-only property is refused',
    source: ERRORS,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      const message = await refusal(async () => {
        Object.assign(sticky, { createdBy: '1' });
        await sticky.sync();
      });
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'items.methods-not-enumerable',
    says: "an item's methods stand on its prototype: spreading it gives data alone",
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async (lab) => {
      const entries = Object.entries(await lab.sticky());
      const functions = entries.filter(([, value]) => typeof value === 'function').map(([key]) => key);
      return { holds: functions.length === 0, seen: functions.join(', ') || 'none' };
    },
  },
  {
    id: 'items.json',
    says: 'JSON.stringify of an item gives its data',
    source: seenBy.jolle,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'json' });
      const data = JSON.parse(JSON.stringify(sticky)) as Record<string, unknown>;
      return data['id'] === sticky.id && data['type'] === 'sticky_note' && 'content' in data;
    },
  },
  {
    id: 'items.unknown-property',
    says: 'an unknown property at creation is refused',
    source: `${seenBy.elders}; official examples pass some`,
    confidence: 'contradictory',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(() => lab.shape({ notAProperty: 1 } as object));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'items.shape-default',
    says: 'a shape is a rectangle of 100 × 100 by default, its fill transparent, its font 14',
    source: docs('websdk-reference-shape'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { width, height, shape, style } = await lab.shape();
      return {
        holds:
          near(width, 100) &&
          near(height, 100) &&
          shape === 'rectangle' &&
          style.fillColor === 'transparent' &&
          style.fontSize === 14,
        seen: `${shape} ${width} × ${height}, ${style.fillColor}, ${style.fontSize}`,
      };
    },
  },
  {
    id: 'items.shape-size',
    says: "a shape's width and height can be set together, at creation and later",
    source: docs('websdk-reference-shape'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const shape = await lab.shape({ width: 320, height: 90 });
      Object.assign(shape, { width: 400, height: 120 });
      await shape.sync();
      const { width, height } = await fresh(lab.board, shape);
      return { holds: near(width, 400) && near(height, 120), seen: `${width} × ${height}` };
    },
  },
  {
    id: 'items.shape-unknown',
    says: 'an unknown kind of shape is refused',
    source: docs('websdk-reference-shape'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(() => lab.shape({ shape: 'no_such_shape' as 'rectangle' })); // what the board says to it is the point
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'items.text-width',
    says: "a text's width can be set; its height follows from the words",
    source: docs('websdk-reference-text'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { width, height } = await lab.text({ content: 'et ord', width: 300 });
      return { holds: near(width, 300, 1) && height > 0 && height < 300, seen: `${width} × ${height}` };
    },
  },
  {
    id: 'items.text-height',
    says: "setting a text's height at creation is refused",
    source: docs('websdk-reference-text'),
    confidence: 'contradictory',
    needs: 'sdk',
    holds: (lab) => refuses('height', () => lab.text({ content: 'x', height: 50 })),
  },
  {
    id: 'items.rotation',
    says: 'a rotated shape keeps its unrotated width and height',
    source: 'inferred',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const { width, height, rotation } = await fresh(
        lab.board,
        await lab.shape({ width: 200, height: 50, rotation: 45 }),
      );
      return {
        holds: near(width, 200) && near(height, 50) && near(rotation, 45),
        seen: `${width} × ${height}, ${rotation}°`,
      };
    },
  },
  {
    id: 'items.card',
    says: 'a card takes title, description and due date, and gives them back',
    source: docs('websdk-reference-card'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const card = lab.keep(
        await lab.board.createCard({ ...lab.at, title: 'Kort', description: 'Tekst', dueDate: '2026-12-24' }),
      );
      return {
        holds:
          card.title.includes('Kort') &&
          card.description.includes('Tekst') &&
          String(card.dueDate).startsWith('2026-12-24'),
        seen: `${card.title}, ${String(card.dueDate)}`,
      };
    },
  },
  {
    id: 'items.connector',
    says: 'a connector between two items names them at its ends, and has no x and y in the types',
    source: docs('websdk-reference-connector'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const a = await lab.shape({ x: lab.at.x - 300 });
      const b = await lab.shape({ x: lab.at.x + 300 });
      const connector = lab.keep(await lab.board.createConnector({ start: { item: a.id }, end: { item: b.id } }));
      return {
        holds: connector.start?.item === a.id && connector.end?.item === b.id,
        seen: 'x' in connector ? 'has x' : 'has no x',
      };
    },
  },
  {
    id: 'items.connector-listed',
    says: "an item's connectorIds names the connector once the item is synced or read again",
    source: docs('websdk-reference-connector'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const a = await lab.shape({ x: lab.at.x - 300 });
      const b = await lab.shape({ x: lab.at.x + 300 });
      const connector = lab.keep(await lab.board.createConnector({ start: { item: a.id }, end: { item: b.id } }));
      return (await fresh(lab.board, a)).connectorIds?.includes(connector.id) ?? false;
    },
  },
  {
    id: 'items.connector-free',
    says: 'a connector can lie free, with positions for ends',
    source: seenBy.elders,
    confidence: 'contradictory',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(async () =>
        lab.keep(
          await lab.board.createConnector({
            start: { position: { ...lab.at } },
            end: { position: { x: lab.at.x + 400, y: lab.at.y } },
          }),
        ),
      );
      return { holds: message === null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'items.image-ratio',
    says: 'a picture is created with one side, and the other follows from its own proportions',
    source: 'https://developers.miro.com/changelog/2022-03-24-changelog',
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const image = lab.keep(await lab.board.createImage({ url: WIDE, width: 300, ...lab.at }));
      return { holds: near(image.width, 300) && near(image.height, 100), seen: `${image.width} × ${image.height}` };
    },
  },
  {
    id: 'items.tag',
    says: 'a tag is listed by get(), without a position, and its title is unique',
    source: docs('websdk-reference-tag'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const title = `rule ${String(lab.at.x)} ${String(lab.at.y)}`;
      const tag = lab.keep(await lab.board.createTag({ title, color: 'red' }));
      const listed = (await lab.board.get({ type: 'tag' })).some(({ id }) => id === tag.id);
      const message = await refusal(async () => lab.keep(await lab.board.createTag({ title, color: 'red' })));
      return { holds: listed && message !== null, seen: message ?? 'a second tag of that title was accepted' };
    },
  },
  {
    id: 'items.tagged',
    says: "tagIds is written on the item, and get({ tags }) finds it by the tag's title",
    source: docs('websdk-reference-tag'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const title = `rule-b ${String(lab.at.x)} ${String(lab.at.y)}`;
      const tag = lab.keep(await lab.board.createTag({ title, color: 'green' }));
      const sticky = await lab.sticky();
      sticky.tagIds = [tag.id];
      await sticky.sync();
      const found = await lab.board.get({ type: 'sticky_note', tags: title });
      return { holds: found.some(({ id }) => id === sticky.id), seen: `${found.length} found` };
    },
  },
  {
    id: 'items.link',
    says: "linkedTo takes an address and is cleared with ''",
    source: docs('websdk-reference-sticky-note'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky({ linkedTo: 'https://developers.miro.com/' });
      const linked = (await fresh(lab.board, sticky)).linkedTo;
      sticky.linkedTo = '';
      await sticky.sync();
      const cleared = (await fresh(lab.board, sticky)).linkedTo;
      return {
        holds: Boolean(linked?.startsWith('https://developers.miro.com')) && !cleared,
        seen: `${String(linked)} → ${JSON.stringify(cleared)}`,
      };
    },
  },
  {
    id: 'items.parent-null',
    says: 'parentId is null, never undefined, outside frames',
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async (lab) => (await lab.shape()).parentId === null,
  },
  {
    id: 'items.key-order',
    says: 'the enumerable keys of an item begin with type and end with its geometry',
    source: seenBy.jolle,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const keys = Object.keys(await lab.sticky());
      return {
        holds:
          keys[0] === 'type' && keys.indexOf('id') < keys.indexOf('x') && keys.indexOf('x') < keys.indexOf('width'),
        seen: keys.join(' '),
      };
    },
  },
];
