import type { Element, ElementContent, Properties } from 'hast';
import type { Heading, List, Nodes, Paragraph, Table } from 'mdast';
import { curveSvg } from './curve-svg.ts';
import { h } from './hast.ts';
import type { Digest, Facts, Fold, Grid, InsightRow, Insights, Noted, Section } from './nodes.ts';
import type { Reading } from './reading.ts';

/** Prints a node of the document as HTML: one function per type of node. */
export function toHast(reading: Reading): (nodes: readonly Nodes[]) => ElementContent[] {
  const print = (nodes: readonly Nodes[]): ElementContent[] => nodes.flatMap((node) => one(node));
  const { words: w, key } = reading;
  // What people wrote is marked with the board's language where the document has another.
  const written = reading.language === key.language ? { dir: 'auto' } : { dir: 'auto', lang: key.language };

  function one(node: Nodes): ElementContent[] {
    switch (node.type) {
      case 'section':
        return [printSection(node)];
      case 'heading':
        return [printHeading(node)];
      case 'paragraph':
        return [h('p', paragraphClass(node), print(node.children))];
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'break':
        return [h('br', {})];
      case 'strong':
        return [h('strong', {}, print(node.children))];
      case 'link':
        return [h('a', node.url.startsWith('#') ? { href: node.url } : outward(node.url), print(node.children))];
      case 'noted':
        return [printNoted(node)];
      case 'list':
        return [printList(node)];
      case 'table':
        return [printTable(node)];
      case 'facts':
        return [printFacts(node)];
      case 'digest':
        return [printDigest(node)];
      case 'insights':
        return printInsights(node);
      case 'fold':
        return [printFold(node)];
      case 'grid':
        return [printGrid(node)];
      default:
        return [];
    }
  }

  const printSection = (node: Section): Element => {
    const title = node.children.find((child) => child.type === 'heading');
    const labelled = title?.data?.anchor === undefined ? {} : { ariaLabelledBy: [title.data.anchor] };
    return node.name === 'front'
      ? h('header', {}, print(node.children))
      : h('section', { className: [node.name], ...labelled }, print(node.children));
  };

  const printHeading = (node: Heading): Element =>
    h(`h${node.depth}`, node.data?.anchor === undefined ? {} : { id: node.data.anchor }, print(node.children));

  const printNoted = ({ anchor, url, children }: Noted): Element =>
    url === undefined
      ? h('span', { id: anchor, ...written }, print(children))
      : h('a', { id: anchor, ...outward(url), ...written }, print(children));

  const printList = (node: List): Element =>
    h(
      'ul',
      {},
      node.children.map((item) =>
        h(
          'li',
          { dir: 'auto' },
          item.children.flatMap((child) => (child.type === 'paragraph' ? print(child.children) : print([child]))),
        ),
      ),
    );

  const printTable = (node: Table): Element => {
    const [head, ...rows] = node.children;
    const widths = node.data?.widths ?? [];
    const total = widths.reduce((sum, width) => sum + width, 0);
    return h(
      'table',
      {},
      h(
        'colgroup',
        {},
        widths.map((width) => h('col', { className: [`w${Math.round((width / total) * 50) * 2}`] })),
      ),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head?.children.map((cell) => h('th', { scope: 'col' }, print(cell.children))),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            row.children.map((cell) => h('td', { dir: 'auto' }, print(cell.children))),
          ),
        ),
      ),
    );
  };

  const printFacts = (node: Facts): Element =>
    h(
      'dl',
      {},
      node.rows.map(({ term, is }) => h('div', {}, h('dt', {}, term), h('dd', { dir: 'auto' }, print(is)))),
    );

  const printDigest = (node: Digest): Element =>
    h(
      'dl',
      { className: ['digest'] },
      node.rows.map(({ term, lines }) =>
        h(
          'div',
          {},
          h('dt', {}, term),
          h(
            'dd',
            {},
            h(
              'ul',
              {},
              lines.map((line) => h('li', { dir: 'auto' }, print(line))),
            ),
          ),
        ),
      ),
    );

  const printFold = (node: Fold): Element =>
    h('details', { open: true, className: ['fold'] }, h('summary', {}, node.label), print(node.children));

  const printInsights = ({ rows, once }: Insights): Element[] => [
    ...(rows.length === 0 ? [] : [h('ul', { className: ['insights'] }, rows.map(printInsight))]),
    ...(once.length === 0
      ? []
      : [
          h(
            'ul',
            { className: ['once'] },
            once.map(({ group, rows }) =>
              h(
                'li',
                {},
                group === '' ? undefined : h('span', { className: ['who'] }, w.colon(group), ' '),
                h('ul', {}, rows.map(printRunIn)),
              ),
            ),
          ),
        ]),
  ];

  /** Its number leads to the note on the board. */
  const printRunIn = ({ number, anchor, text, originals: [only] }: InsightRow): Element =>
    h(
      'li',
      { id: anchor },
      only?.link === undefined
        ? h('span', { className: ['number'] }, number)
        : h('a', { ...outward(only.link), className: ['number'], ariaLabel: `${number}: ${w.phases.open}` }, number),
      ' ',
      h('span', { className: ['text'], ...written }, text),
    );

  function printInsight({ number, anchor, text, said, strong, originals }: InsightRow): Element {
    const [only] = originals;
    return h(
      'li',
      { id: anchor, className: strong ? ['strong'] : [] },
      h('span', { className: ['number'] }, number),
      h(
        'div',
        {},
        h('span', { className: ['text'], ...written }, lines(text)),
        ...(originals.length > 1
          ? [
              h(
                'details',
                { className: ['from'] },
                h('summary', {}, said),
                h(
                  'ul',
                  {},
                  originals.map((note) =>
                    h(
                      'li',
                      {},
                      h('span', written, lines(note.text)),
                      note.group === '' ? '' : h('span', { className: ['said'] }, ` · ${note.group}`),
                      opener(note.link, `${w.phases.open}, ${number}`),
                    ),
                  ),
                ),
              ),
            ]
          : [
              said === '' ? undefined : h('span', { className: ['said'] }, ` · ${said}`),
              opener(only?.link, `${w.phases.open}, ${number}`),
            ]),
      ),
    );
  }

  function printGrid({ page, caption, corner, curve }: Grid): Element {
    const cell = (content: Grid['page']['rows'][number]['cells'][number]): Element =>
      content.empty === null
        ? h(
            'td',
            {},
            h(
              'ul',
              {},
              content.lines.map(({ text, count, strong, anchor }) =>
                h(
                  'li',
                  { className: strong ? ['strong'] : [], ...written },
                  h('a', { href: `#${anchor}` }, text),
                  count > 1 ? h('span', { className: ['times'] }, ` ${w.journey.times(count)}`) : undefined,
                ),
              ),
            ),
            content.more > 0 ? h('span', { className: ['more'] }, w.journey.more(content.more)) : undefined,
          )
        : h('td', { className: ['empty'] }, content.empty === 'nothing' ? w.journey.nothing : w.journey.notAssigned);
    return h(
      'div',
      { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: caption },
      h(
        'table',
        { className: ['grid', `pt${page.points * 10}`] },
        h('caption', { className: ['unseen'] }, caption),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, corner),
            page.columns.map(({ label, anchor }) => h('th', { scope: 'col' }, h('a', { href: `#${anchor}` }, label))),
          ),
        ),
        h(
          'tbody',
          {},
          curve === undefined
            ? undefined
            : h(
                'tr',
                {},
                h('th', { scope: 'row' }, curve.label),
                h('td', { colSpan: page.columns.length, className: ['curve'] }, curveSvg(curve.figure, curve.alt)),
              ),
          page.rows.map((row) => h('tr', {}, h('th', { scope: 'row' }, breakable(row.label)), row.cells.map(cell))),
        ),
      ),
    );
  }

  return print;
}

const paragraphClass = ({ data }: Paragraph): Properties =>
  data?.quiet
    ? { className: ['quiet'] }
    : data?.callout
      ? { className: ['callout'] }
      : data?.small
        ? { className: ['small'] }
        : {};

const outward = (url: string) => ({ href: url, rel: ['noopener', 'noreferrer'], target: '_blank' });

/** A small arrow that opens the note on the board. */
const opener = (url: string | undefined, label: string): Element | undefined =>
  url === undefined ? undefined : h('a', { ...outward(url), className: ['open'], ariaLabel: label }, '↗');

/** A label that may be broken after a slash. */
const breakable = (label: string): ElementContent[] =>
  label
    .split(/(?<=\/)/u)
    .flatMap((part, index): ElementContent[] => [
      ...(index === 0 ? [] : [h('wbr', {})]),
      { type: 'text', value: part },
    ]);

const lines = (text: string): ElementContent[] =>
  text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [...(index === 0 ? [] : [h('br', {})]), { type: 'text', value: line }]);
