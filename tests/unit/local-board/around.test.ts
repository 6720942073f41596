import type { ItemsCreateEvent, SelectionUpdateEvent, StickyNote } from '@mirohq/websdk-types';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTyped, normalise, plainText } from '../../../src/local-board/content.ts';
import { createLocalBoard, hand } from '../../../src/local-board/index.ts';

const soon = () => new Promise((done) => setTimeout(done, 5));
const ada = { id: '2', name: 'Ada', color: 'red' };

describe('what a person types', () => {
  it('comes back word for word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const clean = typed.replaceAll(/[\r\u00a0]/g, '').replace(/\n+$/, '');
        expect(plainText(fromTyped(clean))).toBe(clean);
      }),
    );
  });
});

describe('content an app writes', () => {
  it.each([
    ['hei', '<p>hei</p>'],
    ['a = b', '<p>a &#61; b</p>'],
    ['en\n\nto', '<p>en</p><p>&nbsp;</p><p>to</p>'],
    ['<p>ferdig</p>', '<p>ferdig</p>'],
    ['<script>x</script>', '<p>&lt;script&gt;x&lt;/script&gt;</p>'],
    ['<b>tykk</b> & tynn', '<p><b>tykk</b> &amp; tynn</p>'],
    ['', ''],
  ])('%j comes back as %j', (written, kept) => {
    expect(normalise('sticky_note', written, 'paragraphs')).toBe(kept);
  });

  it('stays as it is when it is read and written again', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '>', '&', 'p', '/', ' ', '=', '"', ';', '#', '6', '\n', 'å', '<p>', '</p>', '&#61;', '<br>') }); // prettier-ignore
    fc.assert(
      fc.property(text, (written) => {
        const once = normalise('sticky_note', written, 'paragraphs');
        expect(normalise('sticky_note', once, 'paragraphs')).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back as written where Miro might leave it so', async () => {
    const { board } = createLocalBoard({ switches: { content: 'as written' } });
    expect(await board.createStickyNote({ content: 'hei' })).toMatchObject({ content: 'hei' });
  });
});

describe('credits', () => {
  it('run out by the minute and by the hour, each with its own words', async () => {
    let clock = 0;
    const limits = { minute: 1000, hour: 2000 };
    const { board, usage } = createLocalBoard({ limits, now: () => clock });
    await board.get();
    await board.get();
    expect(usage()).toMatchObject({ minute: 1000, hour: 1000, calls: 2 });
    await expect(board.getInfo()).rejects.toThrow(
      'The API rate limit was exceeded. Requests can use up to 1000 credits in total per minute.',
    );
    clock = 61_000;
    await board.get();
    await board.get();
    clock = 122_000;
    await expect(board.getInfo()).rejects.toThrow('up to 2000 credits in total per hour.');
    clock = 3_700_000;
    await board.getInfo();
    expect(usage().hour).toBe(50);
  });

  it('are counted apart for each user', async () => {
    const { board, connect, usage } = createLocalBoard();
    await connect({ user: ada }).board.get();
    await board.getInfo();
    expect(usage().minute).toBe(50);
  });
});

describe('a slow line', () => {
  it('lets answers overtake each other', async () => {
    const { board } = createLocalBoard({ faults: { latency: 1, jitter: 20 } });
    const order: number[] = [];
    await Promise.all(Array.from({ length: 12 }, (_, index) => board.getInfo().then(() => order.push(index))));
    expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  });

  it('keeps the order of what is written to one place', async () => {
    const { board } = createLocalBoard({ faults: { latency: 1, jitter: 20 } });
    const shelf = board.storage.collection('c');
    const note = await board.createStickyNote();
    const other = (await board.getById(note.id)) as StickyNote;
    await Promise.all([
      ...[1, 2, 3, 4, 5, 6].map((n) => shelf.set('k', n)),
      ...[note, other].map((handle, n) => {
        handle.x = n + 1;
        return handle.sync();
      }),
    ]);
    expect(await shelf.get('k')).toBe(6);
    expect(await board.getById(note.id)).toMatchObject({ x: 2 });
  });

  it('still carries what a page sent before it was closed, and nothing after', async () => {
    const { connect, document } = createLocalBoard({ faults: { latency: 5 } });
    const page = connect();
    let answered = false;
    void page.board.createShape().then(() => (answered = true));
    page.close();
    void page.board.createShape();
    await new Promise((done) => setTimeout(done, 30));
    expect(document.items().length).toBe(1);
    expect(answered).toBe(false);
  });

  it('refuses now and then on a bad day, and never half a call', async () => {
    const { board, document } = createLocalBoard({ faults: { refused: 0.5 } });
    const all = await Promise.allSettled(Array.from({ length: 60 }, () => board.createShape()));
    const refused = all.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(10);
    expect(document.items().length).toBe(60 - refused.length);
    expect(refused).toMatchObject(
      refused.map(() => ({ reason: { message: expect.stringContaining('An unknown error occurred') } })),
    );
  });
});

