import type { Element } from 'hast';
import { h } from './hast.ts';
import { lines, outward, writtenIn } from './html-text.ts';
import type { InsightRow, Insights } from './nodes.ts';
import type { Reading } from './reading.ts';

/** The insights of a cell: those with a line of their own open in place, those said once lead to their note. */
export const insightsHtml = (reading: Reading, { rows, once }: Insights): Element[] => [
  ...(rows.length === 0
    ? []
    : [
        h(
          'ul',
          { className: ['insights'] },
          rows.map((row) => line(reading, row)),
        ),
      ]),
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
              group === '' ? undefined : h('span', { className: ['who'] }, reading.words.colon(group), ' '),
              h(
                'ul',
                {},
                rows.map((row) => runIn(reading, row)),
              ),
            ),
          ),
        ),
      ]),
];

/** Its number leads to the note on the board. */
const runIn = (reading: Reading, { number, anchor, text, originals: [only] }: InsightRow): Element =>
  h(
    'li',
    { id: anchor },
    only?.link === undefined
      ? h('span', { className: ['number'] }, number)
      : h(
          'a',
          { ...outward(only.link), className: ['number'], ariaLabel: `${number}: ${reading.words.phases.open}` },
          number,
        ),
    ' ',
    h('span', { className: ['text'], ...writtenIn(reading) }, text),
  );

function line(reading: Reading, { number, anchor, text, said, strong, originals }: InsightRow): Element {
  const { words: w } = reading;
  const written = writtenIn(reading);
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

/** A small arrow that opens the note on the board. */
const opener = (url: string | undefined, label: string): Element | undefined =>
  url === undefined ? undefined : h('a', { ...outward(url), className: ['open'], ariaLabel: label }, '↗');
