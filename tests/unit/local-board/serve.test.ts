import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { matches } from '../../../src/local-board/engine/predicate.ts';
import { createAppProxies } from '../../../src/local-board/serve/app-proxy.ts';
import { hasMiroTag, withLocalClient, withPolicy } from '../../../src/local-board/serve/miro-tag.ts';

const MIRO = 'https://miro.com/app/static/sdk/v2/miro.js';

describe('Miro’s script tag', () => {
  it.each([
    `<script src="${MIRO}"></script>`,
    `<script type="text/javascript" src='${MIRO}' async></script>`,
    `<SCRIPT src=${MIRO}>\n</SCRIPT>`,
    `<script src="https://miro.com/app/static/sdk/v2/miro.test.js"></script>`,
  ])('is found as %s', (tag) => {
    const page = withLocalClient(`<head>${tag}<script src="/app.js"></script></head>`, './miro.js');
    expect(page).toBe('<head><script src="./miro.js"></script><script src="/app.js"></script></head>');
  });

  it('is all that is replaced', () => {
    const page =
      '<p>https://miro.com</p><script src="/miro.js"></script><script src="https://miro.example/v2/miro.js"></script>';
    expect(hasMiroTag(page)).toBe(false);
    expect(withLocalClient(page, 'x')).toBe(page);
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
      return void answer.end(html ? `<script src="${MIRO}"></script><b>å</b>` : `// ${MIRO} ${asked.headers.host}`);
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
    const page = await fetch(found);
    expect(await page.text()).toBe('<script src="/@local-board/miro.js"></script><b>å</b>');
    expect(page.headers.get('x-frame-options')).toBeNull();
    expect(page.headers.get('content-security-policy')?.trim()).toBe("img-src 'self'");
    expect(await (await fetch(new URL('/src/app.js', found))).text()).toBe(`// ${MIRO} ${new URL(url).host}`);
    expect(await (await fetch(new URL('/@local-board/miro.js', found))).text()).toBe('client');
    expect((await fetch(new URL('/moved', found))).url).toBe(new URL('/app.html', found).href);
    expect(new URL(found).search).toBe('?a=1');
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