describe('events', () => {
  it('tell of items made by hand, but not of copies', async () => {
    const { board, document, user } = createLocalBoard();
    const told: string[][] = [];
    await board.ui.on('items:create', ({ items }: ItemsCreateEvent) => told.push(items.map(({ id }) => id)));
    const note = hand.createNote(document, user.id, { x: 0, y: 0 });
    hand.duplicate(document, user.id, [note]);
    hand.paste(document, user.id, hand.copy(document, [note]), { x: 900, y: 900 });
    await soon();
    expect(told).toEqual([[note]]);
  });

  it('tell of moves, not of words and colours, and not of children that travelled along', async () => {
    const { board, document, user } = createLocalBoard();
    const frame = await board.createFrame({ width: 1000, height: 1000 });
    const note = await frame.add(await board.createStickyNote());
    const told: string[][] = [];
    await board.ui.on('experimental:items:update', ({ items }: ItemsCreateEvent) =>
      told.push(items.map(({ id }) => id)),
    );
    hand.typeText(document, user.id, note.id, 'nytt');
    hand.recolour(document, user.id, [note.id], 'cyan');
    hand.move(document, user.id, [frame.id], { dx: 100, dy: 0 });
    await soon();
    expect(told).toEqual([[frame.id]]);
  });

  it('tell of other people only where the switch says so', async () => {
    for (const remoteEvents of ['none', 'all'] as const) {
      const { board, document } = createLocalBoard({ switches: { remoteEvents } });
      let told = 0;
      await board.ui.on('items:create', () => (told += 1));
      document.setUser(ada);
      hand.createNote(document, ada.id, { x: 0, y: 0 });
      await soon();
      expect(told).toBe(remoteEvents === 'all' ? 1 : 0);
    }
  });

  it('tell of the own selection, the group as a whole included', async () => {
    const { board, document, user } = createLocalBoard();
    const [a, b] = [await board.createShape(), await board.createShape()];
    await board.group({ items: [a, b] });
    const told: string[][] = [];
    await board.ui.on('selection:update', ({ items }: SelectionUpdateEvent) =>
      told.push(items.map(({ type }) => type)),
    );
    document.setSelection(ada.id, [a.id]);
    document.setSelection(user.id, [a.id, b.id]);
    document.setSelection(user.id, []);
    await soon();
    expect(told).toEqual([['shape', 'shape', 'group'], []]);
  });

  it('reach every page of the app, a click on the icon only the headless one', async () => {
    const { miro, connect, engine, user } = createLocalBoard();
    const headless = connect({ place: 'headless' });
    const told: string[] = [];
    await miro.board.ui.on('icon:click', () => told.push('panel'));
    await headless.board.ui.on('icon:click', () => told.push('headless'));
    engine.clickIcon(user.id, 'local');
    await soon();
    expect(told).toEqual(['headless']);
  });
});

describe('a click on the icon before the headless page listens', () => {
  it('is heard once, however often it was clicked, and by no page that comes later', async () => {
    const { engine, user, connect } = createLocalBoard();
    engine.clickIcon(user.id, 'local');
    engine.clickIcon(user.id, 'local');
    const heard: string[] = [];
    const listen = async (name: string, place: 'headless' | 'panel') => {
      const { board } = connect({ place });
      void board.ui.on('icon:click', () => heard.push(name));
      await soon();
    };
    await listen('panel', 'panel');
    expect(heard).toEqual([]);
    await listen('headless', 'headless');
    expect(heard).toEqual(['headless']);
    await listen('second', 'headless');
    expect(heard).toEqual(['headless']);
    engine.clickIcon(user.id, 'local');
    await soon();
    expect(heard).toEqual(['headless', 'headless', 'second']);
  });
});

