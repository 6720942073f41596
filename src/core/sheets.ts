import type { RowKind } from './rows.ts';
import { corrected } from './sheets/corrected.ts';
import { withStatus } from './sheets/status.ts';
import { drawnSheet } from './sheets/drawn-sheet.ts';
import { gridsHeld, withoutDenied } from './sheets/denied.ts';
import type { Search } from './sheets/search.ts';
import { named } from './sheets/names.ts';
import { compareIds, type Snapshot } from './snapshot.ts';

/** A phase column as found on the board. Edges in board coordinates (dp). */
export interface Column {
  readonly label: string;
  /** The heading's item id; `null` where the column has no heading of its own. */
  readonly item: string | null;
  readonly left: number;
  readonly right: number;
  /** Minutes given in the time row, if any. */
  readonly minutes?: number;
  /** The heading above it on two-level heads (before / during / after). */
  readonly macro?: string;
  /** `false`: its time row says that another group takes this phase. */
  readonly taken?: false;
  /** Headings of the columns that were joined to it by hand, from the left. */
  readonly joined?: readonly string[];
  /** What put its left edge there, when that was done by hand. */
  readonly cut?: Cut | number;
}

/** Where a column is split by hand: so far into the one under a heading, as a share of its width, that it moves with it. */
export interface Cut {
  readonly heading: string;
  readonly share: number;
}

/** A row band as found on the board. Edges in board coordinates (dp). */
export interface Band {
  readonly label: string;
  readonly item: string | null;
  readonly top: number;
  readonly bottom: number;
  /** The prompt question under or inside the label. */
  readonly prompt?: string;
  /** What kind of row it is, as far as its label tells. */
  readonly kind?: RowKind;
}

/** One grid on the board: one group's copy for one persona. */
export interface Sheet {
  /** The frame's id when the grid fills a frame of its own, else the id of its first heading. */
  readonly id: string;
  readonly frame: string | null;
  readonly title: string;
  readonly group: string;
  readonly leader?: string;
  readonly persona: string | null;
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  /** Ids of the items that draw the grid: heads, labels, titles, time row, lines, legend. Never notes. */
  readonly headings: readonly string[];
  /** Ids of the shapes that make up its cells or bands; words typed into one are a note of the cell it covers. */
  readonly surfaces: readonly string[];
  readonly status: 'in' | 'left out' | 'copy?' | 'own';
  /** The grid was found but had to be guessed (no borders, no row labels, …): a reason key for the panel to put in words. */
  readonly doubts: readonly string[];
}

/** What the facilitator put right about the sheets; kept on the board and keyed by item ids. */
export interface SheetCorrections {
  readonly leftOut?: readonly string[];
  readonly confirmedCopies?: readonly string[];
  readonly groups?: Readonly<Record<string, string>>;
  readonly personas?: Readonly<Record<string, string | null>>;
  /** By sheet id: who leads the group, where the board doesn't say it or says it wrongly. */
  readonly leaders?: Readonly<Record<string, string>>;
  /** Items declared to be headings, or declared not to be. */
  readonly headings?: Readonly<Record<string, boolean>>;
  /** Frames declared to hold a grid. */
  readonly frames?: readonly string[];
  /** Column edges added or removed by hand: sheet id → splits (older ones as board x, dp), and left label items of joined columns. */
  readonly splits?: Readonly<Record<string, readonly (Cut | number)[]>>;
  readonly joins?: Readonly<Record<string, readonly string[]>>;
  /** By sheet id: heading item → phase or row id of the journey (aligned by hand); to itself: one of its own. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By sheet id: phases this group was given (column heading items). Absent: all. */
  readonly assigned?: Readonly<Record<string, readonly string[]>>;
}

/** Finds the journey grids on a board from geometry and text alone. Total: a board without a grid gives []. */
export const findSheets = (snapshot: Snapshot, corrections: SheetCorrections = {}): readonly Sheet[] =>
  sheetsOf(gridsHeld(snapshot, corrections), snapshot, corrections);

/**
 * Frames with heads and notes but no row labels (a kanban, a retrospective): each may be a journey with one row, but is
 * taken for one only when its frame is put among `corrections.frames`.
 */
export const findOffers = (snapshot: Snapshot, corrections: SheetCorrections = {}): readonly Sheet[] =>
  offersOf(gridsHeld(snapshot, corrections), corrections);

/** Sheets and offers of one look at the board. */
export function findSheetsAndOffers(snapshot: Snapshot, corrections: SheetCorrections = {}): SheetsAndOffers {
  const search = gridsHeld(snapshot, corrections);
  return { sheets: sheetsOf(search, snapshot, corrections), offers: offersOf(search, corrections) };
}

export interface SheetsAndOffers {
  readonly sheets: readonly Sheet[];
  readonly offers: readonly Sheet[];
}

function sheetsOf({ found }: Search, snapshot: Snapshot, corrections: SheetCorrections): readonly Sheet[] {
  const headings = new Set(found.flatMap(({ grid }) => [...grid.heads, ...grid.labels].map(({ id }) => id)));
  const read = found
    .map((one) => corrected(withoutDenied(drawnSheet(one, headings), corrections), corrections))
    .sort((a, b) => compareIds(a.id, b.id));
  return withStatus(named(read, corrections), snapshot, corrections);
}

const offersOf = ({ offers }: Search, corrections: SheetCorrections): readonly Sheet[] =>
  named(
    offers().map((one) => drawnSheet(one)),
    corrections,
  ).map((sheet) => ({ ...sheet, status: 'left out' }));
