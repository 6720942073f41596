import type { BoardDocument } from '../document.ts';
import { edges } from '../geometry.ts';
import { ATTENTION, type AttentionMessage } from './attention.ts';
import type { Page, Pages } from './pages.ts';
import type { Surface } from './surface.ts';

/** What one app says to its copies at other users. */
export interface AppMessage {
  readonly app: string;
  readonly from: string;
  readonly event: string;
  readonly payload: unknown;
}

/** Passes on what apps say to each other: their own broadcasts, invitations to sessions, requests to look somewhere or to follow somebody. */
export function passMessages(doc: BoardDocument, pages: Pages, surfaceOf: (page: Page) => Surface | undefined) {
  const headless = (wanted: (page: Page) => boolean) =>
    [...pages.all].filter((page) => page.place === 'headless' && wanted(page));

  /** Accepted at once, since nobody sits at the other screen to be asked. */
  function invite({ id, users }: { readonly id: string; readonly users: readonly string[] }) {
    for (const page of headless(({ user }) => users.includes(user))) {
      const session = doc.table('sessions').get(id);
      if (!session) return;
      const joined = [...new Set([...session.users, page.user])];
      doc.transact(page.user, (tx) => tx.put('sessions', id, { ...session, users: joined }), { origin: 'app' });
      const response = { user: page.user, status: 'accepted', reason: 'clicked-button' };
      pages.tell('sessions:invitation-responded', { response });
    }
  }

  function look({ user, ids }: { readonly user: string; readonly ids: readonly string[] }) {
    const item = doc.item(ids[0] ?? '');
    if (!item) return;
    const { left, top } = edges(item);
    for (const page of headless((each) => each.user === user))
      surfaceOf(page)?.show({ x: left, y: top, width: item.width, height: item.height }, 300);
  }

  /** Each tab turns the heads of its own people. */
  function turn({ followers, followee }: AttentionMessage) {
    const here = new Set([...pages.all].map(({ user }) => user));
    for (const id of followers) {
      const user = here.has(id) ? doc.presence().users.get(id) : undefined;
      if (!user) continue;
      const { following: _, ...free } = user;
      doc.setUser(followee === null ? free : { ...free, following: followee });
    }
  }

  return {
    /** `sender` is the page it comes from, if it is one of this tab's; it does not hear itself, nor does its user. */
    receive({ app, from, event, payload }: AppMessage, sender?: Page) {
      if (event === 'sessions:invite') return invite(payload as Parameters<typeof invite>[0]); // sent by sessions.ts
      if (event === 'collaboration:zoom') return look(payload as Parameters<typeof look>[0]); // as above
      if (event === ATTENTION) return turn(payload as AttentionMessage); // sent by attention.ts
      const hears = (page: Page) => page !== sender && page.app === app && (sender === undefined || page.user !== from);
      pages.tell(`realtime_event:${event}`, payload, hears);
    },
  };
}
