import type { Agreement, Insight, Journey, Language, LapsedDecision } from './answer-key.ts';
import { lapse } from './decisions/in-force.ts';
import { decideLines } from './decisions/lines.ts';
import { constrainPairs, type Missing, type PairConstraints } from './decisions/pairs.ts';
import type { Decision } from './decisions.ts';
import type { Constraints, Matcher } from './matcher.ts';
import { clusterCell, wording } from './matching/index.ts';
import { compareIds } from './snapshot.ts';
import type { Unit } from './standing.ts';

/** The phases and rows of one persona's journey, and which groups had which cell. */
export interface Grid extends Pick<Journey, 'persona' | 'sheets' | 'phases' | 'rows'> {
  /** Names of the groups that were given this cell, in the order of their sheets. */
  groupsOf(phase: string, row: string): readonly string[];
}

export interface Journeys {
  readonly journeys: readonly Journey[];
  readonly lapsed: readonly LapsedDecision[];
}

/** Merges the units of each cell into lines, with the facilitator's decisions as constraints. */
export function journeysOf(
  grids: readonly Grid[],
  units: readonly Unit[],
  groupOf: (note: string) => string | null,
  decisions: readonly Decision[],
  missing: Missing,
  matcher: Matcher,
  language: Language,
): Journeys {
  const constraints = constrainPairs(units, decisions, missing);
  const constraintsOf = constraintsByCell(units, constraints);
  const cells = [...unitsByCell(units).entries()].map(([id, cell]) =>
    mergeCell(cell, constraintsOf(id), matcher, language),
  );
  const lines = cells.flatMap(({ lines }) => lines);
  const lineDecisions = decideLines(lines, decisions, missing);
  const statuses = opposedByDecision(lines, constraints);

  const journeys = grids.map((grid): Journey => {
    const mine = cells.filter(({ persona }) => persona === grid.persona);
    return {
      persona: grid.persona,
      sheets: grid.sheets,
      phases: grid.phases,
      rows: grid.rows,
      insights: inOrder(
        grid,
        mine.flatMap((cell) => cell.lines.map((line) => insightOf(line, cell, grid))),
      ),
      suggestions: bestFirst(mine.flatMap((cell) => cell.suggestions)),
      opposed: bestFirst(mine.flatMap((cell) => statuses.among(cell))),
    };
  });
  return { journeys, lapsed: [...constraints.lapsed, ...lineDecisions.lapsed, ...statuses.lapsed] };

  function insightOf(line: readonly Unit[], { phase, row }: MergedCell, grid: Grid): Insight {
    const id = lineId(line);
    const shown = wording(line);
    const original = line.find((unit) => unit.id === shown.id) ?? line[0];
    const chosen = lineDecisions.wording.get(id) ?? { text: shown.text, textFrom: original?.note ?? shown.id };
    const status = lineDecisions.status.get(id);
    const had = grid.groupsOf(phase, row);
    const wrote = new Set(line.map((unit) => groupOf(unit.note)).filter((group) => group !== null));
    const groups = [
      ...had.filter((group) => wrote.has(group)),
      ...[...wrote].filter((group) => !had.includes(group)).sort(),
    ];
    return {
      id,
      phase,
      row,
      ...chosen,
      sources: line.map(({ note, point }) => ({ note, ...(point !== undefined && { point }) })),
      groups,
      agreement: agreementOf(groups.length, new Set([...had, ...groups]).size),
      ...(status && { status }),
    };
  }
}

/** Counted among the groups that had the cell; with one group there is nothing to agree about. */
export function agreementOf(groups: number, having: number): Agreement | null {
  if (having < 2 || groups === 0) return null;
  if (groups === 1) return 'one group';
  return groups * 2 >= having ? 'shared' : 'some';
}

interface MergedCell {
  readonly persona: string | null;
  readonly phase: string;
  readonly row: string;
  readonly lines: readonly (readonly Unit[])[];
  readonly suggestions: Journey['suggestions'];
  readonly opposed: Journey['opposed'];
}

function unitsByCell(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const cells = new Map<string, Unit[]>();
  for (const unit of units) {
    const known = cells.get(unit.cell);
    if (known) known.push(unit);
    else cells.set(unit.cell, [unit]);
  }
  return cells;
}

