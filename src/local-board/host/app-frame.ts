import { createBirpc } from 'birpc';
import * as z from 'zod/mini';
import { CHANNEL, type Answer, type AppSide, type BoardSide, type FrameName } from '../channel.ts';
import type { Session } from '../engine/engine.ts';
import type { Switches } from '../switches.ts';
import type { PageAddress } from './page-address.ts';

const envelope = z.object({ channel: z.literal(CHANNEL), key: z.string(), data: z.unknown() });

interface FrameOptions {
  readonly page: Window;
  readonly container: HTMLElement;
  readonly place: 'headless' | 'panel' | 'modal';
  /** For screen readers. */
  readonly title: string;
  readonly address: Promise<PageAddress>;
  readonly switches: Switches;
  /** The page cannot be had: there is no app at its address, or it is not on this machine. */
  readonly onTrouble: (reason: string) => void;
  /** A new session for every document the iframe loads. */
  readonly session: () => Session;
}

export interface AppFrame {
  readonly element: HTMLIFrameElement;
  remove(): void;
}

/** One iframe of an app, sandboxed as far as is known of Miro's, and its line to the board. */
export function appFrame({
  page,
  container,
  place,
  title,
  address,
  switches,
  onTrouble,
  session,
}: FrameOptions): AppFrame {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- the sandbox is set token by token below
  const element = page.document.createElement('iframe');
  const key = crypto.randomUUID();
  const name: FrameName = { key, storage: switches.allowStorage };
  element.name = JSON.stringify(name);
  element.title = title;
  element.dataset['place'] = place;
  for (const token of sandbox(switches)) element.sandbox.add(token);
  element.allow = [
    ...SENSES,
    switches.allowClipboard ? 'clipboard-write *' : "clipboard-write 'none'; clipboard-read 'none'",
  ].join('; ');
  element.hidden = place === 'headless';

  let origin: string | null = null;
  let removed = false;
  let current: Session | null = null;
  let receive: (data: unknown) => void = () => undefined;

  /** A removed iframe has no window any more, but what it sent before still arrives: the key says whose it was. */
  const hear = ({ data, source, origin: from }: MessageEvent<unknown>) => {
    if (from !== origin || (source !== element.contentWindow && !removed)) return;
    const message = envelope.safeParse(data);
    if (message.success && message.data.key === key) receive(message.data.data);
  };
  page.addEventListener('message', hear);

  const side = createBirpc<AppSide, BoardSide>(
    {
      hello() {
        current?.close();
        current = session();
        current.listen((event, payload) => void side.event.asEvent(event, payload));
        if (removed) current.close();
      },
      async call(command, payload): Promise<Answer> {
        if (!current) return { error: `${command} came before the page said hello` };
        try {
          return { value: await current.call(command, payload as never) }; // checked by the command itself
        } catch (error) {
          return { error: error instanceof Error ? error.message : String(error) };
        }
      },
    },
    {
      timeout: -1,
      post: (data: unknown) => {
        if (origin !== null) element.contentWindow?.postMessage({ channel: CHANNEL, key, data }, origin);
      },
      on: (receiver) => {
        receive = receiver;
      },
    },
  );

  const show = (found: PageAddress) => {
    if (removed) return;
    origin = found.origin;
    element.src = found.url;
    container.append(element);
  };
  address.then(show, (error: unknown) => onTrouble(error instanceof Error ? error.message : String(error)));

  return {
    element,
    remove() {
      removed = true;
      current?.leave();
      element.remove();
      // what the page had sent is delivered first; only then does its line go dead
      page.setTimeout(() => {
        current?.close();
        page.removeEventListener('message', hear);
        side.$close();
      }, LAST_MESSAGES);
    },
  };
}

/** What Miro hands on to apps that ask for it in their manifest; the browser asks the person (docs/app-manifest). */
const SENSES = ['camera *', 'microphone *', 'display-capture *'];

/** ms in which messages of a removed iframe may still arrive. */
const LAST_MESSAGES = 250;

const sandbox = ({ allowDownloads, allowModals }: Switches): string[] => [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  ...(allowDownloads ? ['allow-downloads'] : []),
  ...(allowModals ? ['allow-modals'] : []),
];