describe('stored data', () => {
  it('comes to a watcher at once, and to the writer too', async () => {
    const { board } = createLocalBoard();
    const told: unknown[] = [];
    const shelf = board.storage.collection('fasit');
    await shelf.onValue('a', (value) => told.push(value));
    await shelf.set('a', { n: 1 });
    await shelf.remove('a');
    await soon();
    expect(told).toEqual([undefined, { n: 1 }, undefined]);
    expect(await shelf.get('a')).toBeUndefined();
  });

  it('belongs to one app', async () => {
    const { board, connect } = createLocalBoard();
    const other = connect({ app: 'another' }).board;
    const note = await board.createStickyNote();
    await note.setMetadata('cell', 'a1');
    await board.setAppData('template', [1]);
    await board.storage.collection('c').set('k', 1);
    expect(await ((await other.getById(note.id)) as typeof note).getMetadata()).toEqual({});
    expect(await other.getAppData()).toEqual({});
    expect(await other.storage.collection('c').get('k')).toBeUndefined();
    expect(await note.getMetadata('cell')).toBe('a1');
    expect(await board.getAppData('template')).toEqual([1]);
  });

  it('has limits: 6 KB with an item, 30 KB with the board, 64 KB under a key', async () => {
    const { board } = createLocalBoard();
    const note = await board.createStickyNote();
    const full = (feature: string) => `The data storage limit for "${feature}" has been exceeded.`;
    await expect(note.setMetadata('a', 'x'.repeat(6200))).rejects.toThrow(full('metadata'));
    await expect(board.setAppData('a', 'x'.repeat(31_000))).rejects.toThrow(full('appData'));
    await expect(board.storage.collection('c').set('k', 'x'.repeat(66_000))).rejects.toThrow(full('storage'));
    await board.storage.collection('c').set('k', 'x'.repeat(65_000));
  });

  it('is refused for frames, though the types offer it', async () => {
    const { board } = createLocalBoard();
    const frame = await board.createFrame();
    await expect(frame.getMetadata()).rejects.toThrow('The specified command is unsupported: Frame.getMetadata()');
  });

  it('is copied with a duplicated item', async () => {
    const { board, document, user } = createLocalBoard();
    const note = await board.createStickyNote();
    await note.setMetadata('cell', 'a1');
    const [copy = ''] = hand.duplicate(document, user.id, [note.id]);
    expect(await board.getMetadata((await board.getById(copy)) as typeof note, 'cell')).toBe('a1');
  });
});

describe('people', () => {
  it('are known by name while they are online, and hear broadcasts of others only', async () => {
    const { board, connect, document } = createLocalBoard();
    const adas = connect({ user: ada });
    const told: string[] = [];
    await board.events.on('phase', () => void told.push('me'));
    await adas.board.events.on('phase', () => void told.push('ada'));
    await board.events.broadcast('phase', 3);
    await soon();
    expect(told).toEqual(['ada']);
    expect((await board.getOnlineUsers()).map(({ name }) => name)).toEqual(['Facilitator', 'Ada']);
    document.removeUser(ada.id);
    expect(await board.getOnlineUsers()).toHaveLength(1);
  });

  it('share one timer, which does not tick and costs a paid plan', async () => {
    let clock = 0;
    const { board, connect, document } = createLocalBoard({ now: () => clock });
    const adas = connect({ user: ada }).board;
    const told: string[] = [];
    for (const event of ['start', 'update', 'finish'] as const)
      await adas.timer.on(event, ({ timer }) => told.push(`${event} ${timer.status}`));
    await board.timer.start(60_000);
    clock = 20_000;
    expect(await adas.timer.get()).toEqual({ status: 'STARTED', totalDuration: 60_000, restDuration: 40_000 });
    await adas.timer.pause();
    await board.timer.prolong(10_000);
    expect(await board.timer.get()).toMatchObject({ status: 'PAUSED', restDuration: 50_000 });
    await board.timer.stop();
    await soon();
    expect(told).toEqual(['start STARTED', 'update PAUSED', 'update PAUSED', 'finish STOPPED']);
    document.setSwitches({ paid: false });
    expect(await board.canUse('timer')).toBe(false);
    await expect(board.timer.start(1)).rejects.toThrow('feature is available only on paid plans');
  });

  it('stay unnamed without the scope, and the board has no name at all', async () => {
    const { board } = createLocalBoard({ switches: { identityScope: false } });
    await expect(board.getUserInfo()).rejects.toThrow('identity:read');
    expect(Object.keys(await board.getInfo())).toEqual(['id', 'locale', 'createdAt', 'updatedAt']);
  });
});

