import { comparable } from '../sheets/labels.ts';
import { compareIds } from '../snapshot.ts';
import { likeness } from './likeness.ts';

/** A column or band of one sheet, with what is known about it. */
export interface Heading {
  readonly sheet: string;
  readonly index: number;
  readonly item: string | null;
  readonly label: string;
  readonly kind?: string;
  /** The heading item, here or on another sheet, that the facilitator says it is the same as. */
  readonly hand?: string;
  /** The facilitator says that it is a line of its own; only what is said to be the same by hand joins it. */
  readonly alone?: true;
}

export type By = 'label' | 'order' | 'hand';

/** What several sheets' headings have in common: one phase or row. */
export interface Line {
  readonly members: readonly { readonly heading: Heading; readonly by: By }[];
}

interface Growing {
  members: { heading: Heading; by: By }[];
}

/**
 * Lines up the headings of sheets, those with most headings first and of equals the oldest: by hand, by label, by likeness
 * of labels, and what is left between the same neighbours by order. What fits nowhere becomes a line of its own, unless
 * its sheet is a `guest`. At most `part` headings, none of which any other sheet has, are not guessed: they may be the
 * part of the journey that was given to this group.
 */
export function lineUp(
  sheets: readonly { readonly guest: boolean; readonly headings: readonly Heading[] }[],
  part: number,
): readonly Line[] {
  const items = new Set(
    sheets.flatMap(({ headings }) => headings.flatMap(({ item, hand }) => (item !== null && !hand ? [item] : []))),
  );
  const byHand = (heading: Heading): boolean => heading.hand !== undefined && items.has(heading.hand);
  const lines: Growing[] = [];
  const ordered = [...sheets].sort(
    (a, b) => Number(a.guest) - Number(b.guest) || b.headings.length - a.headings.length,
  );
  for (const { guest, headings } of ordered)
    join(
      lines,
      headings.filter((heading) => !byHand(heading)),
      { guest, part },
    );
  for (const heading of sheets.flatMap(({ headings }) => headings.filter(byHand)))
    lines
      .find(({ members }) => members.some(({ heading: { item } }) => item === heading.hand))
      ?.members.push({ heading, by: 'hand' });
  return lines;
}

/** A line's id: the oldest of its heading items, so that neither renaming nor moving changes it. */
export const idOf = ({ members }: Line): string =>
  members.flatMap(({ heading: { item } }) => item ?? []).sort(compareIds)[0] ??
  members.map(({ heading: { sheet, index } }) => `${sheet}:${index}`).sort(compareIds)[0] ??
  '';

/** The label most sheets give it; the longest sheet's when they disagree. */
export function labelOf({ members }: Line): string {
  const counts = new Map<string, number>();
  for (const { heading } of members)
    counts.set(comparable(heading.label), (counts.get(comparable(heading.label)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return members.find(({ heading }) => counts.get(comparable(heading.label)) === most)?.heading.label ?? '';
}

/** Adds one sheet's headings to the lines there are. */
function join(lines: Growing[], headings: readonly Heading[], { guest, part }: { guest: boolean; part: number }): void {
  const matched = new Map<Heading, Growing>();
  const free = (line: Growing): boolean =>
    ![...matched.values()].includes(line) && !line.members.some((member) => member.heading.alone);
  const match = (heading: Heading, line: Growing): void => void matched.set(heading, line);
  const able = headings.filter(({ alone }) => !alone);
  const open = () => able.filter((heading) => !matched.has(heading));

  for (const heading of able) {
    const line = lines.find(
      (line) =>
        free(line) && line.members.some((member) => comparable(member.heading.label) === comparable(heading.label)),
    );
    if (line && comparable(heading.label) !== '') match(heading, line);
  }
  const pairs = open()
    .flatMap((heading) => lines.filter(free).map((line) => ({ heading, line, score: resemblance(heading, line) })))
    .filter(({ score }) => score >= LIKE)
    .sort((a, b) => b.score - a.score);
  for (const { heading, line } of pairs) if (!matched.has(heading) && free(line)) match(heading, line);

  const sure = new Set(matched.keys());
  for (const stretch of stretches(able, sure)) {
    const [before, after] = [matched.get(stretch.before as Heading), matched.get(stretch.after as Heading)];
    const from = before ? lines.indexOf(before) + 1 : 0;
    const to = after ? lines.indexOf(after) : lines.length;
    const between = lines.slice(from, to).filter(free);
    const apart = sure.size === 0 && headings.length <= part;
    if (
      lines.length > 0 &&
      !apart &&
      between.length === stretch.headings.length &&
      stretch.headings.every((heading, i) => !contrary(heading, between[i]))
    )
      stretch.headings.forEach((heading, i) => between[i] && match(heading, between[i]));
  }

  const first = headings.map((heading) => matched.get(heading)).find((line) => line !== undefined);
  let next = first ? lines.indexOf(first) : lines.length;
  for (const heading of headings) {
    const line = matched.get(heading);
    if (line) {
      line.members.push({ heading, by: sure.has(heading) ? 'label' : 'order' });
      next = lines.indexOf(line) + 1;
    } else if (!guest) {
      lines.splice(next, 0, { members: [{ heading, by: heading.alone ? 'hand' : 'label' }] });
      next += 1;
    }
  }
}

const LIKE = 0.6;

const resemblance = (heading: Heading, { members }: Growing): number =>
  Math.max(
    ...members.map((member) =>
      contrary(heading, { members: [member] }) ? 0 : likeness(heading.label, member.heading.label),
    ),
    kinship(heading, members),
  );

/** Rows of one recognised kind are the same under any label. */
const kinship = (heading: Heading, members: Growing['members']): number =>
  heading.kind !== undefined && members.some((member) => member.heading.kind === heading.kind) ? LIKE : 0;

/** Both are of a known kind, and not of the same. */
const contrary = ({ kind }: Heading, line: Growing | undefined): boolean =>
  kind !== undefined &&
  (line?.members.some((member) => member.heading.kind !== undefined && member.heading.kind !== kind) ?? false);

/** The runs of unmatched headings, with the matched ones on either side. */
function stretches(headings: readonly Heading[], sure: ReadonlySet<Heading>) {
  const found: { before: Heading | undefined; after: Heading | undefined; headings: Heading[] }[] = [];
  let current: (typeof found)[number] | null = null;
  let before: Heading | undefined;
  for (const heading of headings) {
    if (sure.has(heading)) {
      if (current) current.after = heading;
      current = null;
      before = heading;
    } else if (current) current.headings.push(heading);
    else found.push((current = { before, after: undefined, headings: [heading] }));
  }
  return found;
}
