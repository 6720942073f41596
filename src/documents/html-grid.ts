import type { Element } from 'hast';
import { curveSvg } from './curve-svg.ts';
import { h } from './hast.ts';
import { breakable, writtenIn } from './html-text.ts';
import type { Grid } from './nodes.ts';
import type { Reading } from './reading.ts';

/** A journey as a table that scrolls on the screen and fills one landscape page on paper. */
export function gridHtml(reading: Reading, { page, caption, corner, curve }: Grid): Element {
  const { words: w } = reading;
  const written = writtenIn(reading);
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
