import type { BoardDocument } from '../document.ts';
import { propsOf } from '../props.ts';
import type { StoredItem } from '../stored.ts';
import type { Pages } from './pages.ts';

export type CardAction = 'open' | 'connect';

/** What the icon on an app card does: only the app's own cards have one, and none while they are disabled. */
export function cardAction(item: StoredItem | undefined): CardAction | null {
  if (item?.type !== 'app_card' || item.more?.['owned'] !== true) return null;
  if (item.more['status'] === 'connected') return 'open';
  return item.more['status'] === 'disconnected' ? 'connect' : null;
}

/** A click on the icon of an app card. */
export function clickCard(
  doc: BoardDocument,
  pages: Pages,
  who: { readonly user: string; readonly app: string },
  id: string,
) {
  const item = doc.item(id);
  const action = cardAction(item);
  if (item && action)
    pages.tell(
      `app_card:${action}`,
      { appCard: propsOf(doc, item) },
      (page) => page.user === who.user && page.app === who.app,
    );
}
