import type { Page, Pages } from './pages.ts';

const CLICK = 'icon:click';

/** The app's icon: headless pages alone hear its clicks, and one that comes before such a page listens waits for it. */
export function iconOf(pages: Pages) {
  /** Users and apps whose click nobody has heard; however often somebody clicks meanwhile, it stays one. */
  const unheard = new Set<string>();
  return {
    click(user: string, app: string) {
      const hears = (page: Page) => listens(page) && page.user === user && page.app === app;
      if ([...pages.all].some(hears)) pages.tell(CLICK, undefined, hears);
      else unheard.add(keyOf({ user, app }));
    },
    /** To be called when a page has begun to listen to something. */
    listening(page: Page) {
      if (listens(page) && unheard.delete(keyOf(page))) page.deliver(CLICK, undefined);
    },
  };
}

const listens = ({ place, subscriptions }: Page): boolean => place === 'headless' && subscriptions.has(CLICK);
const keyOf = ({ user, app }: Pick<Page, 'user' | 'app'>): string => JSON.stringify([user, app]);
