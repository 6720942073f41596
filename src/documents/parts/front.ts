import type { PhrasingContent } from 'mdast';
import { callout, facts, heading, quiet, section, words, type Section } from '../nodes.ts';
import type { Reading } from '../reading.ts';

/** The front page: what the workshop was about, who took part, and the ledger in one sentence. */
export function front(reading: Reading): readonly Section[] {
  const { key, words: w } = reading;
  const { scenario } = key;
  const personas = key.journeys.flatMap((journey) => journey.persona ?? []);
  const groups = groupNames(reading);
  const known: readonly (readonly [term: string, is: string | undefined])[] = [
    [w.front.purpose, scenario.purpose],
    [w.front.who, scenario.who],
    [w.front.situation, scenario.situation],
    [w.front.why, scenario.why],
    [personas.length === 1 ? w.front.persona : w.front.personas, w.list(personas)],
    [groups.length === 1 ? w.front.group : w.front.groups, w.list(groups)],
    [w.front.facilitator, scenario.facilitator],
    [w.front.date, date(reading)],
  ];
  return [
    section('front', [
      heading(1, reading.title),
      quiet(w.subtitle),
      facts(
        known.flatMap(([term, is]): { term: string; is: PhrasingContent[] }[] =>
          is === undefined || is === '' ? [] : [{ term, is: words(is) }],
        ),
      ),
      callout(ledgerSentence(reading)),
    ]),
  ];
}

/** Where all the notes went, in one sentence; its numbers are the ledger's. */
export function ledgerSentence({ key, journeys, words: w }: Reading): string {
  const { ledger } = key;
  if (ledger.notes === 0) return w.ledger.none;
  const rest: readonly (readonly [number, (n: number) => string])[] = [
    [ledger.outside.length, w.ledger.outsideOf],
    [ledger.empty.length, w.ledger.emptyOf],
    [ledger.setAside.length, w.ledger.setAsideOf],
    [ledger.leftOut.length, w.ledger.leftOutOf],
    [ledger.copies.length, w.ledger.copiesOf],
  ];
  return w.ledger.sentence(
    { placed: ledger.placed, notes: ledger.notes },
    new Set(journeys.flatMap((journey) => journey.groups)).size,
    journeys.reduce((sum, { journey }) => sum + journey.insights.length, 0),
    rest.flatMap(([count, say]) => (count === 0 ? [] : [say(count)])),
  );
}

function groupNames({ key, words: w }: Reading): readonly string[] {
  const counted = key.sheets.filter((sheet) => sheet.status === 'in');
  const leaders = new Map(counted.map((sheet) => [sheet.group, sheet.leader]));
  return [...leaders].map(([group, leader]) => (leader ? w.front.leader(group, leader) : group));
}

function date({ key, locale, timeZone }: Reading): string | undefined {
  const at = new Date(key.createdAt);
  return Number.isNaN(at.getTime())
    ? undefined
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
}
