import type { DocumentWords } from '../words/documents/index.ts';
import type { NumberedInsight } from './reading.ts';
import { byStrength } from '../core/strength.ts';

/** Lines of one spreadsheet cell, strongest first, each with the number it has in the document and how many say so. */
export function numberedLines(w: DocumentWords, insights: readonly NumberedInsight[], most = Infinity): string {
  const ranked = insights.toSorted((a, b) => byStrength(a.insight, b.insight));
  const shown = ranked.slice(0, most).map(({ number, text, insight: { sources } }) => {
    const line = `${number} ${text.replaceAll('\n', ' ')}`;
    return sources.length > 1 ? `${line} (${w.journey.times(sources.length)})` : line;
  });
  return [...shown, ...(ranked.length > most ? [w.journey.more(ranked.length - most)] : [])].join('\n');
}
