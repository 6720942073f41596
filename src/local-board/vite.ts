import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { CONTENT_SECURITY, CONTENT_SECURITY_DEV } from '../content-security.ts';
import { PROXY_PATH } from './host/page-address.ts';
import { createAppProxies, fromThisMachine } from './serve/app-proxy.ts';
import { clientScript } from './serve/client-script.ts';
import { namesMiroScript, withLocalClient, withPolicy } from './serve/miro-script.ts';

/** The client, beside the pages that load it. */
const CLIENT = 'miro.js';
const LOCAL = '.local.html';

/**
 * Serves and builds what the local board needs: the client script as `miro.js`, beside every page that loads Miro's
 * script a copy `X.local.html` that loads the client instead, and in development a way to other people's apps on this
 * machine. Puts the content security policy into every page.
 */
export function localBoard(): Plugin {
  let script: Promise<string> | null = null;
  const client = () => (script ??= clientScript());
  return {
    name: 'local-board',
    enforce: 'post',
    configureServer(server) {
      const proxies = createAppProxies(client);
      server.httpServer?.once('close', () => void proxies.close());
      server.watcher.on('change', (file) => {
        if (file.includes('local-board')) script = null;
      });
      server.middlewares.use((asked, answer, next) => {
        const url = new URL(asked.url ?? '/', 'http://127.0.0.1');
        const send = (type: string, body: string, status = 200) =>
          void answer.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
        const failed = (error: unknown) =>
          send('text/plain', error instanceof Error ? error.message : String(error), 502);
        if (url.pathname === `/${CLIENT}`) return void client().then((body) => send('text/javascript', body), next);
        if (url.pathname.endsWith(LOCAL))
          return void localPage(server, url.pathname).then((html) => send('text/html', html), next);
        if (url.pathname !== PROXY_PATH) return next();
        if (!fromThisMachine(asked) || asked.headers['sec-fetch-site'] === 'cross-site')
          return send('text/plain', 'this way is for pages on this machine', 403);
        proxies
          .addressOf(url.searchParams.get('url') ?? '')
          .then((found) => send('application/json', JSON.stringify({ url: found })), failed);
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => withPolicy(html, server ? CONTENT_SECURITY_DEV : CONTENT_SECURITY),
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.html')) continue;
          const html = file.source.toString();
          if (namesMiroScript(html))
            this.emitFile({
              type: 'asset',
              fileName: name.replace(/\.html$/, LOCAL),
              source: withLocalClient(html, `./${CLIENT}`),
            });
        }
        this.emitFile({ type: 'asset', fileName: CLIENT, source: await client() });
      },
    },
  };
}

/** A page as the dev server gives it, with the client in place of Miro's script. */
async function localPage(server: ViteDevServer, path: string): Promise<string> {
  const original = path.replace(LOCAL, '.html');
  const file = resolve(server.config.root, `.${original}`);
  if (!file.startsWith(server.config.root)) throw new Error(`no page ${path} under ${dirname(server.config.root)}`);
  const html = withLocalClient(await readFile(file, 'utf8'), `./${CLIENT}`);
  return server.transformIndexHtml(original, html);
}
