import type { AnswerKey } from '../../core/answer-key.ts';

/** A cell by its labels: «Bestille · Følelser»; '' when it is on no journey. */
export function cellLabel({ phase, row }: { readonly phase: string; readonly row: string }, key: AnswerKey): string {
  for (const { phases, rows, persona } of key.journeys) {
    const [inPhase, inRow] = [phases.find(({ id }) => id === phase), rows.find(({ id }) => id === row)];
    if (inPhase && inRow) return [persona, inPhase.label, inRow.label].filter(Boolean).join(' · ');
  }
  return '';
}