describe('the icon of an app card', () => {
  it('tells the app to connect or to open its own card, and nothing while the card is disabled', async () => {
    const { board, engine, user } = createLocalBoard();
    const told: string[] = [];
    await board.ui.on('app_card:connect', ({ appCard }) => told.push(`connect ${appCard.title}`));
    await board.ui.on('app_card:open', ({ appCard }) => told.push(`open ${appCard.title}`));
    for (const status of ['disconnected', 'connected', 'disabled'] as const) {
      const card = await board.createAppCard({ title: status, status });
      engine.clickCard(user.id, 'local', card.id);
    }
    const note = await board.createStickyNote();
    engine.clickCard(user.id, 'local', note.id);
    await soon();
    expect(told).toEqual(['connect disconnected', 'open connected']);
  });
});

describe('attention', () => {
  it('goes to somebody who is there, and back, for oneself or for others', async () => {
    const { board, document, user, connect } = createLocalBoard();
    const own = board.collaboration.attention;
    const other = connect({ user: ada }).board.collaboration.attention;
    expect(await own.isFollowing()).toBe(false);
    await own.follow(ada);
    expect([await own.isFollowing(), await other.isFollowing()]).toEqual([true, false]);
    expect(await own.getFollowedUser()).toEqual({ id: ada.id, name: ada.name });
    await own.unfollow();
    await expect(own.getFollowedUser()).rejects.toThrow('follows nobody');
    await own.follow(user, { followers: [ada] });
    expect(await other.getFollowedUser()).toEqual({ id: user.id, name: user.name });
    document.removeUser(user.id);
    expect(await other.isFollowing()).toBe(false);
  });

  it('cannot go to oneself, nor to somebody who is not there', async () => {
    const { board, user } = createLocalBoard();
    await expect(board.collaboration.attention.follow(user)).rejects.toThrow('themselves');
    await expect(board.collaboration.attention.follow({ id: '404', name: '' })).rejects.toThrow('not on the board');
  });
});

describe('an ID token', () => {
  it('names user and team, lasts an hour, and is signed by nobody', async () => {
    const { board, user } = createLocalBoard({ now: () => 1_700_000_000_000 });
    const [header = '', claims = '', signature] = (await board.getIdToken()).split('.');
    expect(JSON.parse(atob(header))).toMatchObject({ alg: 'none' });
    expect(JSON.parse(atob(claims))).toMatchObject({ iss: 'local-board', user: user.id, exp: 1_700_003_600 });
    expect(signature).toBe('');
  });
});

describe('the view', () => {
  it('is told by its top-left corner and fitted to the screen', async () => {
    const { board } = createLocalBoard();
    const rect = { x: 100, y: 100, width: 1280, height: 100 };
    expect(await board.viewport.set({ viewport: rect })).toEqual({ x: 100, y: -250, width: 1280, height: 800 });
    expect(await board.viewport.getZoom()).toBe(1);
    await expect(board.viewport.setZoom(5)).rejects.toThrow('from 0.01 to 4');
  });

  it('finds room beside what lies there', async () => {
    const { board } = createLocalBoard();
    await board.createShape({ width: 1000, height: 1000 });
    const room = await board.findEmptySpace({ x: 0, y: 0, width: 600, height: 600 });
    expect(Math.max(Math.abs(room.x), Math.abs(room.y))).toBeGreaterThanOrEqual(900);
    expect(room).toMatchObject({ width: 600, height: 600 });
  });

  it('cuts long notifications, or refuses them, and keeps them all', async () => {
    const { board, surface, document } = createLocalBoard();
    await board.notifications.showInfo('a'.repeat(100));
    expect(surface.notes[0]?.message).toHaveLength(80);
    document.setSwitches({ longNotification: 'throw' });
    await expect(board.notifications.showError('a'.repeat(81))).rejects.toThrow('at most 80');
  });
});
