/** Numbers to try; more tabs than this share the last one. */
const SEATS = 40;

/**
 * A number of one's own among the tabs of a board, from 0, freed when the tab closes: each tab is another person. A
 * browser without locks gives everybody the first.
 */
export async function takeSeat(room: string, wanted: number | null): Promise<number> {
  if (wanted !== null || !('locks' in navigator)) return wanted ?? 0;
  for (let seat = 0; seat < SEATS; seat += 1) {
    if (await held(`${room}/${seat}`)) return seat;
  }
  return SEATS;
}

/** Whether the lock was free; it is then kept for as long as the page lives. */
const held = (name: string): Promise<boolean> =>
  new Promise((answer) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock ? new Promise<void>(() => undefined) : undefined;
    });
  });
