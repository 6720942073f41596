import { drawBoard, type DrawnBoard, type GridDrawing } from './drawing.ts';
import {
  arrows,
  canvas,
  checkIn,
  earlierWork,
  framesWithNotes,
  kanban,
  legend,
  matrix,
  persona,
  retrospective,
  roadmap,
  stickyRetrospective,
  whoDoesWhat,
} from './other-work.ts';

const PHASES = ['Oppdage', 'Vurdere', 'Kjøpe', 'Ta i bruk', 'Få hjelp', 'Anbefale'];
const ROWS = ['Brukeraktiviteter', 'Tanker og følelser', 'Kanaler', 'Behov', 'Mulige løsninger'];
const QUESTIONS = [
  'Hva gjør brukeren?',
  'Hva tenker og føler hun?',
  'Hvor møter vi henne?',
  'Hva trenger hun?',
  'Hva kan vi gjøre bedre?',
];
const SENTENCES = [
  'Kunden får øye på oss',
  'Kunden sammenligner tilbud',
  'Kunden bestemmer seg og betaler',
  'Kunden lærer seg tjenesten',
  'Kunden spør oss om noe',
  'Kunden forteller andre om oss',
];
const NOTES = { perCell: 3, onLine: 2, outside: 2 };

const even = (count: number, size: number): readonly number[] => Array.from({ length: count }, () => size);
const uneven = (count: number, size: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => size * [1, 1.3, 0.8, 1.15, 0.9, 1.4][i % 6]!);

const grid = (over: Partial<GridDrawing>): GridDrawing => {
  const { phases = PHASES, rows = ROWS } = over;
  return {
    group: 'Gruppe 1',
    x: 0,
    y: 0,
    phases,
    rows,
    widths: even(phases.length, 560),
    heights: even(rows.length, 480),
    borders: 'cells',
    notes: NOTES,
    ...over,
  };
};

const groups = (count: number, over: Partial<GridDrawing>, step = 5200): readonly GridDrawing[] =>
  Array.from({ length: count }, (_, i) =>
    grid({ group: `Gruppe ${i + 1}`, title: `Kundereise – Gruppe ${i + 1}`, x: i * step, ...over }),
  );

