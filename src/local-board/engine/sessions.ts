import { refuse, says } from '../errors.ts';
import type { StoredSession } from '../stored.ts';
import type { CommandTable, Context } from './command.ts';

/** Collaboration sessions of apps. */
export const sessions: CommandTable<
  | 'session.start'
  | 'session.all'
  | 'session.invite'
  | 'session.join'
  | 'session.leave'
  | 'session.end'
  | 'session.users'
  | 'session.hasJoined'
  | 'session.zoomTo'
> = {
  'session.start'(context, { name, color = '#000000', description = '' }) {
    if (typeof name !== 'string' || name === '') refuse(says.invalid('name', name, 'a name'));
    const { doc, user } = context;
    if (doc.table('sessions').size > 0) refuse(says.session('another session is running'));
    const starterName = doc.presence().users.get(user)?.name ?? '';
    const session = { id: doc.newId(), name, color, description, starterId: user, starterName, users: [user] };
    context.write((tx) => tx.put('sessions', session.id, session));
    return session;
  },
  'session.all': ({ doc }) => [...doc.table('sessions').values()],
  'session.invite'(context, { id, users }) {
    running(context, id);
    context.broadcast('sessions:invite', { id, users });
  },
  'session.join': (context, { id }) => members(context, id, (users) => [...new Set([...users, context.user])]),
  'session.leave': (context, { id }) => members(context, id, (users) => users.filter((user) => user !== context.user)),
  'session.end'(context, { id }) {
    running(context, id);
    context.write((tx) => tx.drop('sessions', id));
  },
  'session.users': (context, { id }) => running(context, id).users.map((user) => ({ id: user })),
  'session.hasJoined': (context, { id, user }) => running(context, id).users.includes(user),
  'session.zoomTo'({ doc, user: self, surface, broadcast }, { user, ids }) {
    if (doc.table('sessions').size === 0) refuse(says.session('zoomTo works inside a session only'));
    if (user === self) surface.show(around(ids, doc), 300);
    else broadcast('collaboration:zoom', { user, ids });
  },
};

const running = ({ doc }: Context, id: string): StoredSession =>
  doc.table('sessions').get(id) ?? refuse(says.session(`session ${id} is not running`));

function members(context: Context, id: string, change: (users: readonly string[]) => readonly string[]): void {
  const session = running(context, id);
  context.write((tx) => tx.put('sessions', id, { ...session, users: change(session.users) }));
}

function around(ids: readonly string[], doc: Context['doc']) {
  const item = doc.item(ids[0] ?? '') ?? refuse(says.missing(ids[0] ?? ''));
  return { x: item.x - item.width / 2, y: item.y - item.height / 2, width: item.width, height: item.height };
}
