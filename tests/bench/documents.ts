import { formats } from '../../src/documents/index.ts';
import { workshop } from '../unit/documents/workshop.ts';
import { timedAsync, type Bench, type Measured } from './bench.ts';

const LIMIT = 5_000;

const WORDS =
  'lang ventetid på telefon når man ringer kundeservice etter bestilling og ingen svarer før neste dag'.split(' ');

/** An answer key of so many notes, nearly all of them different. */
const keyOf = (notes: number) =>
  workshop({
    groups: ['A', 'B', 'C', 'D'],
    phases: ['1', '2', '3', '4', '5', '6'],
    rows: [['Gjør', 'activities'], ['Føler', 'thoughts'], ['Kanal', 'channels'], ['Idé', 'solutions'], ['Behov', 'needs']], // prettier-ignore
    notes: Array.from({ length: notes }, (_, index) => ({
      text: `${Array.from({ length: 3 + (index % 9) }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]).join(' ')} ${index % 700}`,
      group: index % 4,
      phase: index % 6,
      row: Math.floor(index / 4) % 5,
    })),
  });

const [small, large] = [keyOf(200), keyOf(2_000)];

export const bench: Bench = {
  title: `Rendering 2,000 notes in each format (limit ${LIMIT} ms), beside 200`,
  run: async () => {
    const rows: Measured[] = [];
    for (const { id, render } of formats) {
      const few = await timedAsync(() => render(small, { language: 'nb' }), 3);
      const many = await timedAsync(() => render(large, { language: 'nb' }), 3);
      rows.push({
        what: id,
        ms: many,
        note: `ratio ${(many / few).toFixed(1)}${many > LIMIT ? ', too slow' : ''}`,
      });
    }
    return rows;
  },
};