/** Each cell with the constraints on its own units, so that a cell costs no more when others were decided upon. */
function constraintsByCell(
  units: readonly Unit[],
  { together, apart }: PairConstraints,
): (cell: string) => Constraints {
  const cellOf = new Map(units.map(({ id, cell }) => [id, cell]));
  const byCell = (pairs: Constraints['together']) => {
    const found = new Map<string, (readonly [string, string])[]>();
    for (const pair of pairs) {
      const cell = cellOf.get(pair[0]) ?? '';
      found.set(cell, [...(found.get(cell) ?? []), pair]);
    }
    return found;
  };
  const [joined, parted] = [byCell(together), byCell(apart)];
  return (cell) => ({ together: joined.get(cell) ?? [], apart: parted.get(cell) ?? [] });
}

const lineId = (line: readonly Unit[]): string => line[0]?.id ?? '';

function mergeCell(cell: readonly Unit[], constraints: Constraints, matcher: Matcher, language: Language): MergedCell {
  const { clusters, suggestions, opposed } = clusterCell(cell, matcher.pairs(cell, language), constraints);
  const age = new Map(cell.map((unit, index) => [unit.id, index]));
  const lines = clusters.map((ids) => cell.filter((unit) => ids.includes(unit.id)));
  const id = (index: number) => lineId(lines[index] ?? []);
  // Written by unitsOf.
  const [persona, phase, row] = JSON.parse(cell[0]?.cell ?? '[null,"",""]') as [string | null, string, string];
  const older = (a: string, b: string): readonly [string, string] =>
    (age.get(a) ?? 0) <= (age.get(b) ?? 0) ? [a, b] : [b, a];
  return {
    persona,
    phase,
    row,
    lines,
    suggestions: suggestions.map(({ a, b, score, reason }) => ({ insights: older(id(a), id(b)), score, reason })),
    opposed: opposed.map(({ a, b, score, reason }) => {
      const [first, second] = older(id(a), id(b));
      return { sides: [[first], [second]] as const, score, status: 'candidate' as const, reason };
    }),
  };
}

/** Lays the verdicts on opposition over the candidates; a pair nobody proposed is added. */
function opposedByDecision(lines: readonly (readonly Unit[])[], constraints: PairConstraints) {
  const home = new Map(lines.flatMap((line) => line.map((unit) => [unit.id, lineId(line)] as const)));
  const decided = new Map<string, PairConstraints['opposed'][number] & { readonly sides: readonly [string, string] }>();
  const lapsed: LapsedDecision[] = [];
  for (const opposed of constraints.opposed) {
    const [a, b] = [home.get(opposed.a), home.get(opposed.b)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = pairKey(a, b);
    const winner = decided.get(key);
    if (!winner) decided.set(key, { ...opposed, sides: [a, b] });
    else if (winner.opposed !== opposed.opposed) lapsed.push(lapse(opposed.by, 'overruled', winner.by));
  }
  return {
    lapsed,
    among(cell: MergedCell): Journey['opposed'] {
      const proposed = new Set(cell.opposed.map(({ sides: [[a], [b]] }) => pairKey(a ?? '', b ?? '')));
      const here = new Set(cell.lines.map(lineId));
      const added = [...decided]
        .filter(([key, { sides }]) => here.has(sides[0]) && !proposed.has(key))
        .map(([, { sides, opposed }]) => ({
          sides: [[sides[0]], [sides[1]]] as const,
          score: 1,
          status: opposed ? ('yes' as const) : ('no' as const),
          reason: { kind: 'decision' as const },
        }));
      const judged = cell.opposed.map((candidate) => {
        const { sides } = candidate;
        const verdict = decided.get(pairKey(sides[0][0] ?? '', sides[1][0] ?? ''));
        return verdict ? { ...candidate, status: verdict.opposed ? ('yes' as const) : ('no' as const) } : candidate;
      });
      return [...judged, ...added];
    },
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const bestFirst = <T extends { readonly score: number }>(pairs: readonly T[]): readonly T[] =>
  [...pairs].sort((a, b) => b.score - a.score || compare(JSON.stringify(a), JSON.stringify(b)));

/** Phase by phase, row by row; in a cell what most groups said comes first. */
function inOrder({ phases, rows }: Grid, insights: readonly Insight[]): readonly Insight[] {
  const at = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, index) => [id, index]));
  const [phaseAt, rowAt] = [at(phases), at(rows)];
  return [...insights].sort(
    (a, b) =>
      (phaseAt.get(a.phase) ?? 0) - (phaseAt.get(b.phase) ?? 0) ||
      (rowAt.get(a.row) ?? 0) - (rowAt.get(b.row) ?? 0) ||
      b.groups.length - a.groups.length ||
      b.sources.length - a.sources.length ||
      compareIds(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
