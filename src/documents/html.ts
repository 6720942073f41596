import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Root } from 'mdast';
import type { AnswerKey } from '../core/answer-key.ts';
import type { DocumentOptions } from './format.ts';
import { h } from './hast.ts';
import { toHast } from './html-nodes.ts';
import { style } from './html-style.ts';
import type { Reading } from './reading.ts';
import { tree } from './tree.ts';

/** The document as one HTML file that needs nothing else: to read, to mail, to print on A4 or Letter. */
export async function html(key: AnswerKey, options: DocumentOptions): Promise<string> {
  const { root, reading } = tree(key, options);
  const print = toHast(reading);
  const [front, ...rest] = root.children;
  const page = h(
    'html',
    { lang: options.language },
    h(
      'head',
      {},
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: ['Content-Security-Policy'], content: await policy() }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', {}, `${reading.title} – ${reading.words.kind}`),
      h('style', {}, style),
    ),
    h('body', {}, front ? print([front]) : [], contents(reading, root), h('main', {}, print(rest))),
  );
  return `<!doctype html>\n${toHtml(page, { allowDangerousCharacters: false })}\n`;
}

/** Nothing may load or run; the one style sheet is named by its fingerprint (https://www.w3.org/TR/CSP3/#match-element-to-source-list). */
async function policy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCodePoint(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function contents({ words: w }: Reading, root: Root): Element {
  const chapters = root.children.flatMap((node) => (node.type === 'section' && node.name !== 'front' ? [node] : []));
  const headings = (depth: number, nodes: readonly { readonly type: string }[]): readonly Heading[] =>
    nodes.filter((node): node is Heading => node.type === 'heading' && (node as Heading).depth === depth);
  const entry = (heading: Heading): Element => h('a', { href: `#${heading.data?.anchor ?? ''}` }, text(heading));
  return h(
    'nav',
    { ariaLabelledBy: ['contents'] },
    h('h2', { id: 'contents' }, w.contents),
    h(
      'ol',
      {},
      chapters.map((chapter) => {
        const parts = chapter.name === 'phases' ? headings(3, chapter.children) : [];
        return h(
          'li',
          {},
          headings(2, chapter.children).map(entry),
          parts.length === 0
            ? undefined
            : h(
                'ol',
                {},
                parts.map((part) => h('li', {}, entry(part))),
              ),
        );
      }),
    ),
  );
}

const text = (heading: Heading): string =>
  heading.children.map((child) => (child.type === 'text' ? child.value : ' ')).join('');