/** Every way of drawing and every trap, one board each; `tests/gallery/write.ts` stores them as files. */
export const GALLERY: Readonly<Record<string, () => DrawnBoard>> = {
  'cells-with-gaps-and-round-corners': () => drawBoard(1, groups(2, { borders: 'rounded cells', gap: 60 })),
  'row-bands': () => drawBoard(2, groups(2, { borders: 'row bands', heads: 'text', labels: 'text' })),
  'column-bands': () => drawBoard(3, groups(2, { borders: 'column bands', labels: 'text' })),
  'chevrons-in-colours': () =>
    drawBoard(4, groups(2, { heads: 'chevron', colours: 'each', borders: 'row bands', icons: true })),
  'words-on-shapes': () =>
    drawBoard(5, groups(2, { heads: 'text on shape', labels: 'text on shape', borders: 'cells' })),
  'thin-lines-without-frame': () =>
    drawBoard(
      6,
      groups(3, { frame: 'none', borders: 'thin shapes', heads: 'text', labels: 'text', widths: uneven(6, 560) }, 5800),
    ),
  connectors: () =>
    drawBoard(7, groups(2, { borders: 'connectors', heads: 'text', labels: 'text', heights: uneven(5, 480) })),
  'texts-without-borders': () =>
    drawBoard(
      8,
      groups(
        2,
        { borders: 'none', heads: 'text', labels: 'text', widths: uneven(6, 600), heights: uneven(5, 480) },
        6000,
      ),
    ),
  'sticky-heads': () =>
    drawBoard(
      9,
      groups(
        2,
        { borders: 'none', heads: 'sticky', labels: 'sticky', widths: uneven(6, 600), heights: uneven(5, 480) },
        6000,
      ),
    ),
  'sticky-heads-without-frame-in-piles': () =>
    drawBoard(
      10,
      groups(3, {
        frame: 'none',
        borders: 'none',
        heads: 'sticky',
        labels: 'sticky',
        notes: { perCell: 4, habit: 'piles' },
      }),
    ),
  'left-aligned-heads': () =>
    drawBoard(
      11,
      groups(2, { borders: 'none', heads: 'text', labels: 'text', headAlign: 'left', widths: uneven(6, 620) }, 6200),
    ),
  'labels-on-the-right': () => drawBoard(12, groups(2, { side: 'right', borders: 'cells' })),
  'labels-on-the-right-without-frame': () =>
    drawBoard(13, groups(3, { side: 'right', frame: 'none', borders: 'thin shapes', heads: 'text', labels: 'text' })),
  'two-levels-of-heads': () =>
    drawBoard(
      14,
      groups(2, {
        macro: [
          { label: 'Før', columns: 2 },
          { label: 'Under', columns: 3 },
          { label: 'Etter', columns: 1 },
        ],
        notes: NOTES,
      }),
    ),
  'time-row-and-prompts': () =>
    drawBoard(15, groups(2, { minutes: [15, 15, 20, 15, 10, 15], prompts: { where: 'inside', texts: QUESTIONS } })),
  'prompts-under-labels': () =>
    drawBoard(
      16,
      groups(2, {
        labels: 'text',
        heads: 'shape',
        borders: 'row bands',
        prompts: { where: 'under', texts: QUESTIONS },
      }),
    ),
  'several-in-one-frame': () =>
    drawBoard(
      17,
      [
        grid({ group: 'Gruppe 1', frame: 'none', titleAbove: 'Gruppe 1' }),
        grid({ group: 'Gruppe 2', frame: 'none', titleAbove: 'Gruppe 2', y: 3200 }),
        grid({ group: 'Gruppe 3', frame: 'none', titleAbove: 'Gruppe 3', x: 4600 }),
      ],
      (pen) => void pen.frame('Alle gruppene', -200, -400, 9200, 6600),
    ),
  'one-grid-across-frames': () => drawBoard(18, [grid({ frame: 'halves', borders: 'cells' })]),
  'one-frame-per-phase': () =>
    drawBoard(19, [grid({ frame: 'per phase', borders: 'none', heads: 'shape', labels: 'text' })]),
  'frames-as-phases': () => drawBoard(20, [grid({ frame: 'per phase, titled', borders: 'none', labels: 'text' })]),
  'frames-as-phases-with-sticky-labels': () =>
    drawBoard(
      48,
      groups(2, { frame: 'per phase, titled', borders: 'none', labels: 'sticky' }).map((one, i) => ({
        ...one,
        y: i * 6000,
      })),
    ),
  'far-away-and-small': () =>
    drawBoard(
      21,
      groups(2, {
        x: 46_300,
        y: -38_000,
        widths: even(6, 220),
        heights: even(5, 190),
        labelWidth: 120,
        headHeight: 50,
        gap: 4,
      }).map((one, i) => ({ ...one, x: 46_300 + i * 2200 })),
    ),
  'ten-phases-one-row': () =>
    drawBoard(22, [
      grid({
        phases: ['Plan', 'Søk', 'Velg', 'Bestill', 'Betal', 'Hent', 'Reis', 'Hjelp', 'Lever', 'Hjem'],
        rows: ['Hva skjer'],
        borders: 'cells',
        notes: { perCell: 3 },
      }),
    ]),
  'three-phases-twelve-rows': () =>
    drawBoard(23, [
      grid({
        phases: ['Før', 'Under', 'Etter'],
        rows: [...ROWS, 'Barrierer', 'Drivere', 'Valg', 'Enheter', 'Relasjoner', 'Måling', 'Prioritet'],
        borders: 'row bands',
        notes: { perCell: 2 },
      }),
    ]),
  'crooked-cells': () => drawBoard(24, groups(2, { jitter: 0.08, notes: { perCell: 2 } })),
  'crooked-texts': () =>
    drawBoard(
      25,
      groups(2, { jitter: 0.08, borders: 'thin shapes', heads: 'text', labels: 'text', notes: { perCell: 2 } }),
    ),
  'persona-block-legend-and-earlier-work': () =>
    drawBoard(
      26,
      [grid({ corner: 'Faser', borders: 'row bands', curve: 'x', titleAbove: 'Kundereise for studenter', y: 800 })],
      (pen) => {
        persona(pen, -900, 900);
        legend(pen, 1200, 3800);
        earlierWork(pen, -3600, -1200);
        arrows(pen);
      },
    ),
  'persona-on-top': () =>
    drawBoard(27, [grid({ y: 1600, heads: 'chevron', labels: 'text on shape', borders: 'row bands' })], (pen) => {
      ['Persona: Kari, 34', 'Scenario: flytter til ny by', 'Mål: nett fra første dag'].forEach((text, i) =>
        pen.shape(600 + i * 1150, 1200, 1100, 260, text, '#fef445'),
      );
    }),
  'next-to-other-frames': () =>
    drawBoard(28, groups(2, {}), (pen) => {
      retrospective(pen, 0, 4200);
      matrix(pen, 3500, 4200);
      kanban(pen, 7000, 4200);
      checkIn(pen, 11_000, 0);
    }),
  'labels-typed-into-bands': () => drawBoard(35, groups(2, { borders: 'row bands', labels: 'in band' })),
  'labels-typed-into-bands-without-frame': () =>
    drawBoard(
      36,
      groups(2, {
        frame: 'none',
        borders: 'row bands',
        labels: 'in band',
        heads: 'chevron',
        titleAbove: 'Kundereise',
        heights: uneven(5, 420),
      }),
    ),
  'sentences-under-heads': () =>
    drawBoard(
      37,
      groups(2, {
        descriptions: SENTENCES,
        macro: [
          { label: 'Før', columns: 1 },
          { label: 'Under', columns: 4 },
          { label: 'Etter', columns: 1 },
        ],
      }),
    ),
  'sentences-under-heads-between-lines': () =>
    drawBoard(
      38,
      groups(2, { frame: 'none', descriptions: SENTENCES, borders: 'thin shapes', heads: 'text on shape' }),
    ),
  'headings-all-of-one-colour': () =>
    drawBoard(
      50,
      groups(3, {
        phases: ['Merke', 'Spørre', 'Bestille', 'Vente', 'Motta', 'Returnere', 'Huske'],
        rows: ['Gjøremål', 'Stemning', 'Flater', 'Hinder'],
        widths: even(7, 520),
        heights: even(4, 400),
        borders: 'thin shapes',
        headColour: '#c7f9cc',
        notes: { perCell: 2, onLine: 2, colours: ['light_green', 'green'] },
      }),
    ),
  'names-in-the-bands-corners': () =>
    drawBoard(
      51,
      groups(2, {
        borders: 'row bands',
        heads: 'chevron',
        labels: 'in corner',
        widths: even(6, 640),
        heights: uneven(5, 430),
      }),
    ),
  'names-under-level-lines': () =>
    drawBoard(
      52,
      groups(2, {
        borders: 'level lines',
        heads: 'text',
        headAlign: 'left',
        labels: 'in corner',
        phases: PHASES.slice(0, 5),
        widths: even(5, 700),
      }),
    ),
  'names-in-every-column': () =>
    drawBoard(
      53,
      groups(2, {
        borders: 'row bands',
        heads: 'text',
        labels: 'in each',
        phases: ['Høre om', 'Prøve', 'Melde seg inn', 'Trene', 'Slutte'],
        rows: ['Det som skjer', 'Det vi tenker', 'Det som mangler'],
        notes: { perCell: 2, habit: 'rows' },
      }),
    ),
  'tall-columns-with-their-own-words': () =>
    drawBoard(54, groups(2, { borders: 'tall columns', labels: 'shape', heights: uneven(5, 400) })),
  'tables-edge-to-edge': () =>
    drawBoard(
      55,
      ['Bord 1', 'Bord 2', 'Bord 3'].map((group, i) =>
        grid({
          group,
          corner: group,
          headColour: '#d5d5d5',
          frame: 'none',
          rows: ROWS.slice(0, 4),
          y: i * 2040,
          gap: 0,
          notes: { perCell: 3 },
        }),
      ),
    ),
  'first-row-filled-in': () =>
    drawBoard(
      56,
      groups(2, {
        rows: ['Beskrivelse', ...ROWS],
        heights: [220, ...even(5, 460)],
        filled: SENTENCES,
        heads: 'shape',
        headColour: '#c7f9cc',
        notes: { perCell: 2, empty: PHASES.map((_, i) => [i, 0] as const) },
      }),
    ),
  'words-over-bars': () =>
    drawBoard(
      57,
      groups(2, {
        macroAs: 'words over a bar',
        macro: [
          { label: 'FØR', columns: 1 },
          { label: 'UNDERVEIS', columns: 3 },
          { label: 'ETTERPÅ', columns: 2 },
        ],
      }),
    ),
  'signs-for-heads': () =>
    drawBoard(58, groups(2, { signs: ['👀', '⚖️', '🛒', '🔧', '🆘', '💬'], headHeight: 160, borders: 'row bands' })),
  'arrows-between-lines': () =>
    drawBoard(
      59,
      [grid({ frame: 'none', borders: 'connectors', heads: 'text', labels: 'text', titleAbove: 'Skademelding' })],
      arrows,
    ),
  'frames-beside-a-bare-table': () =>
    drawBoard(
      60,
      [grid({ frame: 'none', borders: 'connectors', heads: 'text', labels: 'text', notes: { perCell: 2 } })],
      (pen) => {
        roadmap(pen, 5200, 990);
        retrospective(pen, 5200, -1400);
      },
    ),
  'trap-canvas': () => drawBoard(61, [], (pen) => canvas(pen)),
  'trap-who-does-what': () => drawBoard(62, [grid({ x: 6000 })], (pen) => whoDoesWhat(pen)),
  'trap-retrospective': () => drawBoard(29, [], (pen) => retrospective(pen, 0, 0)),
  'trap-matrix': () => drawBoard(30, [], (pen) => matrix(pen, 0, 0)),
  'trap-kanban': () => drawBoard(31, [], (pen) => kanban(pen, 0, 0)),
  'trap-check-in': () => drawBoard(32, [], (pen) => checkIn(pen, 0, 0)),
  'trap-sticky-retrospective': () => drawBoard(33, [], (pen) => stickyRetrospective(pen)),
  'trap-frames-with-notes-in-line': () => drawBoard(49, [], (pen) => framesWithNotes(pen)),
  'trap-legend-and-wall-of-notes': () =>
    drawBoard(34, [], (pen) => {
      legend(pen, 0, 0);
      earlierWork(pen, 1200, 0);
    }),
};
