import type { Insight } from '../core/answer-key.ts';
import type { DocumentWords } from '../words/documents/index.ts';

/** Insights as lines of one cell, strongest first, with how many notes say each; of the rest, how many there are. */
export function bulleted(w: DocumentWords, insights: readonly Insight[], most = Infinity): string {
  const ranked = insights.toSorted((a, b) => b.groups.length - a.groups.length || b.sources.length - a.sources.length);
  const shown = ranked.slice(0, most).map(({ text, sources }) => {
    const words = `• ${text.replaceAll('\n', ' ')}`;
    return sources.length > 1 ? `${words} (${w.journey.times(sources.length)})` : words;
  });
  return [...shown, ...(ranked.length > most ? [w.journey.more(ranked.length - most)] : [])].join('\n');
}
