import { PROFILES } from '../faults.ts';

/** What the page's address asks for. */
export interface Address {
  /** Another app than our own, by its `sdkUri`. */
  readonly app: string | null;
  readonly empty: boolean;
  /** Tabs of one room are one board. */
  readonly room: string;
  /** Which of the board's people sits at this tab, from 0; by default the first that is free. */
  readonly seat: number | null;
  readonly profile: keyof typeof PROFILES;
  readonly language: string | null;
  /** Whether the app's panel opens by itself. */
  readonly panel: boolean;
  /** Everything left to chance follows from it. */
  readonly seed: number;
}

/** `?app=URL&board=empty&room=a&user=2&profile=hostile&lang=sv&panel=closed&seed=7`, each of them optional. */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const app = asked.get('app');
  const empty = asked.get('board') === 'empty' || (app !== null && asked.get('board') !== 'sample');
  const profile = asked.get('profile');
  const user = wholeNumber(asked.get('user'));
  return {
    app,
    empty,
    room: ['local-board', asked.get('room') ?? (empty ? 'empty' : 'sample'), app ?? ''].join('/'),
    seat: user === null ? null : user - 1,
    profile: isProfile(profile) ? profile : 'ordinary',
    language: asked.get('lang'),
    panel: asked.get('panel') !== 'closed',
    seed: wholeNumber(asked.get('seed')) ?? 1,
  };
}

/** Whether an address names a kind of day there is. */
export const isProfile = (name: string | null): name is keyof typeof PROFILES =>
  name !== null && Object.hasOwn(PROFILES, name);

function wholeNumber(text: string | null): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) && number > 0 ? number : null;
}
