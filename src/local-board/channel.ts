import type { CommandName } from './protocol.ts';

/** Marks our messages among all others a window gets. */
export const CHANNEL = 'local-board';

/** What the board tells an iframe through its name, readable before any message. */
export interface FrameName {
  readonly key: string;
  readonly storage: boolean;
}

/** An answer to a call; errors travel as their message, since a class does not survive the way. */
export type Answer = { readonly value: unknown } | { readonly error: string };

/** Offered by the board's page. */
export interface BoardSide {
  hello(): void;
  call(command: CommandName, payload: unknown): Promise<Answer>;
}

/** Offered by an app's page. */
export interface AppSide {
  event(name: string, payload: unknown): void;
}
