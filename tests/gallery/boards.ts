import { drawBoard, type DrawnBoard, type GridDrawing } from './drawing.ts';
import type { Pencil } from './pencil.ts';

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
        borders: 'cells',
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
        roadmap(pen, 5200, 1250);
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

/** Five frames beside each other, each with a colour of its own and its notes in one line: no frame labels the others. */
function framesWithNotes(pen: Pencil): void {
  const colours = ['yellow', 'light_green', 'cyan', 'light_pink', 'orange'];
  for (const [i, title] of ['Bra', 'Dårlig', 'Ideer', 'Tiltak', 'Takk'].entries()) {
    pen.frame(title, i * 900, 0, 850, 1800);
    for (let k = 0; k < 5; k += 1) note(pen, i * 900 + 80, 120 + k * 300, `${title} ${k + 1}`, colours[i]);
  }
}

function note(pen: Pencil, x: number, y: number, text: string, colour = 'yellow'): void {
  pen.truth(pen.sticky(x, y, 150, text, colour), { at: 'outside' });
}

/** Three columns of words with short lines between them, and notes in line. */
function roadmap(pen: Pencil, x: number, y: number): void {
  pen.frame('Veien videre', x, y, 1500, 1300);
  ['Nå', 'Neste', 'Senere'].forEach((label, i) => {
    pen.text(x + 270 + i * 480, y + 90, 300, label, 28);
    if (i > 0) pen.shape(x + 30 + i * 480, y + 680, 4, 1100, '', '#333333');
    for (let n = 0; n < 4; n += 1) note(pen, x + 270 + i * 480, y + 260 + n * 230, `${label} ${n}`);
  });
}

/** Boxes of uneven size with a name in each, as in a business model. */
function canvas(pen: Pencil): void {
  pen.frame('Forretningsmodell', 0, 0, 3200, 1900);
  const boxes: readonly (readonly [name: string, x: number, y: number, width: number, height: number])[] = [
    ['Partnere', 0, 0, 1, 2],
    ['Aktiviteter', 1, 0, 1, 1],
    ['Ressurser', 1, 1, 1, 1],
    ['Verdiløfte', 2, 0, 1, 2],
    ['Kunderelasjoner', 3, 0, 1, 1],
    ['Kanaler', 3, 1, 1, 1],
    ['Segmenter', 4, 0, 1, 2],
    ['Kostnader', 0, 2, 2.5, 1],
    ['Inntekter', 2.5, 2, 2.5, 1],
  ];
  for (const [name, column, row, width, height] of boxes) {
    const [left, top] = [100 + column * 600, 100 + row * 560];
    pen.shape(left + width * 300, top + height * 280, width * 600 - 10, height * 560 - 10, '', '#ffffff');
    pen.text(left + 160, top + 40, 280, name, 24);
    for (let n = 0; n < 2; n += 1)
      note(pen, left + 130 + n * 200, top + 200 + pen.random() * 150, `${name} ${n}`, ['yellow', 'cyan'][n]);
  }
}

/** A table of who does what, with letters typed into its cells. */
function whoDoesWhat(pen: Pencil): void {
  pen.text(900, -120, 1600, 'Hvem gjør hva', 48);
  ['Anna', 'Per', 'Maria', 'Ali'].forEach((name, i) => pen.shape(600 + i * 300, 50, 290, 90, name, '#dddddd'));
  ['Invitere', 'Lage tavla', 'Lede', 'Skrive referat'].forEach((task, r) => {
    pen.shape(250, 150 + r * 100, 390, 90, task, '#dddddd');
    for (let c = 0; c < 4; c += 1) pen.shape(600 + c * 300, 150 + r * 100, 290, 90, 'RACI'[(r + c) % 4]!, '#ffffff');
  });
}

function persona(pen: Pencil, x: number, y: number): void {
  pen.image(x + 250, y, 300, 300);
  ['Kari, 34 år', 'Bor i Tromsø', 'Vil ha svar med en gang', '«Jeg orker ikke ringe»'].forEach((text, i) =>
    pen.text(x + 250, y + 260 + i * 120, 420, text, 24),
  );
}

