import type { BoardDocument, Change } from '../document.ts';
import { eventsOf, sessionEvents, storageEvents, timerEvents, type BoardEvent } from './events.ts';
import { selected } from './find.ts';
import type { Page, Pages } from './pages.ts';
import { rest } from './timer.ts';

/** Tells the open pages what happens on the board, to its people and to its timer; gives back the way out. */
export function tellChanges(doc: BoardDocument, pages: Pages): () => void {
  const timer = ringing(doc, pages);
  const stop = [
    doc.subscribe((change) => {
      const byUser = new Map<string, BoardEvent[]>();
      const eventsFor = (user: string) => {
        const events = byUser.get(user) ?? eventsOf(doc, change, user);
        byUser.set(user, events);
        return events;
      };
      for (const page of pages.all) {
        if (ITEM_EVENTS.some((name) => page.subscriptions.has(name)))
          for (const { name, payload } of eventsFor(page.user))
            if (page.subscriptions.has(name)) page.deliver(name, payload);
        tellStored(page, change);
      }
      for (const { name, payload } of [...timerEvents(change, doc.now()), ...sessionEvents(change)])
        pages.tell(name, payload);
      if (change.patches.some(({ table }) => table === 'timer')) timer.set();
    }),
    doc.subscribePresence(presence(doc, pages)),
    timer.stop,
  ];
  return () => stop.forEach((off) => off());
}

/** A drag makes sixty changes a second, so nothing is worked out that nobody asked for. */
const ITEM_EVENTS = ['items:create', 'experimental:items:update', 'items:delete'];

function tellStored(page: Page, change: Change): void {
  const watched = change.patches.filter(({ table, key }) => table === 'storage' && page.watched.has(key));
  for (const { name, payload } of storageEvents({ ...change, patches: watched }, page.app)) page.deliver(name, payload);
}

/** The board's timer ends without anybody doing anything. */
function ringing(doc: BoardDocument, pages: Pages) {
  let finish: ReturnType<typeof setTimeout> | undefined;
  return {
    stop: () => clearTimeout(finish),
    set() {
      clearTimeout(finish);
      const stored = doc.table('timer').get('board');
      if (stored?.status !== 'STARTED') return;
      const { totalDuration } = stored;
      const timer = { restDuration: 0, totalDuration, status: 'STOPPED' };
      finish = setTimeout(() => pages.tell('timer:finish', { timer }), rest(stored, doc.now()));
    },
  };
}

function presence(doc: BoardDocument, pages: Pages): () => void {
  let online = '';
  const selections = new Map<string, string>();
  return () => {
    const users = [...doc.presence().users.values()].map(({ id, name }) => ({ id, name }));
    if (JSON.stringify(users) !== online) pages.tell('online_users:update', { users });
    online = JSON.stringify(users);
    for (const [user, ids] of doc.presence().selections) {
      const before = selections.get(user) ?? '';
      selections.set(user, ids.join());
      if (before !== ids.join())
        pages.tell('selection:update', { items: selected(doc, ids) }, (page) => page.user === user);
    }
  };
}
