import type { Board } from '@mirohq/websdk-types';
import { fresh, refusal, until } from '../lab.ts';
import { docs, seenBy, type Rule } from '../rule.ts';

const BOARD = docs('websdk-reference-board');
const UI = docs('websdk-reference-ui');
const TIMER = docs('websdk-reference-timer');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Events, users, timer, panels: what an app sees of the board around the items. */
export const app: readonly Rule[] = [
  {
    id: 'events.selection',
    says: 'selection:update comes when the app selects, with the items',
    source: UI,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      const seen: string[][] = [];
      await listen(lab.board.ui, 'selection:update', ({ items }) => seen.push(items.map(({ id }) => id)));
      await lab.board.select({ id: sticky.id });
      const told = () => seen.some((ids) => ids.includes(sticky.id));
      await until(told);
      await lab.board.deselect();
      return { holds: told(), seen: `${seen.length} events` };
    },
  },
  {
    id: 'events.created-by-app',
    says: 'items:create comes for items that the app itself creates',
    source: 'No source: the page says "a user"',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const seen: string[] = [];
      await listen(lab.board.ui, 'items:create', ({ items }) => seen.push(...items.map(({ id }) => id)));
      const sticky = await lab.sticky();
      await until(() => seen.includes(sticky.id));
      return { holds: seen.includes(sticky.id), seen: `${seen.length} items` };
    },
  },
  {
    id: 'events.removed-by-app',
    says: 'items:delete comes for items that the app itself removes',
    source: 'No source: the page says "a user"',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const seen: string[] = [];
      await listen(lab.board.ui, 'items:delete', ({ items }) => seen.push(...items.map(({ id }) => id)));
      const sticky = await lab.sticky();
      await lab.board.remove(sticky);
      await until(() => seen.includes(sticky.id));
      return { holds: seen.includes(sticky.id), seen: `${seen.length} items` };
    },
  },
  {
    id: 'events.created',
    says: 'items:create comes when a person makes a note',
    source: UI,
    confidence: 'documented',
    needs: 'hand',
    steps: ['Make a new sticky note anywhere and leave it selected.'],
    holds: async (lab) => {
      const seen: string[] = [];
      await listen(lab.board.ui, 'items:create', ({ items }) => seen.push(...items.map(({ type }) => type)));
      await lab.hand('Make a new sticky note anywhere and leave it selected.');
      for (const item of await lab.board.getSelection()) lab.keep(item);
      return { holds: seen.includes('sticky_note'), seen: seen.join(', ') };
    },
  },
  {
    id: 'events.not-on-paste',
    says: 'items:create does not come for a duplicate',
    source: UI,
    confidence: 'documented',
    needs: 'hand',
    steps: ['Duplicate the selected note (Ctrl or Cmd + D) and leave the copy selected.'],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'Duplicate me' });
      await lab.board.viewport.zoomTo(sticky);
      await lab.board.select({ id: sticky.id });
      const seen: string[] = [];
      await listen(lab.board.ui, 'items:create', ({ items }) => seen.push(...items.map(({ id }) => id)));
      await lab.hand('Duplicate the selected note (Ctrl or Cmd + D) and leave the copy selected.');
      for (const item of await lab.board.getSelection()) if (item.id !== sticky.id) lab.keep(item);
      return { holds: seen.length === 0, seen: `${seen.length} items` };
    },
  },
  {
    id: 'events.moved',
    says: 'experimental:items:update comes when a person moves a note',
    source: UI,
    confidence: 'documented',
    needs: 'hand',
    steps: ['Drag the selected note a little.'],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'Move me' });
      await lab.board.viewport.zoomTo(sticky);
      await lab.board.select({ id: sticky.id });
      const seen: string[] = [];
      await listen(lab.board.ui, 'experimental:items:update', ({ items }) => seen.push(...items.map(({ id }) => id)));
      await lab.hand('Drag the selected note a little.');
      return { holds: seen.includes(sticky.id), seen: `${seen.length} events` };
    },
  },
  {
    id: 'events.not-on-text',
    says: 'experimental:items:update does not come when only the words change',
    source: UI,
    confidence: 'documented',
    needs: 'hand',
    steps: ['Double-click the selected note, type a word and click outside it.'],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'Type in me' });
      await lab.board.viewport.zoomTo(sticky);
      await lab.board.select({ id: sticky.id });
      const seen: string[] = [];
      await listen(lab.board.ui, 'experimental:items:update', ({ items }) => seen.push(...items.map(({ id }) => id)));
      await lab.hand('Double-click the selected note, type a word and click outside it.');
      return { holds: !seen.includes(sticky.id), seen: `${seen.length} events` };
    },
  },
  {
    id: 'events.others',
    says: "items:create comes for another user's notes",
    source: 'No source',
    confidence: 'unknown',
    needs: 'second user',
    steps: ['Ask the other person to make a sticky note near this one.'],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: 'Make a note beside me' });
      await lab.board.viewport.zoomTo(sticky);
      const seen: string[] = [];
      await listen(lab.board.ui, 'items:create', ({ items }) =>
        seen.push(...items.map(({ createdBy }) => String(createdBy))),
      );
      await lab.hand('Ask the other person to make a sticky note near this one.');
      return { holds: seen.some((author) => author !== sticky.createdBy), seen: `${seen.length} items` };
    },
  },
  {
    id: 'events.broadcast',
    says: 'a broadcast reaches other users and does not come back to its sender',
    source: docs('websdk-reference-events'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      let heard = 0;
      const listen = (): void => void (heard += 1);
      await lab.board.events.on('fasit-rule', listen);
      await lab.board.events.broadcast('fasit-rule', { n: 1 });
      await pause(600);
      await lab.board.events.off('fasit-rule', listen);
      return { holds: heard === 0, seen: `heard ${heard} times by the sender` };
    },
  },
  {
    id: 'users.online',
    says: 'getOnlineUsers gives id and name of those present, the current user among them',
    source: BOARD,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const users = await lab.board.getOnlineUsers();
      return {
        holds: users.length > 0 && users.every(({ id, name }) => Boolean(id) && typeof name === 'string'),
        seen: `${users.length} users`,
      };
    },
  },
  {
    id: 'board.info',
    says: 'getInfo gives id, locale and dates, and no name',
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async (lab) => {
      const info = await lab.board.getInfo();
      return {
        holds: Boolean(info.id) && Boolean(info.locale) && !('name' in info),
        seen: Object.keys(info).join(', '),
      };
    },
  },
  {
    id: 'board.locale',
    says: 'the locale is one of en, fr, de, ja_JP, es and pt_BR: no Nordic one',
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async (lab) => {
      const { locale } = await lab.board.getInfo();
      return { holds: ['en', 'fr', 'de', 'ja_JP', 'es', 'pt_BR'].includes(locale), seen: locale };
    },
  },
  {
    id: 'ui.panel-data',
    says: 'getPanelData is undefined when the panel was opened without data',
    source: UI,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const value: unknown = await lab.board.ui.getPanelData();
      return { holds: value === undefined, seen: JSON.stringify(value) ?? 'undefined' };
    },
  },
  {
    id: 'ui.notification',
    says: 'a notification of 80 characters is shown',
    source: docs('websdk-reference-notifications'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) =>
      (await refusal(() => lab.board.notifications.showInfo('A rule is being tried. '.padEnd(80, '.')))) === null,
  },
  {
    id: 'ui.notification-long',
    says: 'a longer notification is refused',
    source: 'No source: the page gives the limit, not what happens beyond it',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(() => lab.board.notifications.showInfo('x'.repeat(120)));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'timer.plan',
    says: 'where canUse("timer") is false, starting it throws the paid-plan error; where it is true, it starts and stops',
    source: TIMER,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const allowed = await lab.board.canUse('timer');
      if (await timerRuns(lab.board)) return { holds: true, seen: 'somebody is using the timer: left alone' };
      const message = await refusal(async () => {
        await lab.board.timer.start(60_000);
        await lab.board.timer.stop();
      });
      return {
        holds: allowed ? message === null : /paid plan/i.test(message ?? ''),
        seen: `canUse ${String(allowed)}: ${message ?? 'it ran'}`,
      };
    },
  },
  {
    id: 'timer.values',
    says: 'a started timer gives its durations in milliseconds and the status STARTED',
    source: TIMER,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      if (!(await lab.board.canUse('timer')) || (await timerRuns(lab.board)))
        return { holds: true, seen: 'not tried: not offered, or in use' };
      const { status, totalDuration, restDuration } = await lab.board.timer.start(60_000);
      await lab.board.timer.stop();
      return {
        holds: status === 'STARTED' && totalDuration === 60_000 && restDuration <= 60_000,
        seen: `${status} ${totalDuration} ${restDuration}`,
      };
    },
  },
  {
    id: 'items.bound',
    says: 'a method taken off a bound object works',
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async (lab) => {
      const get = lab.board.get.bind(lab.board);
      const sticky = await lab.sticky();
      return (await get({ id: [sticky.id] })).length === 1;
    },
  },
  {
    id: 'board.namespaces',
    says: "the board's namespaces are the same objects every time",
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async ({ board }) =>
      Promise.resolve(board.ui === board.ui && board.viewport === board.viewport && board.storage === board.storage),
  },
  {
    id: 'items.zoom-to',
    says: 'zoomTo shows a frame’s child where it is on the board',
    source: docs('websdk-reference-viewport'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { frame, sticky } = await lab.framed();
      await lab.board.viewport.zoomTo(await fresh(lab.board, sticky));
      const { x, y, width, height } = await lab.board.viewport.get();
      const [childX, childY] = [frame.x - frame.width / 2 + sticky.x, frame.y - frame.height / 2 + sticky.y];
      return {
        holds: childX > x && childX < x + width && childY > y && childY < y + height,
        seen: `${Math.round(x)}, ${Math.round(y)}`,
      };
    },
  },
];

async function timerRuns(board: { readonly timer: { isStarted(): Promise<boolean> } }): Promise<boolean> {
  let runs = false;
  const message = await refusal(async () => (runs = await board.timer.isStarted()));
  return message === null && runs;
}

/** Subscribes for the rest of the page's life: `ui.off` is reported unreliable, so the handler is left behind, deaf. */
async function listen(ui: Board['ui'], event: ItemsEventName, handler: (event: ItemsEvent) => void): Promise<void> {
  // The overloads of `on` name each event; here the name is a value. Called on `ui` itself: Miro's methods need their object.
  await (ui as { on(event: string, handler: (event: ItemsEvent) => void): unknown }).on(event, handler);
}

type ItemsEventName = 'selection:update' | 'items:create' | 'items:delete' | 'experimental:items:update';

interface ItemsEvent {
  readonly items: readonly { readonly id: string; readonly type: string; readonly createdBy?: string }[];
}
