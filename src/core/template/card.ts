import type { LayoutWords, Paragraph } from './draft.ts';
import { SCENARIO_FIELDS } from '../scenario.ts';
import type { PlannedSheet, Template } from '../template.ts';

/** The lines of a sheet's scenario card; a field without words is drawn too, so that it can be filled in on the board. */
export function cardParagraphs(template: Template, words: LayoutWords, sheet: PlannedSheet): readonly Paragraph[] {
  const line = (label: string, text = ''): Paragraph => ({
    strong: `${label}:`,
    text: text.replace(/\s+/g, ' ').trim(),
  });
  return [
    ...SCENARIO_FIELDS.map((field) => line(words.card[field], template.scenario[field])),
    ...(sheet.group.leader?.trim() ? [line(words.card.leader, sheet.group.leader)] : []),
    ...(template.closingMinutes > 0 ? [line(words.card.closing, words.minutes(template.closingMinutes))] : []),
  ];
}
