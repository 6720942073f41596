import { fresh, near, refusal, refuses } from '../lab.ts';
import { docs, seenBy, type Rule } from '../rule.ts';

const FRAME = docs('websdk-reference-frame');
const ERRORS = docs('websdk-reference-error-handling');

/** Frames and their children. */
export const frames: readonly Rule[] = [
  {
    id: 'frames.add-parent',
    says: 'frame.add gives the item the frame as its parent and lists it in childrenIds',
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      return sticky.parentId === frame.id && frame.childrenIds.includes(sticky.id);
    },
  },
  {
    id: 'frames.add-keeps-place',
    says: 'frame.add leaves the item where it is seen; only its coordinates are rewritten',
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      return (
        near(frame.x - frame.width / 2 + sticky.x, lab.at.x - 300) &&
        near(frame.y - frame.height / 2 + sticky.y, lab.at.y - 200)
      );
    },
  },
  {
    id: 'frames.add-outside',
    says: "frame.add refuses an item that isn't inside the frame",
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      const sticky = await lab.sticky({ x: frame.x + 1500 });
      return refuses("isn't inside the parent frame", () => frame.add(sticky));
    },
  },
  {
    id: 'frames.add-edge',
    says: "frame.add takes an item whose centre is inside, although its box crosses the frame's edge",
    source: seenBy.nineBox,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      const sticky = await lab.sticky({ x: frame.x + 390, width: 100 });
      if ((await fresh(lab.board, sticky)).parentId === frame.id) return { holds: true, seen: 'captured when created' };
      const message = await refusal(() => frame.add(sticky));
      return { holds: message === null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'frames.add-taken',
    says: "frame.add refuses another frame's child",
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { sticky } = await lab.framed();
      const other = await lab.frame({ width: 900, height: 700 });
      const message = await refusal(() => other.add(sticky));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'frames.add-missing',
    says: 'frame.add refuses an item that is no longer on the board',
    source: ERRORS,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      const sticky = await lab.sticky({ x: frame.x, y: frame.y, width: 80 });
      await lab.board.remove(sticky);
      const message = await refusal(() => frame.add(sticky));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'frames.remove-place',
    says: 'frame.remove leaves the item where it is seen, in board coordinates again',
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      await frame.remove(sticky);
      const out = await fresh(lab.board, sticky);
      return {
        holds:
          out.parentId === null &&
          out.relativeTo === 'canvas_center' &&
          near(out.x, lab.at.x - 300) &&
          near(out.y, lab.at.y - 200),
        seen: `${out.x - lab.at.x}, ${out.y - lab.at.y}, ${out.relativeTo}`,
      };
    },
  },
  {
    id: 'frames.remove-stranger',
    says: "frame.remove refuses an item that isn't its child",
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      const sticky = await lab.sticky({ x: lab.at.x + 1500 });
      const message = await refusal(() => frame.remove(sticky));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'frames.move',
    says: 'moving a frame takes its children along, their own x and y unchanged',
    source: docs('boards'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      frame.x += 700;
      await frame.sync();
      const { x, y } = await fresh(lab.board, sticky);
      await frame.remove(await fresh(lab.board, sticky));
      const out = await fresh(lab.board, sticky);
      return {
        holds: near(x, sticky.x) && near(y, sticky.y) && near(out.x, lab.at.x - 300 + 700),
        seen: `${x}, ${y}; on the board ${out.x - lab.at.x}`,
      };
    },
  },
  {
    id: 'frames.write-relative',
    says: "a child is moved by writing x and y counted from the frame's corner",
    source: docs('boards'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      sticky.x = 400;
      sticky.y = 300;
      await sticky.sync();
      await frame.remove(await fresh(lab.board, sticky));
      const out = await fresh(lab.board, sticky);
      return {
        holds: near(out.x, lab.at.x) && near(out.y, lab.at.y),
        seen: `${out.x - lab.at.x}, ${out.y - lab.at.y}`,
      };
    },
  },
  {
    id: 'frames.grow-right',
    says: 'growing a frame right and down in one sync (corner kept) leaves its children in place',
    source: seenBy.timeline,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      Object.assign(frame, { width: 1000, height: 700, x: frame.x + 100, y: frame.y + 50 });
      await frame.sync();
      const after = await fresh(lab.board, sticky);
      return near(after.x, sticky.x) && near(after.y, sticky.y);
    },
  },
  {
    id: 'frames.widen-drags',
    says: "changing a frame's width alone moves its corner, and the children with it",
    source: seenBy.timeline,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      frame.width = 1000;
      await frame.sync();
      await frame.remove(await fresh(lab.board, sticky));
      const out = await fresh(lab.board, sticky);
      return { holds: near(out.x, lab.at.x - 400), seen: `${out.x - lab.at.x}` };
    },
  },
  {
    id: 'frames.shrink',
    says: 'a frame refuses a size that would leave a child outside',
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      sticky.x = 700;
      await sticky.sync();
      const now = await fresh(lab.board, frame);
      now.width = 300;
      return refuses('cannot resize the frame', () => now.sync());
    },
  },
  {
    id: 'frames.child-past-edge',
    says: "a child synced to a place past its frame's edge is refused",
    source: ERRORS,
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const { sticky } = await lab.framed();
      sticky.x = 2000;
      return refuses('cannot move the', () => sticky.sync());
    },
  },
  {
    id: 'frames.smallest',
    says: 'a frame is at least 100 × 100',
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(async () => {
        const frame = await lab.frame({ width: 20, height: 20 });
        if (frame.width >= 100 && frame.height >= 100) throw new Error('was made 100 × 100');
      });
      return { holds: message !== null, seen: message ?? 'it was made 20 × 20' };
    },
  },
  {
    id: 'frames.fill',
    says: 'createFrame without style.fillColor is refused, though the types make it optional',
    source: seenBy.elders,
    confidence: 'contradictory',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(async () =>
        lab.keep(await lab.board.createFrame({ ...lab.at, title: 'rule', width: 200, height: 200 })),
      );
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'frames.no-rotation',
    says: 'frames have no rotation',
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async (lab) => !('rotation' in (await lab.frame())),
  },
  {
    id: 'frames.title',
    says: "a frame's title is plain text and comes back as written",
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { title } = await fresh(lab.board, await lab.frame({ title: 'Gruppe 2 · Æøå & <b>' }));
      return { holds: title === 'Gruppe 2 · Æøå & <b>', seen: title };
    },
  },
  {
    id: 'frames.captured-on-create',
    says: 'an item that an app creates over a frame does not become its child by itself',
    source: `${seenBy.timeline}; the contrary in ${seenBy.elders}`,
    confidence: 'contradictory',
    needs: 'sdk',
    holds: async (lab) => {
      const frame = await lab.frame();
      const sticky = await fresh(lab.board, await lab.sticky({ x: frame.x, y: frame.y, width: 80 }));
      return {
        holds: sticky.parentId === null,
        seen: sticky.parentId === null ? 'not captured' : `captured, x ${sticky.x}, y ${sticky.y}`,
      };
    },
  },
  {
    id: 'frames.nested',
    says: 'a frame cannot be added to a frame',
    source: seenBy.elders,
    confidence: 'contradictory',
    needs: 'sdk',
    holds: async (lab) => {
      const outer = await lab.frame({ width: 1600, height: 1200 });
      const inner = await lab.frame({ width: 300, height: 200 });
      const message = await refusal(() => outer.add(inner)); // the types allow it; the docs do not say
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'frames.children-survive',
    says: 'removing a frame leaves its children on the board',
    source: seenBy.elders,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      await lab.board.remove(frame);
      const message = await refusal(() => lab.board.getById(sticky.id));
      return { holds: message === null, seen: message ?? 'the child is still there' };
    },
  },
  {
    id: 'frames.children',
    says: 'getChildren gives the items of the frame, and nothing that merely lies on it',
    source: FRAME,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      const ids = (await frame.getChildren()).map(({ id }) => id);
      return ids.includes(sticky.id) && ids.length === frame.childrenIds.length;
    },
  },
  {
    id: 'frames.captured-on-drop',
    says: 'a note that a person drops on a frame becomes its child',
    source: seenBy.elders,
    confidence: 'code',
    needs: 'hand',
    steps: ['Drag the yellow note that has just been selected into the middle of the frame beside it, and let go.'],
    holds: async (lab) => {
      const frame = await lab.frame();
      const sticky = await lab.sticky({ x: frame.x + 700, content: 'Drag me into the frame' });
      await lab.board.viewport.zoomTo([frame, sticky]);
      await lab.board.select({ id: sticky.id });
      await lab.hand('Drag the selected note into the middle of the frame.');
      const { parentId, x, y } = await fresh(lab.board, sticky);
      return { holds: parentId === frame.id, seen: `parent ${String(parentId)}, x ${x}, y ${y}` };
    },
  },
  {
    id: 'frames.captured-by-centre',
    says: 'a note dropped with its centre inside a frame, but across its edge, becomes a child',
    source: 'No source',
    confidence: 'unknown',
    needs: 'hand',
    steps: ['Drag the selected note so that a little more than half of it lies on the frame.'],
    holds: async (lab) => {
      const frame = await lab.frame();
      const sticky = await lab.sticky({ x: frame.x + 700, content: 'Drop me over the edge' });
      await lab.board.viewport.zoomTo([frame, sticky]);
      await lab.board.select({ id: sticky.id });
      await lab.hand('Drag the selected note so that a little more than half of it lies on the frame.');
      const { parentId, x, y } = await fresh(lab.board, sticky);
      return { holds: parentId === frame.id, seen: `parent ${String(parentId)}, x ${x}, y ${y}` };
    },
  },
];
