import type { KeyNote, Ledger, NoteAt } from './answer-key.ts';

/** Counts where every note went: `notes = placed + outside + empty + setAside + leftOut + copies`. */
export function ledgerOf(notes: readonly KeyNote[], unreadable: Ledger['unreadable']): Ledger {
  const at = (...places: readonly NoteAt[]) => notes.filter((note) => places.includes(note.at)).map(({ id }) => id);
  const [headings, own] = [at('heading'), at('own')];
  return {
    notes: notes.length - headings.length - own.length,
    placed: at('cell', 'line').length,
    line: at('line'),
    outside: at('outside'),
    empty: at('empty'),
    setAside: at('setAside'),
    leftOut: at('leftOut'),
    copies: at('copy'),
    own,
    headings,
    unreadable,
  };
}
