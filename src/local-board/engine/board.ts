import { refuse, says } from '../errors.ts';
import { edges, hull, overlap, union } from '../geometry.ts';
import type { CommandTable, Context } from './command.ts';

const LONGEST_MESSAGE = 80;
const PADDING = 0.1;

/** The board as a whole, the people at it, and what is seen of it. */
export const board: CommandTable<
  | 'getInfo'
  | 'getUserInfo'
  | 'getOnlineUsers'
  | 'getIdToken'
  | 'canUse'
  | 'findEmptySpace'
  | 'getVotingResults'
  | 'viewport.get'
  | 'viewport.set'
  | 'viewport.zoomTo'
  | 'viewport.getZoom'
  | 'viewport.setZoom'
  | 'notify'
  | 'broadcast'
  | 'subscribe'
  | 'history.undo'
  | 'history.redo'
  | 'history.canUndo'
  | 'history.canRedo'
  | 'tools.get'
  | 'tools.set'
> = {
  getInfo({ doc }) {
    const { id, locale, createdAt, updatedAt } = doc.info();
    return { id, locale: LOCALES.find((known) => known === locale) ?? 'en', createdAt, updatedAt };
  },
  getUserInfo({ doc, user, app }) {
    if (!doc.switches().identityScope) refuse(says.scope('getUserInfo', app, 'identity:read'));
    return { id: user, name: doc.presence().users.get(user)?.name ?? '' };
  },
  getOnlineUsers: ({ doc }) => [...doc.presence().users.values()].map(({ id, name }) => ({ id, name })),
  getIdToken: ({ doc, user }) => localToken(user, Math.floor(doc.now() / 1000)),
  canUse: ({ doc }, { feature }) => (feature === 'timer' || feature === 'voting') && doc.switches().paid,
  findEmptySpace,
  getVotingResults({ doc }) {
    if (!doc.switches().paid) refuse(says.plan('voting'));
    return [...doc.table('votings').values()].map((voting) => structuredClone(voting) as never); // readonly inside, a copy outside
  },
  'viewport.get': ({ surface }) => surface.viewport(),
  'viewport.set'({ surface }, { viewport, padding, animationDurationInMs }) {
    for (const side of ['x', 'y', 'width', 'height'] as const)
      if (!Number.isFinite(viewport?.[side]))
        refuse(says.invalid(`viewport.${side}`, viewport?.[side], 'a finite number'));
    const { left = 0, right = 0, top = 0, bottom = 0 } = padding ?? {};
    const screen = surface.screen();
    const perPixel = Math.max(viewport.width / screen.width, viewport.height / screen.height);
    return surface.show(
      {
        x: viewport.x - left * perPixel,
        y: viewport.y - top * perPixel,
        width: viewport.width + (left + right) * perPixel,
        height: viewport.height + (top + bottom) * perPixel,
      },
      animationDurationInMs ?? 0,
    );
  },
  'viewport.zoomTo'(context, { ids }) {
    const boxes = ids
      .flatMap((id) => context.doc.items().filter((item) => item.id === id || item.groupId === id))
      .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
      .map(hull);
    const all = union(boxes) ?? refuse(ids.length === 0 ? says.noId() : says.missing(ids.join(', ')));
    const width = Math.max(all.right - all.left, 1);
    const height = Math.max(all.bottom - all.top, 1);
    context.surface.show(
      {
        x: all.left - width * PADDING,
        y: all.top - height * PADDING,
        width: width * (1 + 2 * PADDING),
        height: height * (1 + 2 * PADDING),
      },
      300,
    );
  },
  'viewport.getZoom': ({ surface }) => surface.screen().width / surface.viewport().width,
  'viewport.setZoom'({ surface }, { zoom }) {
    if (!(zoom >= 0.01 && zoom <= 4)) refuse(says.invalid('zoomLevel', zoom, 'a number from 0.01 to 4'));
    const { x, y, width, height } = surface.viewport();
    const screen = surface.screen();
    const next = { width: screen.width / zoom, height: screen.height / zoom };
    surface.show({ x: x + (width - next.width) / 2, y: y + (height - next.height) / 2, ...next }, 0);
  },
  notify({ doc, surface }, { type, message }) {
    if (typeof message !== 'string') refuse(says.invalid('message', message, 'a string'));
    if (message.length > LONGEST_MESSAGE && doc.switches().longNotification === 'throw')
      refuse(says.invalid('message', message, `at most ${LONGEST_MESSAGE} characters`));
    surface.notify(type === 'error' ? 'error' : 'info', message.slice(0, LONGEST_MESSAGE));
  },
  broadcast: ({ broadcast }, { event, payload }) => broadcast(event, payload),
  subscribe({ session }, { event, on }) {
    if (on) session.subscriptions.add(event);
    else session.subscriptions.delete(event);
  },
  'history.undo': ({ doc, user }) => void doc.undo(user),
  'history.redo': ({ doc, user }) => void doc.redo(user),
  'history.canUndo': ({ doc, user }) => doc.canUndo(user),
  'history.canRedo': ({ doc, user }) => doc.canRedo(user),
  'tools.get': ({ surface }) => surface.tool(),
  'tools.set': ({ surface }, { tool }) => surface.setTool(tool),
};

const TEAM = '3074457300000000000';
/** s. */
const TOKEN_LASTS = 3600;

/** Shaped like Miro's token, but unsigned and issued by nobody Miro knows: a server that checks tokens refuses it. */
function localToken(user: string, at: number): string {
  const part = (claims: object) =>
    btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const header = part({ alg: 'none', typ: 'JWT' });
  return `${header}.${part({ iss: 'local-board', user, team: TEAM, iat: at, exp: at + TOKEN_LASTS })}.`;
}

const LOCALES = ['en', 'fr', 'de', 'ja_JP', 'es', 'pt_BR'] as const;
const RINGS = 60;

/** A free rectangle as near to the wished place as there is one, with a margin around it; the answer's x and y are its centre. */
function findEmptySpace(
  { doc }: Context,
  { x, y, width, height, offset = 100 }: { x: number; y: number; width: number; height: number; offset?: number },
) {
  for (const [key, value] of Object.entries({ x, y, width, height }))
    if (!Number.isFinite(value)) refuse(says.invalid(key, value, 'a finite number'));
  const taken = doc
    .items()
    .filter((item) => item.type !== 'connector' && Number.isFinite(item.x) && Number.isFinite(item.y))
    .map(hull);
  const free = (at: { x: number; y: number }) => {
    const wished = edges({ ...at, width: width + 2 * offset, height: height + 2 * offset });
    return !taken.some((box) => overlap(box, wished));
  };
  const stepX = width / 2 + offset;
  const stepY = height / 2 + offset;
  for (let ring = 0; ring < RINGS; ring++)
    for (const [across, down] of ringOf(ring)) {
      const at = { x: x + across * stepX, y: y + down * stepY };
      if (free(at)) return { ...at, width, height };
    }
  const right = taken.reduce((most, box) => Math.max(most, box.right), x);
  return { x: right + offset + width / 2, y, width, height };
}

/** The steps at a distance, nearest to the right first. */
function ringOf(ring: number): (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const steps: (readonly [number, number])[] = [];
  for (let across = -ring; across <= ring; across++)
    for (let down = -ring; down <= ring; down++)
      if (Math.max(Math.abs(across), Math.abs(down)) === ring) steps.push([across, down]);
  return steps.sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || b[0] - a[0]);
}
