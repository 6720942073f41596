import type { Place } from './command.ts';
import type { Surface } from './surface.ts';

/** Who asks: one page of one app, opened by one user. */
export interface Caller {
  readonly user: string;
  readonly app: string;
  readonly place: Place;
  /** Where this page is shown, if not where the engine's others are. */
  readonly surface?: Surface;
}

export interface Page extends Caller {
  /** Events it asked for. */
  readonly subscriptions: ReadonlySet<string>;
  /** Keys of the storage table it watches. */
  readonly watched: ReadonlySet<string>;
  deliver(event: string, payload: unknown): void;
}

export type Pages = ReturnType<typeof createPages>;

/** The pages that are open now, and a way to tell those who asked. */
export function createPages() {
  const all = new Set<Page>();
  return {
    all,
    tell(event: string, payload: unknown, to: (page: Page) => boolean = () => true) {
      for (const page of all) if (page.subscriptions.has(event) && to(page)) page.deliver(event, payload);
    },
  };
}
