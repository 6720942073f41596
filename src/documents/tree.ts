import type { Root } from 'mdast';
import type { AnswerKey } from '../core/answer-key.ts';
import type { DocumentOptions } from './format.ts';
import { root } from './nodes.ts';
import { appendix } from './parts/appendix.ts';
import { changes } from './parts/changes.ts';
import { curves } from './parts/curves.ts';
import { disagreements } from './parts/disagreements.ts';
import { front } from './parts/front.ts';
import { ideas } from './parts/ideas.ts';
import { journeys } from './parts/journeys.ts';
import { phases } from './parts/phases.ts';
import { read, type Reading } from './reading.ts';

/** The document's parts in reading order; each gives one section, several, or none. */
const PARTS = [front, journeys, phases, curves, disagreements, ideas, changes, appendix];

/** The document that Markdown, HTML and Word print. */
export function tree(key: AnswerKey, options: DocumentOptions): { readonly root: Root; readonly reading: Reading } {
  const reading = read(key, options);
  return { root: root(PARTS.flatMap((part) => part(reading))), reading };
}
