/** Where an iframe really loads an app's page from. */
export interface PageAddress {
  readonly url: string;
  readonly origin: string;
}

/** The dev server's path that stands between the board and other people's local apps. */
export const PROXY_PATH = '/@local-app/';

/**
 * Our own pages have a copy that loads the local client instead of Miro's script: `panel.html` is `panel.local.html`.
 * Other people's apps come through the dev server, which puts the client in their pages as it passes them on.
 */
export async function pageAddress(page: Window, url: string): Promise<PageAddress> {
  const wanted = new URL(url);
  if (wanted.origin === page.location.origin) {
    wanted.pathname = wanted.pathname.replace(/(?<!\.local)\.html$/, '.local.html').replace(/\/$/, '/index.local.html');
    return { url: wanted.href, origin: wanted.origin };
  }
  const asked = new URL(PROXY_PATH, page.location.origin);
  asked.searchParams.set('url', wanted.href);
  const answer = await page.fetch(asked);
  if (!answer.ok) throw new Error(`no app at ${wanted.href}: ${await answer.text()}`);
  const found: unknown = await answer.json();
  if (typeof found !== 'object' || found === null || !('url' in found) || typeof found.url !== 'string')
    throw new Error(`no address for ${wanted.href}: expected { url }`);
  return { url: found.url, origin: new URL(found.url).origin };
}
