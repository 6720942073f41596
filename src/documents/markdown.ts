import type { Nodes, PhrasingContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import type { AnswerKey } from '../core/answer-key.ts';
import type { DocumentOptions } from './format.ts';
import {
  bullets,
  paragraph,
  root,
  strong,
  table,
  words,
  type Digest,
  type Facts,
  type Fold,
  type Grid,
  type InsightRow,
  type Insights,
  type Noted,
  type Section,
} from './nodes.ts';
import type { Reading } from './reading.ts';
import { tree } from './tree.ts';

/** The document as GitHub-flavoured Markdown. */
export function markdown(key: AnswerKey, options: DocumentOptions): string {
  const document = tree(key, options);
  return toMarkdown(document.root, printer(document.reading));
}

/** How the nodes of our own print; the rest is mdast-util-to-markdown's. */
const printer = (reading: Reading): Options => ({
  bullet: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    section: ((node: Section, _, state, info) => state.containerFlow(node, info)) satisfies Handle,
    fold: ((node: Fold, parent, state, info) =>
      `${state.handle(paragraph(node.label), parent, state, info)}\n\n${state.containerFlow(node, info)}`) satisfies Handle,
    facts: as((node: Facts) =>
      bullets(node.rows.map(({ term, is }) => [strong(reading.words.colon(term)), space, ...is])),
    ),
    digest: ((node: Digest, _, state, info) =>
      state.containerFlow(
        root(node.rows.flatMap(({ term, lines }) => [paragraph(strong(reading.words.colon(term))), bullets(lines)])),
        info,
      )) satisfies Handle,
    insights: as(({ rows, once }: Insights) =>
      bullets([
        ...rows.map(({ number, text, said, strong: isStrong }) => [
          ...words(`${number} `),
          ...(isStrong ? bold(text) : words(text)),
          ...words(said === '' ? '' : ` (${said})`),
        ]),
        ...once.map(({ group, rows }) => [
          ...(group === '' ? [] : [strong(reading.words.colon(group)), space]),
          ...words(rows.map(({ number, text }: InsightRow) => `${number} ${text}`).join(' · ')),
        ]),
      ]),
    ),
    noted: ((node: Noted, parent, state, info) =>
      node.url === undefined
        ? state.containerPhrasing(node, info)
        : state.handle({ type: 'link', url: node.url, children: node.children }, parent, state, info)) satisfies Handle,
    grid: as((node: Grid) => gridTable(reading, node)),
    break: ((node, parent, state, info) =>
      state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info)) satisfies Handle,
    link: ((node, parent, state, info) =>
      node.url.startsWith('#')
        ? state.containerPhrasing(node, info)
        : defaultHandlers.link(node, parent, state, info)) satisfies Handle,
  },
});

/** A node of our own, printed as ordinary nodes. */
const as =
  <T>(toOrdinary: (node: T) => Nodes): Handle =>
  (node: T, parent, state, info) =>
    state.handle(toOrdinary(node), parent, state, info);

const space: PhrasingContent = { type: 'text', value: ' ' };

const bold = (text: string): PhrasingContent[] => [{ type: 'strong', children: words(text) }];

function gridTable({ words: w }: Reading, { page, corner, curve }: Grid): Nodes {
  const levels = curve?.figure.points.map((point) => (point === null ? '' : String(Math.round(point * 100))));
  return table(
    [],
    [corner, ...page.columns.map(({ label }) => label)],
    [
      ...(levels === undefined || curve === undefined ? [] : [[curve.label, ...levels]]),
      ...page.rows.map((row) => [
        [strong(row.label)],
        ...row.cells.map(({ lines, more, empty }): PhrasingContent[] => {
          if (empty !== null) return words(empty === 'nothing' ? '–' : w.journey.notAssigned);
          const shown = lines.map(({ text, count }) => (count > 1 ? `${text} (${w.journey.times(count)})` : text));
          return words([...shown, ...(more > 0 ? [w.journey.more(more)] : [])].join('\n'));
        }),
      ]),
    ],
  );
}
