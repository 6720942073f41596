import type { Bus } from '../protocol.ts';
import { storageName } from './storage-name.ts';

export type Handler = (payload: unknown, more?: unknown) => unknown;

/** Subscriptions of one page: the board is told once per event, each handler gets its own copy of what comes. */
export function listening(bus: Bus) {
  const handlers = new Map<string, Map<Handler, (payload: unknown) => unknown>>();
  bus.listen((event, payload) => {
    for (const [handler, prepare] of handlers.get(event) ?? []) run(() => handler(prepare(structuredClone(payload))));
  });

  async function add(
    event: string,
    handler: Handler,
    prepare: (payload: unknown) => unknown = (same) => same,
  ): Promise<void> {
    const known = handlers.get(event) ?? new Map<Handler, (payload: unknown) => unknown>();
    const first = known.size === 0;
    known.set(handler, prepare);
    handlers.set(event, known);
    if (first) await bus.call('subscribe', { event, on: true });
  }

  async function remove(event: string, handler: Handler): Promise<void> {
    const known = handlers.get(event);
    known?.delete(handler);
    if (known?.size === 0) await bus.call('subscribe', { event, on: false });
  }

  const watchers = new Map<string, Map<Handler, Handler>>();
  return {
    add,
    remove,
    /** A stored value now and whenever it changes. */
    async watch(collection: string, key: string, handler: (value: never, version: string) => void): Promise<void> {
      const event = storageName(collection, key);
      const wrapped: Handler = (payload) => {
        const { value, version } = payload as { value: never; version: string }; // sent by the storage commands
        handler(value, version);
      };
      const own = watchers.get(event) ?? new Map<Handler, Handler>();
      own.set(handler as Handler, wrapped);
      watchers.set(event, own);
      const known = handlers.get(event) ?? new Map<Handler, (payload: unknown) => unknown>();
      known.set(wrapped, (same) => same);
      handlers.set(event, known);
      await bus.call('storage.watch', { collection, key, on: true });
    },
    async unwatch(collection: string, key: string, handler: (value: never, version: string) => void): Promise<void> {
      const event = storageName(collection, key);
      const wrapped = watchers.get(event)?.get(handler as Handler);
      if (wrapped) handlers.get(event)?.delete(wrapped);
      watchers.get(event)?.delete(handler as Handler);
      if (handlers.get(event)?.size === 0) await bus.call('storage.watch', { collection, key, on: false });
    },
  };
}

/** A handler that fails must not silence the others; the page hears of it as of any uncaught error. */
function run(work: () => unknown): void {
  try {
    const result = work();
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
}

function report(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
