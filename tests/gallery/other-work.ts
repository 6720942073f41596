/** What else stands on boards: other exercises, personas, legends, earlier work; none of it is a journey. */
import type { Pencil } from './pencil.ts';

/** Five frames beside each other, each with a colour of its own and its notes in one line: no frame labels the others. */
export function framesWithNotes(pen: Pencil): void {
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
export function roadmap(pen: Pencil, x: number, y: number): void {
  pen.frame('Veien videre', x, y, 1500, 1300);
  ['Nå', 'Neste', 'Senere'].forEach((label, i) => {
    pen.text(x + 270 + i * 480, y + 90, 300, label, 28);
    if (i > 0) pen.shape(x + 30 + i * 480, y + 680, 4, 1100, '', '#333333');
    for (let n = 0; n < 4; n += 1) note(pen, x + 270 + i * 480, y + 260 + n * 230, `${label} ${n}`);
  });
}

/** Boxes of uneven size with a name in each, as in a business model. */
export function canvas(pen: Pencil): void {
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
export function whoDoesWhat(pen: Pencil): void {
  pen.text(900, -120, 1600, 'Hvem gjør hva', 48);
  ['Anna', 'Per', 'Maria', 'Ali'].forEach((name, i) => pen.shape(600 + i * 300, 50, 290, 90, name, '#dddddd'));
  ['Invitere', 'Lage tavla', 'Lede', 'Skrive referat'].forEach((task, r) => {
    pen.shape(250, 150 + r * 100, 390, 90, task, '#dddddd');
    for (let c = 0; c < 4; c += 1) pen.shape(600 + c * 300, 150 + r * 100, 290, 90, 'RACI'[(r + c) % 4]!, '#ffffff');
  });
}

export function persona(pen: Pencil, x: number, y: number): void {
  pen.image(x + 250, y, 300, 300);
  ['Kari, 34 år', 'Bor i Tromsø', 'Vil ha svar med en gang', '«Jeg orker ikke ringe»'].forEach((text, i) =>
    pen.text(x + 250, y + 260 + i * 120, 420, text, 24),
  );
}

export function legend(pen: Pencil, x: number, y: number): void {
  ['yellow', 'light_green', 'light_pink'].forEach((colour, i) => {
    note(pen, x, y + i * 190, ['Kunde', 'Ansatt', 'System'][i]!, colour);
    pen.text(x + 260, y + i * 190, 280, ['Kundens ord', 'Ansattes ord', 'Fra systemet'][i]!, 20);
  });
}

export function earlierWork(pen: Pencil, x: number, y: number): void {
  for (let i = 0; i < 40; i += 1)
    note(pen, x + pen.random() * 1800, y + pen.random() * 1500, `gammel lapp ${i}`, ['yellow', 'cyan'][i % 2]);
  pen.text(x + 800, y - 200, 900, 'Fra forrige gang', 60);
}

/** What participants draw in cells: a circle, an arrow, a picture. */
export function arrows(pen: Pencil): void {
  for (let i = 0; i < 6; i += 1)
    pen.shape(600 + i * 480, 1400 + (i % 4) * 480, 120, 90, '', '#f24726', i % 2 ? 'right_arrow' : 'circle');
  pen.line(700, 1500, 1250, 1720);
  pen.line(900, 1600, 900, 1900);
}

export function retrospective(pen: Pencil, x: number, y: number): void {
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

export function stickyRetrospective(pen: Pencil): void {
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

export function matrix(pen: Pencil, x: number, y: number): void {
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

export function kanban(pen: Pencil, x: number, y: number): void {
  pen.frame('Oppgaver', x, y, 3000, 2200);
  ['Å gjøre', 'I gang', 'Til test', 'Ferdig'].forEach((label, i) => {
    pen.shape(x + 420 + i * 720, y + 1150, 680, 1900, '', '#f5f6f8');
    pen.text(x + 420 + i * 720, y + 150, 600, label, 36);
    for (let n = 0; n < 5; n += 1) note(pen, x + 250 + i * 720 + (n % 3) * 170, y + 400 + n * 260, `oppgave ${i}${n}`);
  });
}

export function checkIn(pen: Pencil, x: number, y: number): void {
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
