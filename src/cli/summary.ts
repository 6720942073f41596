import type { AnswerKey } from '../core/answer-key.ts';
import type { CliWords } from '../words/cli/nb.ts';

/** The ledger in one line; what there is none of is left out. */
export function summary({ ledger, journeys, sheets, lapsed = [] }: AnswerKey, { ledger: words }: CliWords): string {
  const insights = journeys.reduce((sum, journey) => sum + journey.insights.length, 0);
  const placed = ledger.line.length > 0 ? ` (${words.line(ledger.line.length)})` : '';
  const rest = [
    [ledger.outside.length, words.outside],
    [ledger.empty.length, words.empty],
    [ledger.setAside.length, words.setAside],
    [ledger.leftOut.length, words.leftOut],
    [ledger.copies.length, words.copies],
    [ledger.own.length, words.own],
    [ledger.unreadable.length, words.unreadable],
    [lapsed.length, words.lapsed],
  ] as const;
  return [
    `${words.sheets(sheets.filter(({ status }) => status !== 'own').length)}, ${words.notes(ledger.notes)}: ${words.placed(ledger.placed)}${placed}`,
    ...rest.flatMap(([n, phrase]) => (n > 0 ? [phrase(n)] : [])),
    words.insights(insights),
  ].join(', ');
}
