import { describe, expect, it } from 'vitest';
import type { Insight } from '../../../src/core/answer-key.ts';
import { curve } from '../../../src/core/curve.ts';
import { dotsOn, ideas } from '../../../src/core/ideas.ts';
import type { Item } from '../../../src/core/snapshot.ts';
import { listener, touchpoints } from '../../../src/core/touchpoints.ts';
import { sampleWorkshop, workshop, type Written } from './workshop.ts';

const journeyOf = (notes: readonly Written[]) => {
  const key = workshop({
    groups: ['A', 'B'],
    phases: ['Før', 'Under', 'Etter'],
    rows: [['Tanker', 'thoughts'], ['Opplevelse', 'experience'], ['Løsninger', 'solutions'], ['Behov', 'needs']], // prettier-ignore
    notes,
  });
  const [journey] = key.journeys;
  if (!journey) throw new Error('workshop: no journey, expected one');
  return { key, journey };
};

describe('The experience curve', () => {
  const levels = (notes: readonly Written[]) => {
    const { key, journey } = journeyOf(notes);
    const drawn = curve(journey, key.notes);
    return drawn && { from: drawn.from, points: drawn.points.map((point) => point?.value ?? null) };
  };

  it('follows the heights in the experience row, by their median', () => {
    const at = (phase: number, height: number): Written => ({
      text: `${phase}${height}`,
      group: 0,
      phase,
      row: 1,
      more: { height },
    });
    expect(levels([at(0, 0.9), at(0, 0.8), at(0, 0.1), at(2, 0.25)])).toEqual({
      from: 'height',
      points: [0.8, null, 0.25],
    });
  });

  it('follows colours that a legend on the board explains', () => {
    const note = (phase: number, color: string): Written => ({
      text: `x${phase}${color}`,
      phase,
      row: 0,
      more: { color },
    });
    const legend: readonly Written[] = [
      { text: 'Positivt', at: 'heading', more: { color: 'green' } },
      { text: 'negativt', at: 'heading', more: { color: 'red' } },
    ];
    const notes = [
      note(0, 'green'),
      note(0, 'red'),
      note(1, 'red'),
      { ...note(1, 'red'), text: 'z' },
      note(1, 'yellow'),
    ];
    expect(levels([...legend, ...notes])).toEqual({ from: 'legend', points: [0.5, 0, null] });
    expect(levels(notes)).toBeNull();
  });

  it('follows faces, and heights before faces', () => {
    const faces: readonly Written[] = [
      { text: 'Jippi 😀', phase: 0, row: 0 },
      { text: 'Fint 👍', phase: 0, row: 0 },
      { text: 'Æsj ☹️', phase: 1, row: 0 },
      { text: 'Nei 😡', phase: 1, row: 3 },
    ];
    expect(levels(faces)).toEqual({ from: 'emoji', points: [1, 0, null] });
    const heights = [0, 1].map((phase): Written => ({ text: `h${phase}`, phase, row: 1, more: { height: 0.5 } }));
    expect(levels([...faces, ...heights])?.from).toBe('height');
  });

  it('is not drawn from a face here and there', () => {
    expect(levels([{ text: 'Jippi 😀', phase: 0, row: 0 }, { text: 'Æsj ☹️', phase: 1, row: 0 }])).toBeNull(); // prettier-ignore
  });

  it('is never guessed from words, nor drawn from a single phase', () => {
    expect(
      levels([
        { text: 'Helt forferdelig, jeg er kjempesint', phase: 0, row: 0 },
        { text: 'Fantastisk!', phase: 1, row: 0 },
      ]),
    ).toBeNull();
    expect(levels([{ text: 'Fint 🙂', phase: 1, row: 0 }])).toBeNull();
  });
});

describe('The idea list', () => {
  it('names what the same phase needs and feels, and puts what most voted for first', () => {
    const { key, journey } = journeyOf([
      { text: 'Egen app', group: 0, phase: 0, row: 2 },
      { text: 'Chat', group: 1, phase: 0, row: 2, more: { votes: 2, dots: 1 } },
      { text: 'Hvor lenge varer det?', group: 1, phase: 0, row: 3 },
      { text: 'Glad', group: 1, phase: 1, row: 0 },
    ]);
    const list = ideas(journey, key.notes);
    expect(list.map(({ insight, votes, dots }) => [insight.text, votes, dots])).toEqual([['Chat', 2, 1], ['Egen app', 0, 0]]); // prettier-ignore
    expect(
      list.map(({ answers }) => answers.map(({ row, insights }) => [row.label, insights.map(({ text }) => text)])),
    ).toEqual(
      [[['Behov', ['Hvor lenge varer det?']]], [['Behov', ['Hvor lenge varer det?']]]], // prettier-ignore
    );
  });

  it('holds every insight of the solutions row once', () => {
    const key = sampleWorkshop();
    const [journey] = key.journeys;
    const own = journey?.insights.filter((insight) => insight.row === 'row-3').map(({ id }) => id);
    expect(journey && ideas(journey, key.notes).map(({ insight }) => insight.id)).toEqual(own);
  });
});

