import type { Root } from 'mdast';
import type { AnswerKey } from '../core/answer-key.ts';
import type { DocumentOptions } from './format.ts';
import { root, type Section } from './nodes.ts';
import { appendix } from './parts/appendix.ts';
import { changes } from './parts/changes.ts';
import { curves } from './parts/curves.ts';
import { disagreements } from './parts/disagreements.ts';
import { front } from './parts/front.ts';
import { ideas } from './parts/ideas.ts';
import { journeys } from './parts/journeys.ts';
import { phases } from './parts/phases.ts';
import { summary } from './parts/summary.ts';
import { read, type Reading } from './reading.ts';

/** The document's parts in reading order; each gives one section, several, or none. */
const PARTS = [front, summary, journeys, phases, curves, disagreements, ideas, changes, appendix];

/** The document that Markdown, HTML and Word print. */
export function tree(key: AnswerKey, options: DocumentOptions): { readonly root: Root; readonly reading: Reading } {
  const reading = read(key, options);
  return { root: root(anchored(PARTS.flatMap((part) => part(reading)))), reading };
}

/** Gives every chapter and section heading a place that links within the document lead to. */
function anchored(sections: readonly Section[]): readonly Section[] {
  let count = 0;
  return sections.map((section) => ({
    ...section,
    children: section.children.map((node) =>
      node.type === 'heading' && (node.depth === 2 || node.depth === 3)
        ? { ...node, data: { anchor: `h${++count}`, ...node.data } }
        : node,
    ),
  }));
}