function legend(pen: Pencil, x: number, y: number): void {
  ['yellow', 'light_green', 'light_pink'].forEach((colour, i) => {
    note(pen, x, y + i * 190, ['Kunde', 'Ansatt', 'System'][i]!, colour);
    pen.text(x + 260, y + i * 190, 280, ['Kundens ord', 'Ansattes ord', 'Fra systemet'][i]!, 20);
  });
}

function earlierWork(pen: Pencil, x: number, y: number): void {
  for (let i = 0; i < 40; i += 1)
    note(pen, x + pen.random() * 1800, y + pen.random() * 1500, `gammel lapp ${i}`, ['yellow', 'cyan'][i % 2]);
  pen.text(x + 800, y - 200, 900, 'Fra forrige gang', 60);
}

/** What participants draw in cells: a circle, an arrow, a picture. */
function arrows(pen: Pencil): void {
  for (let i = 0; i < 6; i += 1)
    pen.shape(600 + i * 480, 1400 + (i % 4) * 480, 120, 90, '', '#f24726', i % 2 ? 'right_arrow' : 'circle');
  pen.line(700, 1500, 1250, 1720);
  pen.line(900, 1600, 900, 1900);
}

function retrospective(pen: Pencil, x: number, y: number): void {
  pen.frame('Retrospektiv', x, y, 2400, 1800);
  ['Start', 'Stopp', 'Fortsett'].forEach((label, i) => {
    pen.shape(x + 450 + i * 750, y + 200, 700, 120, label, '#8fd14f');
    for (let n = 0; n < 7; n += 1)
      note(
        pen,
        x + 250 + i * 750 + (n % 3) * 190,
        y + 450 + Math.floor(n / 3) * 220,
        `${label} ${n}`,
        ['yellow', 'cyan', 'light_pink'][i],
      );
  });
}

function stickyRetrospective(pen: Pencil): void {
  pen.frame('Hva lærte vi', 0, 0, 2600, 1900);
  ['Likte', 'Lærte', 'Manglet', 'Ønsket'].forEach((label, i) => {
    pen.sticky(350 + i * 600, 250, 200, label, 'dark_blue');
    for (let n = 0; n < 6; n += 1)
      note(
        pen,
        250 + i * 600 + (n % 2) * 180,
        520 + Math.floor(n / 2) * 200,
        `${label} ${n}`,
        ['yellow', 'cyan'][n % 2],
      );
  });
}

function matrix(pen: Pencil, x: number, y: number): void {
  pen.frame('Prioritering', x, y, 2400, 2200);
  pen.shape(x + 1250, y + 1100, 8, 1700, '', '#333333');
  pen.shape(x + 1250, y + 1100, 1900, 8, '', '#333333');
  pen.text(x + 775, y + 180, 400, 'Lite arbeid', 28);
  pen.text(x + 1725, y + 180, 400, 'Mye arbeid', 28);
  pen.text(x + 150, y + 675, 220, 'Stor effekt', 28);
  pen.text(x + 150, y + 1525, 220, 'Liten effekt', 28);
  for (let n = 0; n < 14; n += 1)
    note(pen, x + 400 + pen.random() * 1700, y + 350 + pen.random() * 1450, `tiltak ${n}`);
}

function kanban(pen: Pencil, x: number, y: number): void {
  pen.frame('Oppgaver', x, y, 3000, 2200);
  ['Å gjøre', 'I gang', 'Til test', 'Ferdig'].forEach((label, i) => {
    pen.shape(x + 420 + i * 720, y + 1150, 680, 1900, '', '#f5f6f8');
    pen.text(x + 420 + i * 720, y + 150, 600, label, 36);
    for (let n = 0; n < 5; n += 1) note(pen, x + 250 + i * 720 + (n % 3) * 170, y + 400 + n * 260, `oppgave ${i}${n}`);
  });
}

function checkIn(pen: Pencil, x: number, y: number): void {
  pen.frame('Innsjekk', x, y, 1600, 1100);
  for (let n = 0; n < 9; n += 1)
    note(
      pen,
      x + 300 + (n % 3) * 400,
      y + 250 + Math.floor(n / 3) * 280,
      `hei ${n}`,
      ['yellow', 'cyan', 'light_green'][n % 3],
    );
}