describe('Dots', () => {
  const item = (id: string, type: string, box: Item['box'], more: Partial<Item> = {}): Item => ({
    id,
    type,
    box,
    text: '',
    parent: null,
    ...more,
  });
  const note = (id: string, x: number) => item(id, 'sticky_note', { x, y: 0, width: 200, height: 229 }, { text: id });
  const dot = (id: string, x: number, y: number, width = 30) =>
    item(id, 'shape', { x, y, width, height: width }, { shape: 'circle' });

  it('count for the note whose paper they lie on', () => {
    const items = [
      note('1', 0),
      note('2', 300),
      dot('3', 10, 10),
      dot('4', 80, -60),
      dot('5', 300, 0),
      dot('6', 150, 0),
    ];
    expect(dotsOn({ boardId: '', items })).toEqual(
      new Map([
        ['1', 2],
        ['2', 1],
      ]),
    );
  });

  it('are small, round and without words', () => {
    const items = [
      note('1', 0),
      dot('2', 0, 0, 150),
      { ...dot('3', 0, 0), text: 'A' },
      { ...dot('4', 0, 0), shape: 'rectangle' },
    ];
    expect(dotsOn({ boardId: '', items }).size).toBe(0);
  });
});

describe('Touchpoints', () => {
  const said = (text: string, times = 1): Insight => ({
    id: text,
    phase: 'p',
    row: 'r',
    text,
    textFrom: text,
    sources: Array.from({ length: times }, (_, index) => ({ note: `${text}${index}` })),
    groups: ['A'],
    agreement: null,
  });
  const names = (...insights: readonly Insight[]) =>
    touchpoints(insights).map(({ name, variants }) => [name, ...variants]);

  it('that mean the same are one, under the name most use', () => {
    expect(names(said('Nettside'), said('nettsiden', 2), said('hjemmesiden vår'), said('På nettsida'))).toEqual([
      ['nettsiden', 'Nettside', 'hjemmesiden vår', 'På nettsida'],
    ]);
    expect(names(said('Hemsidan'), said('webbplats'))).toHaveLength(1);
    expect(names(said('Mail'), said('E-post'), said('email'))).toHaveLength(1);
  });

  it('keep every wording of the notes of one insight', () => {
    expect(
      touchpoints([said('Kundeservice på telefon')], () => ['Kundeservice på telefon', 'ringe kundesenteret']),
    ).toMatchObject([{ name: 'Kundeservice på telefon', variants: ['ringe kundesenteret'] }]);
  });

  it('that are others stay apart', () => {
    expect(names(said('Chat'), said('Chatbot'), said('Butikk'), said('App'), said('Nettside'))).toHaveLength(5);
  });

  it('listed on one note count each; an address stays whole', () => {
    expect(names(said('Nettside, telefon\nbutikk / chat'))).toEqual([['Nettside'], ['telefon'], ['butikk'], ['chat']]);
    expect(names(said('Nettside & app'), said('Lunch & learn'))).toEqual([['Nettside'], ['app'], ['Lunch & learn']]);
    expect(names(said('https://www.nkom.no/dekning'))).toEqual([['https://www.nkom.no/dekning']]);
  });

  const about = (text: string, ...channels: readonly string[]) =>
    listener(channels.map((name) => ({ name })))([text]).map(({ name }) => name);

  it('are spoken of by name, by a synonym or by a compound', () => {
    expect(about('Lang telefonkø', 'Kundeservice på telefon', 'Chat')).toEqual(['Kundeservice på telefon']);
    expect(about('Får ikke logget inn på Min side', 'Nettside', 'Min side')).toEqual(['Min side']);
    expect(about('Sjekkliste på mail', 'E-post med bekreftelse')).toEqual(['E-post med bekreftelse']);
    expect(about('Lange køer ved skranken', 'Skranken i lufthavnen', 'Rejsebureauet')).toEqual([
      'Skranken i lufthavnen',
    ]);
  });

  it('named in full go before others of the same kind', () => {
    expect(about('Mobile app is slow', 'Mobile app', 'Desktop app')).toEqual(['Mobile app']);
    expect(about('The app is slow', 'Mobile app', 'Desktop app')).toEqual(['Mobile app', 'Desktop app']);
  });

  it('are not heard in everyday words, nor in who one meets there', () => {
    expect(about('Store forskjeller', 'Butikk')).toEqual([]);
    expect(about('Some people gave up', 'SoMe')).toEqual([]);
    expect(about('Snill kundeservice', 'Chat med kundeservice')).toEqual([]);
    expect(about('Chatboten svarer ikke', 'Chat')).toEqual([]);
  });
});
