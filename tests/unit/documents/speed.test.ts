import { expect, it } from 'vitest';
import { formats } from '../../../src/documents/index.ts';
import { workshop } from './workshop.ts';

const WORDS =
  'lang ventetid på telefon når man ringer kundeservice etter bestilling og ingen svarer før neste dag'.split(' ');

it.each(formats.filter(({ id }) => id !== 'zip'))(
  'takes less than five seconds for 2,000 notes ($id)',
  async ({ render }) => {
    const key = workshop({
      groups: ['A', 'B', 'C', 'D'],
      phases: ['1', '2', '3', '4', '5', '6'],
      rows: [['Gjør', 'activities'], ['Føler', 'thoughts'], ['Kanal', 'channels'], ['Idé', 'solutions'], ['Behov', 'needs']], // prettier-ignore
      notes: Array.from({ length: 2_000 }, (_, index) => ({
        text: `${Array.from({ length: 3 + (index % 9) }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]).join(' ')} ${index % 700}`,
        group: index % 4,
        phase: index % 6,
        row: Math.floor(index / 4) % 5,
      })),
    });
    const start = process.cpuUsage();
    await render(key, { language: 'nb' });
    // Processor time: a busy machine must not fail the test.
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(5_000);
  },
);
