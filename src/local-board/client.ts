import { createBirpc } from 'birpc';
import { CHANNEL, type AppSide, type BoardSide, type FrameName } from './channel.ts';
import type { Bus, CommandName, Commands } from './protocol.ts';
import { createMiro } from './sdk/miro.ts';

/**
 * What `/miro.js` is made of: defines `window.miro` in any page that the local board shows in an iframe, in place of
 * Miro's own script.
 */
const name = frameName();
if (name && !name.storage) for (const store of ['localStorage', 'sessionStorage', 'indexedDB'] as const) block(store);
window.miro = createMiro(name ? bus(name.key) : nowhere());

function bus(key: string): Bus {
  const listeners = new Set<(event: string, payload: unknown) => void>();
  const boardOrigin =
    location.ancestorOrigins?.[0] ?? (document.referrer === '' ? '*' : new URL(document.referrer).origin);
  const side = createBirpc<BoardSide, AppSide>(
    { event: (event, payload) => listeners.forEach((listener) => listener(event, payload)) },
    {
      timeout: -1,
      post: (data: unknown) => window.parent.postMessage({ channel: CHANNEL, key, data }, boardOrigin),
      on: (receive) =>
        window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
          if (source !== window.parent || (boardOrigin !== '*' && origin !== boardOrigin)) return;
          if (isEnvelope(data) && data.key === key) receive(data.data);
        }),
    },
  );
  void side.hello();
  return {
    async call<K extends CommandName>(command: K, payload: Commands[K]['in']): Promise<Commands[K]['out']> {
      const answer = await side.call(command, payload);
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    },
    listen: (listener) => void listeners.add(listener),
  };
}

/** Outside any board, as when the app's page is opened by itself: calls fail instead of waiting for ever. */
function nowhere(): Bus {
  return {
    call: (command) => Promise.reject(new Error(`${command} needs a board, but this page is not open in one`)),
    listen: () => undefined,
  };
}

function frameName(): FrameName | null {
  if (window.parent === window) return null;
  try {
    const parsed: unknown = JSON.parse(window.name);
    if (typeof parsed !== 'object' || parsed === null || !('key' in parsed) || typeof parsed.key !== 'string')
      return null;
    return { key: parsed.key, storage: !('storage' in parsed) || parsed.storage !== false };
  } catch {
    return null;
  }
}

function isEnvelope(data: unknown): data is { readonly key: string; readonly data: unknown } {
  return typeof data === 'object' && data !== null && 'channel' in data && data.channel === CHANNEL && 'key' in data;
}

/** As in browsers that keep third parties from storing anything. */
function block(store: string): void {
  Object.defineProperty(window, store, {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
}
