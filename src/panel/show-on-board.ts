import type { Rect } from '@mirohq/websdk-types';
import { edges, type Edges } from '../core/geometry.ts';
import { around } from '../core/sheets/extent.ts';
import { patiently } from '../miro/board.ts';
import { toSnapshot } from '../miro/snapshot.ts';
import { usePanel } from './panel-context.tsx';

type PanelBoard = ReturnType<typeof usePanel>['board'];

/** How much of the board is shown at least, in dp: a single note would fill the screen and tell nothing of where it lies. */
const LEAST = 1_200;
/** What lies around it is shown by this share of its size. */
const MARGIN = 0.1;
/** How long the way there takes, in ms. */
const FLIGHT = 300;

/** Goes to items on the board and selects them; `said` is read out when they are in view. */
export function useShowOnBoard(): (ids: readonly string[], said: string) => Promise<void> {
  const { board, report, announce } = usePanel();
  return async (ids, said) => {
    try {
      const found = await Promise.all(ids.map((id) => patiently(() => board.getById(id), {})));
      const place = await placeOf(board, found);
      await patiently(async () => {
        if (!place) return board.viewport.zoomTo(found);
        await board.viewport.set({ viewport: withSurroundings(place), animationDurationInMs: FLIGHT });
      }, {});
      await patiently(() => board.deselect(), {});
      await patiently(() => board.select({ id: found.map(({ id }) => id) }), {});
      announce(said);
    } catch (error) {
      report(error);
    }
  };
}

type Found = Awaited<ReturnType<PanelBoard['getById']>>;

/** Where items lie on the board; nothing where Miro doesn't say, as of items it has no name for. */
async function placeOf(board: PanelBoard, found: readonly Found[]): Promise<Edges | undefined> {
  const frames = new Set(found.flatMap((item) => ('parentId' in item && item.parentId) || []));
  const parents = await Promise.all([...frames].map((id) => patiently(() => board.getById(id), {})));
  const asked = new Set(found.map(({ id }) => id));
  const boxes = toSnapshot({ items: [...found, ...parents] }).items.flatMap(({ id, box }) =>
    asked.has(id) && box ? [edges(box)] : [],
  );
  const [first, ...rest] = boxes;
  return first && rest.reduce(around, first);
}

/** The part of the board to look at, so that a note is seen in its cell. */
function withSurroundings({ left, top, right, bottom }: Edges): Rect {
  const width = Math.max(LEAST, (right - left) * (1 + 2 * MARGIN));
  const height = Math.max(LEAST, (bottom - top) * (1 + 2 * MARGIN));
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
