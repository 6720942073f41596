import type { CellClusters, ClusterPair, PairVerdict } from '../matcher.ts';
import { pairKey, sidesOf } from './pair.ts';

/**
 * What is left between the clusters of a cell, best first: pairs that seem to say the contrary, and pairs to offer as the
 * same. A line is offered with the one it is nearest to, never with its second best: where the nearest says another thing,
 * what is further off hardly ever says the same.
 */
export function offers(
  clusters: readonly (readonly number[])[],
  verdicts: readonly PairVerdict[],
  apart: ReadonlySet<number>,
): Pick<CellClusters, 'suggestions' | 'opposed'> {
  const home = new Map(clusters.flatMap((members, index) => members.map((member) => [member, index] as const)));
  const between = betweenClusters(verdicts, home);
  const nearest = nearestOf(between);
  const decidedApart = new Set(
    [...apart].map((pair) => {
      const [x, y] = sidesOf(pair);
      return pairKey(home.get(x)!, home.get(y)!);
    }),
  );
  const suggestions: ClusterPair[] = [];
  const opposed: ClusterPair[] = [];
  for (const [key, found] of between) {
    const [a, b] = sidesOf(key);
    const contrary = found.filter(({ verdict }) => verdict === 'opposed');
    if (contrary.length > 0) opposed.push({ a, b, ...strongest(contrary) });
    else if (!decidedApart.has(key) && found.every(({ verdict }) => verdict === 'same' || verdict === 'maybe')) {
      const { score, reason } = strongest(found);
      if (score < Math.min(nearest.get(a)!, nearest.get(b)!)) continue;
      const mean = found.reduce((sum, pair) => sum + pair.score, 0) / (clusters[a]!.length * clusters[b]!.length);
      suggestions.push({ a, b, score: (score + mean) / 2, reason });
    }
  }
  return { suggestions: suggestions.toSorted(bestFirst), opposed: opposed.toSorted(bestFirst) };
}

type Between = ReadonlyMap<number, readonly PairVerdict[]>;

/** What was said of notes of different clusters, by the pair of their clusters. */
function betweenClusters(verdicts: readonly PairVerdict[], home: ReadonlyMap<number, number>): Between {
  const between = new Map<number, PairVerdict[]>();
  for (const verdict of verdicts) {
    const [a, b] = [home.get(verdict.a)!, home.get(verdict.b)!];
    if (a === b) continue;
    const known = between.get(pairKey(a, b));
    if (known) known.push(verdict);
    else between.set(pairKey(a, b), [verdict]);
  }
  return between;
}

/** How near each cluster is to the one it is nearest to, whatever keeps them apart. */
function nearestOf(between: Between): ReadonlyMap<number, number> {
  const nearest = new Map<number, number>();
  for (const [key, found] of between) {
    const { score } = strongest(found);
    for (const side of sidesOf(key)) nearest.set(side, Math.max(score, nearest.get(side) ?? 0));
  }
  return nearest;
}

const strongest = (pairs: readonly PairVerdict[]): Pick<ClusterPair, 'score' | 'reason'> => {
  const { score, reason } = pairs.reduce((best, pair) => (pair.score > best.score ? pair : best));
  return { score, reason };
};

const bestFirst = (x: ClusterPair, y: ClusterPair): number => y.score - x.score || x.a - y.a || x.b - y.b;
