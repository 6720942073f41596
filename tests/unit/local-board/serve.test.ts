import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { matches } from '../../../src/local-board/engine/predicate.ts';
import { createAppProxies } from '../../../src/local-board/serve/app-proxy.ts';
import { framable, namesMiroScript, withLocalClient, withPolicy } from '../../../src/local-board/serve/miro-script.ts';

const MIRO = 'https://miro.com/app/static/sdk/v2/miro.js';

describe('Miro’s script', () => {
  it.each([
    [`<script src="${MIRO}"></script>`, '<script src="./miro.js"></script>'],
    [`<SCRIPT defer src=${MIRO} nonce="a">\n</SCRIPT>`, '<SCRIPT defer src=./miro.js nonce="a">\n</SCRIPT>'],
    [`<script src='//miro.com/app/static/sdk/v2/miro.test.js'></script>`, `<script src='./miro.js'></script>`],
    [`loading.push(["${MIRO}",{}])`, 'loading.push(["./miro.js",{}])'],
    [`"https:\\/\\/miro.com\\/app\\/static\\/sdk\\/v2\\/miro.js"`, '"./miro.js"'],
  ])('is replaced in %s', (written, read) => {
    expect(namesMiroScript(written)).toBe(true);
    expect(withLocalClient(`<i>${written}</i><script src="/app.js"></script>`, './miro.js')).toBe(
      `<i>${read}</i><script src="/app.js"></script>`,
    );
  });

  it('is all that is replaced', () => {
    const page =
      '<p>https://miro.com</p><script src="/miro.js"></script><script src="https://miro.example/v2/miro.js"></script>';
    expect(namesMiroScript(page)).toBe(false);
    expect(withLocalClient(page, 'x')).toBe(page);
  });

  it('may come from the page itself where it may come from Miro', () => {
    expect(framable("script-src https://miro.com; frame-ancestors https://miro.com; img-src 'self'")).toBe(
      "script-src https://miro.com 'self'; img-src 'self'",
    );
    expect(framable("frame-ancestors 'none', default-src https://*.miro.com")).toBe(
      "default-src https://*.miro.com 'self'",
    );
  });

  it('comes after the policy', () => {
    const page = withPolicy('<head><meta charset="utf-8" /><script></script></head>', "default-src 'none'");
    expect(page.indexOf('default-src')).toBeLessThan(page.indexOf('<script>'));
    expect(page.indexOf('charset')).toBeLessThan(page.indexOf('default-src'));
  });
});

describe('the way to other people’s apps', () => {
  let stop: (() => void | Promise<void>)[] = [];
  afterEach(async () => {
    for (const one of stop) await one();
    stop = [];
  });

  async function app(): Promise<{ url: string; proxies: ReturnType<typeof createAppProxies> }> {
    const server: Server = createServer((asked, answer) => {
      const html = asked.url?.startsWith('/app.html') ?? false;
      answer.setHeader('content-type', html ? 'text/html; charset=utf-8' : 'text/javascript');
      answer.setHeader('x-frame-options', 'DENY');
      answer.setHeader('content-security-policy', "frame-ancestors https://miro.com; img-src 'self'");
      if (asked.url === '/moved')
        return void answer.writeHead(302, { location: `http://${asked.headers.host}/app.html` }).end();
      if (asked.url === '/asked')
        return void answer.end(JSON.stringify([asked.headers.host, asked.headers.origin, asked.headers.referer]));
      if (asked.url === '/packed.js')
        return void answer.setHeader('content-encoding', 'gzip').end(gzipSync(`load("${MIRO}")`));
      return void answer.end(html ? `<script src="${MIRO}"></script><b>å</b>` : 'other();');
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const proxies = createAppProxies(async () => 'client');
    stop.push(
      () => void server.close(),
      () => proxies.close(),
    );
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, proxies };
  }

  it('puts the client into pages, lets them be framed, and leaves everything else as it is', async () => {
    const { url, proxies } = await app();
    const found = await proxies.addressOf(`${url}/app.html?a=1`);
    const { origin } = new URL(found);
    const page = await fetch(found);
    expect(await page.text()).toBe(`<script src="${origin}/@local-board/miro.js"></script><b>å</b>`);
    expect(page.headers.get('x-frame-options')).toBeNull();
    expect(page.headers.get('content-security-policy')).toBe("img-src 'self'");
    expect(await (await fetch(new URL('/src/app.js', found))).text()).toBe('other();');
    expect(await (await fetch(new URL('/@local-board/miro.js', found))).text()).toBe('client');
    expect((await fetch(new URL('/moved', found))).url).toBe(new URL('/app.html', found).href);
    expect(new URL(found).search).toBe('?a=1');
  });

  it('puts the client into scripts that load Miro’s, packed or not', async () => {
    const { url, proxies } = await app();
    const { origin } = new URL(await proxies.addressOf(url));
    expect(await (await fetch(`${origin}/packed.js`)).text()).toBe(`load("${origin}/@local-board/miro.js")`);
  });

  it('leaves one origin to all pages of an app, also those it names by the address it runs at here', async () => {
    const { url, proxies } = await app();
    const headless = new URL(await proxies.addressOf(`${url}/`));
    expect(await proxies.addressOf(`${headless.origin}/app.html?panel`)).toBe(`${headless.origin}/app.html?panel`);
    expect(new URL(await proxies.addressOf(`${url}/app.html`)).origin).toBe(headless.origin);
  });

  it('lets the app believe that it is asked directly', async () => {
    const { url, proxies } = await app();
    const { origin } = new URL(await proxies.addressOf(url));
    const answer = await fetch(`${origin}/asked`, { headers: { origin, referer: `${origin}/app.html` } });
    expect(await answer.json()).toEqual([new URL(url).host, url, `${url}/app.html`]);
  });

  it('says when no app is there', async () => {
    const { url, proxies } = await app();
    for (const one of stop) await one();
    await expect(proxies.addressOf(`${url}/app.html`)).rejects.toThrow(`no app answers at ${url}`);
  });

  it('leads to this machine only', async () => {
    const { proxies } = await app();
    for (const url of [
      'https://example.com/',
      'http://192.168.1.1/',
      'http://localhost.example.com/',
      'file:///etc/passwd',
      'x',
    ])
      await expect(proxies.addressOf(url)).rejects.toThrow();
  });
});

describe('a custom action', () => {
  const shape = {
    type: 'shape',
    shape: 'circle',
    style: { color: '#1a1a1a' },
    width: 20,
    height: 10,
    metadata: { status: 'active' },
  };

  it.each([
    [{ type: 'shape' }, true],
    [{ type: 'frame' }, false],
    [{ $or: [{ type: 'frame' }, { type: 'shape', 'style.color': '#1a1a1a' }] }, true],
    [{ $where: 'this.width > this.height' }, true],
    [{ $where: 'fetch("https://example.com")' }, false],
    [{ 'metadata.status': { $exists: false } }, false],
    [{ 'metadata.status': { $in: ['active'] }, width: { $gte: 20, $lt: 21 } }, true],
    [{ shape: { $regex: '^circ' } }, true],
    [{ shape: { $not: { $regex: '^circ' } } }, false],
    [{ $not: { type: 'shape' } }, false],
  ])('with the predicate %j is offered for a round shape: %s', (predicate, offered) => {
    expect(matches(shape, predicate)).toBe(offered);
  });
});
