import type { BoardDocument } from '../document.ts';
import { startParticipants } from '../participants.ts';
import { person } from '../people.ts';
import type { BoardWords } from '../words/index.ts';
import { stateOf, type State } from './state.ts';

/** The simulated participants as a person sets them. */
export interface Crowd {
  readonly on: boolean;
  readonly count: number;
  /** The same seed does the same things in the same order. */
  readonly seed: number;
}

/** ms between two acts of the crowd. */
const PACE = 700;
/** Their names come after those of the tabs. */
const FIRST = 6;

/** Lets simulated participants come and go as the settings say. */
export function crowdOn(doc: BoardDocument, words: State<BoardWords>): State<Crowd> {
  const crowd = stateOf<Crowd>({ on: false, count: 4, seed: 1 });
  let stop = () => {};
  crowd.subscribe(() => {
    stop();
    stop = () => {};
    const { on, count, seed } = crowd.get();
    if (!on) return;
    const people = Array.from({ length: count }, (_, index) => person(FIRST + index, '30744573699000'));
    const running = startParticipants(doc, { count, seed, people, pace: PACE, texts: words.get().sayings });
    stop = () => running.stop();
  });
  return crowd;
}
