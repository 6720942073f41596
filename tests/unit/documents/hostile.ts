import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { workshop, type Written } from './workshop.ts';

/** What nobody means well with, and what some people simply write. */
export const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)> & &amp; &lt;b&gt;',
  '[klikk](javascript:alert(1)) ![x](data:text/html,1) <javascript:alert(1)>',
  '| * _ # ` ~ \\ > - + 1. [ ] ( ) ! $ ^ : ---',
  '=1+1',
  '+47 22 33 44 55',
  '-12 % rabatt',
  '@SUM(A1:A9)*cmd|calc',
  '\t=HYPERLINK("http://x.no";"y")',
  '"sitat", semikolon; komma, \'apostrof\'',
  'linje 1\nlinje 2\r\nlinje 3\u2028linje 4',
  `${'å'.repeat(5990)} slutt`,
  Array.from({ length: 400 }, (_, index) => `linje ${index + 1}`).join('\n'),
  'שלום עולם، مرحبا بالعالم',
  '\u202eomvendt\u202c',
  '😀👨‍👩‍👧‍👦🇳🇴',
  ']]> <!-- x --> {{7*7}} ${1}',
  'https://www.nkom.no/dekning?a=1&b=2',
  'null\u0000 bjelle\u0007 esc\u001b[31m \ud800 alene',
];

const at = (index: number): string => HOSTILE[index % HOSTILE.length] ?? '';

/** A workshop in which every text that people can write is hostile: titles, groups, personas, heads, labels, notes, tags. */
export function hostileWorkshop(): AnswerKey {
  const phases = HOSTILE.slice(0, 6);
  const notes = HOSTILE.flatMap((text, index): readonly Written[] => [
    {
      text,
      group: index % 2,
      phase: index % phases.length,
      row: index % 4,
      persona: index % 2,
      more: { tags: [at(index + 1)], author: at(index + 2) },
    },
    { text, group: 1 - (index % 2), phase: index % phases.length, row: index % 4, persona: index % 2 },
    { text, more: { where: { x: 0, y: 0, frame: at(index + 3) } } },
  ]);
  const key = workshop({
    title: at(0),
    groups: [at(1), at(3)],
    personas: [at(7), at(13)],
    phases,
    rows: [[at(0), 'activities'], [at(16), 'solutions'], [at(4), 'channels'], [at(10), 'experience']], // prettier-ignore
    notes: [...notes, { text: at(0), at: 'heading' }],
    scenario: { purpose: at(0), who: at(11), situation: at(10), why: at(12), facilitator: at(1) },
    unreadable: [at(1)],
  });
  return {
    ...key,
    sheets: key.sheets.map((sheet, index) => ({ ...sheet, title: at(index), leader: at(index + 2) })),
    notes: key.notes.map((note, index) => (note.row === 'row-3' ? { ...note, height: (index % 10) / 10 } : note)),
    journeys: key.journeys.map((journey) => ({
      ...journey,
      insights: journey.insights.map((insight, index) =>
        index % 5 === 0 ? { ...insight, text: at(index), textFrom: 'facilitator', status: 'open' as const } : insight,
      ),
      opposed: journey.insights.slice(1).flatMap((insight, index) => {
        const before = journey.insights[index];
        return before === undefined
          ? []
          : [{ sides: [[before.id], [insight.id]] as const, score: 1, status: 'candidate' as const }];
      }),
    })),
    changes: key.notes.map((note) => ({ kind: 'note edited', note: note.id, text: note.text, before: at(2) })),
  };
}
