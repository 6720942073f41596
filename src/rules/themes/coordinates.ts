import { fresh, near, refuses } from '../lab.ts';
import { docs, seenBy, type Rule } from '../rule.ts';

/** Where things are: board coordinates, children's coordinates, the viewport. */
export const coordinates: readonly Rule[] = [
  {
    id: 'coordinates.centre',
    says: "x and y are an item's centre: growing it in place leaves them as they are",
    source: docs('boards'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const shape = await lab.shape({ width: 100, height: 100 });
      Object.assign(shape, { width: 300, height: 200 });
      await shape.sync();
      const { x, y } = await fresh(lab.board, shape);
      return { holds: near(x, lab.at.x) && near(y, lab.at.y), seen: `${x}, ${y}` };
    },
  },
  {
    id: 'coordinates.down',
    says: 'y grows downward: an item with a larger y lies lower in the viewport',
    source: docs('boards'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const upper = await lab.sticky({ y: lab.at.y - 500 });
      const lower = await lab.sticky({ y: lab.at.y + 500 });
      await lab.board.viewport.zoomTo([upper, lower]);
      const view = await lab.board.viewport.get();
      return upper.y > view.y && lower.y < view.y + view.height && upper.y < lower.y;
    },
  },
  {
    id: 'coordinates.origin',
    says: 'origin accepts only "center"',
    source: docs('websdk-reference-frame'),
    confidence: 'documented',
    needs: 'sdk',
    // Another origin is not in the types; what the board says to it is the point.
    holds: (lab) => refuses('origin', () => lab.sticky({ origin: 'top_left' as 'center' })),
  },
  {
    id: 'coordinates.canvas',
    says: 'an item outside frames has relativeTo "canvas_center" and parentId null',
    source: docs('boards'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { relativeTo, parentId } = await lab.sticky();
      return { holds: relativeTo === 'canvas_center' && parentId === null, seen: `${relativeTo}, ${String(parentId)}` };
    },
  },
  {
    id: 'coordinates.child',
    says: "a frame's child counts x and y from the frame's top-left corner, relativeTo 'parent_top_left'",
    source: docs('boards'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { sticky } = await lab.framed();
      return {
        holds: near(sticky.x, 100) && near(sticky.y, 100) && sticky.relativeTo === 'parent_top_left',
        seen: `${sticky.x}, ${sticky.y}, ${sticky.relativeTo}`,
      };
    },
  },
  {
    id: 'coordinates.child-everywhere',
    says: 'get, getById and getChildren give a child the same coordinates',
    source: seenBy.elders,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      const byGet = (await lab.board.get({ id: [sticky.id] }))[0];
      const byChildren = (await frame.getChildren()).find(({ id }) => id === sticky.id);
      const places = [sticky, byGet, byChildren].map((item) =>
        item && 'x' in item ? `${item.x},${item.y}` : 'missing',
      );
      return { holds: new Set(places).size === 1, seen: places.join(' | ') };
    },
  },
  {
    id: 'coordinates.selection',
    says: 'getSelection gives a child the same coordinates as getById',
    source: seenBy.elders,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const { sticky } = await lab.framed();
      await lab.board.select({ id: sticky.id });
      const selected = (await lab.board.getSelection()).find(({ id }) => id === sticky.id);
      await lab.board.deselect();
      return Boolean(selected && 'x' in selected && near(selected.x, sticky.x) && near(selected.y, sticky.y));
    },
  },
  {
    id: 'coordinates.board-position',
    says: "frame's corner plus the child's x and y is where the child lies on the board",
    source: docs('web-sdk-how-tos'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      const x = frame.x - frame.width / 2 + sticky.x;
      await frame.remove(sticky);
      const out = await fresh(lab.board, sticky);
      return { holds: near(out.x, x), seen: `expected ${x}, found ${out.x}` };
    },
  },
  {
    id: 'coordinates.viewport-corner',
    says: "the viewport's x and y are its top-left corner, unlike an item's",
    source: docs('websdk-reference-viewport'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      await lab.board.viewport.zoomTo(sticky);
      const { x, y, width, height } = await lab.board.viewport.get();
      return {
        holds: near(x + width / 2, sticky.x, width * 0.2) && near(y + height / 2, sticky.y, height * 0.2),
        seen: `${x}, ${y}, ${width} × ${height}`,
      };
    },
  },
  {
    id: 'coordinates.viewport-aspect',
    says: "setting a viewport keeps the screen's proportions: what is read back holds what was set",
    source: docs('websdk-reference-viewport'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const wanted = { x: lab.at.x - 2000, y: lab.at.y - 100, width: 4000, height: 200 };
      await lab.board.viewport.set({ viewport: wanted });
      const got = await lab.board.viewport.get();
      return {
        holds: got.width >= wanted.width - 1 && got.height >= wanted.height - 1 && got.height > 400,
        seen: `${got.width} × ${got.height}`,
      };
    },
  },
  {
    id: 'coordinates.zoom',
    says: 'zoom is between 0.01 and 4; getZoom gives back what setZoom set',
    source: docs('websdk-reference-viewport'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const before = await lab.board.viewport.getZoom();
      await lab.board.viewport.setZoom(0.5);
      const zoom = await lab.board.viewport.getZoom();
      await lab.board.viewport.setZoom(before);
      return { holds: near(zoom, 0.5, 0.01), seen: String(zoom) };
    },
  },
  {
    id: 'coordinates.empty-space',
    says: 'findEmptySpace gives the centre of a free rectangle of the size asked for',
    source: docs('websdk-reference-board'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      const room = await lab.board.findEmptySpace({ x: frame.x, y: frame.y, width: 800, height: 600 });
      const clear = Math.abs(room.x - frame.x) >= 800 || Math.abs(room.y - frame.y) >= 600;
      return {
        holds: clear && near(room.width, 800) && near(room.height, 600),
        seen: `${room.x - frame.x}, ${room.y - frame.y} away`,
      };
    },
  },
  {
    id: 'coordinates.negative',
    says: 'coordinates may be negative and far from the origin',
    source: docs('boards'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { x, y } = await lab.sticky({ x: -40_000.5, y: 46_300.25 });
      return { holds: near(x, -40_000.5) && near(y, 46_300.25), seen: `${x}, ${y}` };
    },
  },
];
