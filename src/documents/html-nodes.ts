import type { Element, ElementContent, Properties } from 'hast';
import type { Heading, List, Nodes, Paragraph, Table } from 'mdast';
import { h } from './hast.ts';
import { gridHtml } from './html-grid.ts';
import { insightsHtml } from './html-insights.ts';
import { outward, writtenIn } from './html-text.ts';
import type { Digest, Facts, Fold, Noted, Section } from './nodes.ts';
import type { Reading } from './reading.ts';

/** Prints a node of the document as HTML: one function per type of node. */
export function toHast(reading: Reading): (nodes: readonly Nodes[]) => ElementContent[] {
  const print = (nodes: readonly Nodes[]): ElementContent[] => nodes.flatMap((node) => one(node));
  const written = writtenIn(reading);

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
        return insightsHtml(reading, node);
      case 'fold':
        return [printFold(node)];
      case 'grid':
        return [gridHtml(reading, node)];
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
