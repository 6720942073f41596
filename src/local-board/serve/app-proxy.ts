import {
  createServer,
  request,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
  type Server,
  type ServerResponse,
} from 'node:http';
import { request as secureRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { framable, namesMiroScript, withLocalClient } from './miro-script.ts';

const CLIENT_PATH = '/@local-board/miro.js';

interface Proxy {
  readonly server: Server;
  readonly origin: string;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether a host is this machine; nothing else is ever proxied or served. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.has(hostname) || hostname.endsWith('.localhost');

/**
 * Stands between the board and other people's apps on this machine: one listener per app, with the app's own paths, so
 * that absolute addresses, sockets and storage work as they do without it. Only the address of Miro's script is changed.
 */
export function createAppProxies(clientScript: () => Promise<string>) {
  const proxies = new Map<string, Promise<Proxy>>();
  const isProxy = async (origin: string) => (await Promise.all(proxies.values())).some((one) => one.origin === origin);
  return {
    /** The address under which a page of a local app is to be loaded; a page that is loaded so already keeps its own. */
    async addressOf(wanted: string): Promise<string> {
      const url = new URL(wanted);
      if (!/^https?:$/.test(url.protocol) || !isLoopback(url.hostname))
        throw new Error(`cannot show ${url.origin}, expected an app on this machine such as http://localhost:3001`);
      if (await isProxy(url.origin)) return url.href;
      const proxy = proxies.get(url.origin) ?? listen(url.origin, clientScript);
      proxies.set(url.origin, proxy);
      await answers(url.origin);
      const { origin } = await proxy;
      return origin + url.pathname + url.search + url.hash;
    },
    async close() {
      for (const proxy of proxies.values()) (await proxy).server.close();
      proxies.clear();
    },
  };
}

/** Says so when there is no app, before an iframe shows an empty page. */
function answers(target: string): Promise<void> {
  return new Promise((done, fail) => {
    const asked = ask(target, { url: '/' }, { method: 'HEAD' }, (reply) => {
      reply.resume();
      done();
    });
    asked.on('error', ({ message }) => fail(new Error(`no app answers at ${target}: ${message}`)));
    asked.end();
  });
}

function listen(target: string, clientScript: () => Promise<string>): Promise<Proxy> {
  const server = createServer((asked, answer) => void pass(target, asked, answer, clientScript));
  server.on('upgrade', (asked, socket, head) => passSocket(target, asked, socket, head));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a TCP listener's address is an object
      done({ server, origin: `http://127.0.0.1:${port}` });
    });
  });
}

async function pass(
  target: string,
  asked: IncomingMessage,
  answer: ServerResponse,
  clientScript: () => Promise<string>,
) {
  if (!fromThisMachine(asked)) {
    answer.writeHead(403).end('this proxy is for 127.0.0.1 only');
    return;
  }
  if (asked.url === CLIENT_PATH) {
    const script = await clientScript();
    answer.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(script);
    return;
  }
  const upstream = ask(target, asked, { method: asked.method, headers: towards(target, asked) }, (reply) => {
    const status = reply.statusCode ?? 502;
    const headers = back(target, reply.headers);
    if (!REWRITTEN.test(reply.headers['content-type'] ?? '') || asked.method === 'HEAD' || status === 304) {
      answer.writeHead(status, headers);
      reply.pipe(answer);
      return;
    }
    const parts: Buffer[] = [];
    reply.on('data', (part: Buffer) => parts.push(part));
    reply.on('end', () => {
      const whole = Buffer.concat(parts);
      const text = unpacked(whole, reply.headers['content-encoding']).toString('utf8');
      const found = namesMiroScript(text);
      if (found) {
        headers['cache-control'] = 'no-store';
        for (const stale of ['content-length', 'content-encoding', 'etag', 'last-modified']) delete headers[stale];
      }
      answer.writeHead(status, headers);
      answer.end(found ? withLocalClient(text, `http://${asked.headers.host}${CLIENT_PATH}`) : whole);
    });
  });
  upstream.on('error', (error) => {
    if (!answer.headersSent) answer.writeHead(502, { 'content-type': 'text/plain' });
    answer.end(`no app answers at ${target}: ${error.message}`);
  });
  asked.pipe(upstream);
}

/** Miro's script is named in pages, and in code that loads it later. */
const REWRITTEN = /html|javascript|ecmascript/;

const UNPACK: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

/** Packed nevertheless: servers of files that lie there packed do not ask. */
const unpacked = (body: Buffer, encoding = ''): Buffer => UNPACK[encoding]?.(body) ?? body;

function passSocket(target: string, asked: IncomingMessage, socket: Duplex, head: Buffer) {
  if (!fromThisMachine(asked)) {
    socket.destroy();
    return;
  }
  const upstream = ask(target, asked, { headers: towards(target, asked) });
  upstream.on('upgrade', (reply, other) => {
    const lines = Object.entries(reply.headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => `${name}: ${one}`),
    );
    socket.write(['HTTP/1.1 101 Switching Protocols', ...lines, '', ''].join('\r\n'));
    if (head.length > 0) other.write(head);
    other.pipe(socket).pipe(other);
    other.on('error', () => socket.destroy());
  });
  upstream.on('response', () => socket.destroy());
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
  upstream.end();
}

/** A certificate that a development server made for itself will do: it is this machine either way. */
function ask(
  target: string,
  { url = '/' }: Pick<IncomingMessage, 'url'>,
  options: RequestOptions,
  heard?: (reply: IncomingMessage) => void,
) {
  if (target.startsWith('https:')) return secureRequest(target + url, { ...options, rejectUnauthorized: false }, heard);
  return request(target + url, options, heard);
}

/** By name and by address: a name that merely points here could belong to anybody's page. */
export const fromThisMachine = ({ headers }: IncomingMessage): boolean => {
  try {
    return isLoopback(new URL(`http://${headers.host ?? ''}`).hostname);
  } catch {
    return false;
  }
};

/** As if the app were asked without anything in between; many development servers refuse other origins than their own. */
function towards(target: string, { headers }: IncomingMessage): OutgoingHttpHeaders {
  const own = `http://${headers.host}`;
  const { origin, referer } = headers;
  return {
    ...headers,
    host: new URL(target).host,
    'accept-encoding': 'identity',
    ...(origin === own ? { origin: target } : {}),
    ...(referer?.startsWith(own) ? { referer: target + referer.slice(own.length) } : {}),
  };
}

/** An app that lets Miro frame it lets us: nobody else is asking. */
function back(target: string, given: IncomingMessage['headers']): OutgoingHttpHeaders {
  const { location } = given;
  const headers: OutgoingHttpHeaders = { ...given };
  delete headers['x-frame-options'];
  for (const name of POLICIES) if (given[name] !== undefined) headers[name] = framable(String(given[name]));
  if (location?.startsWith(target)) headers.location = location.slice(target.length) || '/';
  return headers;
}

const POLICIES = ['content-security-policy', 'content-security-policy-report-only'];
