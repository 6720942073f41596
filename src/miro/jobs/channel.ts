import * as z from 'zod/mini';

const State = z.object({
  id: z.string(),
  job: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  done: z.number(),
  total: z.number(),
  paused: z.optional(z.boolean()),
  stopped: z.optional(z.boolean()),
  value: z.optional(z.unknown()),
  error: z.optional(z.string()),
});

const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('who'), board: z.string() }),
  z.object({ kind: z.literal('here'), board: z.string(), tab: z.string(), jobs: z.array(State) }),
  z.object({ kind: z.literal('start'), tab: z.string(), id: z.string(), job: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('stop'), tab: z.string(), id: z.string() }),
  z.object({ kind: z.literal('state'), tab: z.string(), state: State }),
]);
export type Message = z.infer<typeof Message>;

const CHANNEL = 'fasit-jobs';

/** The channel between the pages of this browser; it hears nothing but our own messages. */
export function openChannel(hear: (message: Message) => void): {
  readonly say: (message: Message) => void;
  readonly close: () => void;
} {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = Message.safeParse(data);
    if (message.success) hear(message.data);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel takes none: it reaches its own origin only
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** Waits until something holds, at most so long (ms). */
export async function until(holds: () => boolean, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
}
