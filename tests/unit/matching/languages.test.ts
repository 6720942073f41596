import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/answer-key.ts';
import { verdict } from './cell.ts';

type Pairs = readonly (readonly [Language, string, string])[];

const SAME: Readonly<Record<string, Pairs>> = {
  'case, spaces and decoration': [
    ['nb', 'Kassa stengte tidlig', 'kassa  stengte TIDLIG!!'],
    ['en', 'Love the garden', 'love the garden 🎉'],
  ],
  'letters that a keyboard lacks': [
    ['nb', 'Røret på badet lekker', 'roret pa badet lekker'],
    ['da', 'Nøglen går i stykker', 'noglen gar i stykker'],
    ['sv', 'Hissen är för trång', 'hissen ar for trang'],
  ],
  'slips of the finger': [
    ['nb', 'Heisen stopper i kjelleren', 'Heisen stoper i kjellerne'],
    ['en', 'The lift stops in the basement', 'the lfit stops in the basment'],
  ],
  endings: [
    ['nb', 'Bestille rullator', 'bestiller rullatoren'],
    ['sv', 'Hämtar rullatorn', 'hämta rullator'],
    ['en', 'Returning the crutches', 'return crutches'],
  ],
  'compounds together or apart': [
    ['nb', 'lang ventetid', 'lang vente tid'],
    ['nb', 'Resept påminnelse', 'reseptpåminnelse'],
    ['sv', 'Sjukhus parkeringen är full', 'sjukhusparkeringen är full'],
    ['en', 'sign up online', 'sign-up online'],
  ],
  'the order of words': [
    ['sv', 'Kaffet i matsalen är kallt', 'kallt kaffe i matsalen'],
    ['en', 'newsletter for volunteers', 'volunteers: newsletter'],
  ],
  'words that say nothing': [
    ['nb', 'Trappa er bratt', 'trappa er egentlig ganske bratt altså'],
    ['da', 'Elevatoren larmer', 'elevatoren larmer jo desværre'],
    ['en', 'Uniform is itchy', 'the uniform is just really itchy to be honest'],
  ],
  'everyday synonyms': [
    ['nb', 'Redd for blodprøven', 'engstelig for blodprøve'],
    ['nb', 'Vanskelig å forstå epikrisen', 'uforståelig epikrise'],
    ['sv', 'Svårt att hitta receptionen', 'hittar inte receptionen'],
    ['da', 'Vi savner overblik over træningen', 'savner oversigt over træning'],
    ['en', 'Afraid of the surgery', 'scared of surgery'],
  ],
  'two languages on a board': [
    ['nb', 'Påminnelse på SMS', 'reminder by sms please'],
    ['nb', 'Billigere medisin', 'billigere medicin'],
    ['sv', 'Långsam hemsida', 'slow website'],
  ],
  'units of time': [
    ['en', 'Pay out within 48 hours', 'payment in two days'],
    ['en', 'Free for two weeks', 'free for 14 days'],
    ['nb', 'Garanti i tre år', 'garanti 36 måneder'],
  ],
};

describe('the same is found in spite of', () => {
  for (const [what, pairs] of Object.entries(SAME)) {
    test.each(pairs)(`${what} (%s): %s = %s`, (language, a, b) => {
      expect(verdict(language, a, b)).toBe('same');
      expect(verdict(language, b, a)).toBe('same');
    });
  }
});

const APART: Readonly<Record<string, Pairs>> = {
  negation: [
    ['nb', 'Treneren kom', 'treneren kom ikke'],
    ['sv', 'Får inte träna hemma', 'får träna hemma'],
    ['da', 'Træningen virker', 'træningen virker ikke'],
    ['en', 'The exercises help', "the exercises don't help"],
    ['en', 'With an appointment', 'without an appointment'],
    ['nb', 'Synlig pris på treningen', 'usynlig pris på treningen'],
    ['nb', 'Trygt på venterommet', 'utrygt på venterommet'],
  ],
  opposites: [
    ['nb', 'Lett å bestille time', 'vanskelig å bestille time'],
    ['sv', 'Billig medicin', 'dyr medicin'],
    ['da', 'Hurtigt svar fra klinikken', 'langsomt svar fra klinikken'],
    ['en', 'Too many exercises', 'too few exercises'],
  ],
  numbers: [
    ['nb', 'Egenandel 300 kr', 'egenandel 500 kr'],
    ['en', 'Wait 2 weeks', 'wait 2 months'],
    ['da', 'Åbner kl. 8', 'åbner kl. 10'],
    ['sv', 'Rabatt 10 %', 'rabatt 20 %'],
  ],
  channels: [
    ['nb', 'Bekreftelse på SMS', 'bekreftelse på e-post'],
    ['en', 'Chat with the nurse', 'phone the nurse'],
  ],
  objects: [
    ['nb', 'Sammenligner klinikker på kartet', 'sammenligner treningsplaner på kartet'],
    ['sv', 'Gympasalen är stängd', 'matsalen är stängd'],
    ['en', 'Permission slip is missing', 'gym bag is missing'],
  ],
  'a verb taken back': [
    ['nb', 'Bestiller rullator', 'avbestiller rullatoren'],
    ['sv', 'Anmäler sig till gympan', 'avanmäler sig till gympan'],
    ['da', 'Booker en time', 'aflyser timen'],
    ['en', 'Pack the gym bag', 'unpack the gym bag'],
  ],
  'verbs with different particles': [
    ['nb', 'Pakker bagen', 'pakker ut bagen'],
    ['nb', 'Slår på lampa', 'slår av lampa'],
    ['sv', 'Kopplar in rullstolen', 'kopplar ur rullstolen'],
    ['da', 'Låser skabet', 'låser skabet op'],
    ['en', 'Turn on the pool lights', 'turn off the pool lights'],
  ],
  'to and from, before and after': [
    ['nb', 'Flytter til sykehjemmet', 'flytter fra sykehjemmet'],
    ['da', 'Før operationen', 'efter operationen'],
    ['en', 'Before the training', 'after the training'],
  ],
  'quick and slow in other words': [
    ['en', 'The cast took too long', 'the cast was quick'],
    ['sv', 'Tar lång tid att få rullator', 'gick fort att få rullator'],
  ],
  'words of degree for different things': [['nb', 'Flere trenere', 'færre barn per trener']],
  'kinds of one thing': [
    ['nb', 'Leser om buss til sykehuset', 'leser om tog til sykehuset'],
    ['da', 'Låner krykker', 'udlejer krykker'],
    ['en', 'Mobile app', 'desktop app'],
  ],
  'a feeling and a feeling about something': [
    ['nb', 'Irritert', 'frustrert over journalen'],
    ['sv', 'Stressad', 'stressad över provsvaret'],
  ],
  'one feeling and another about the same': [['nb', 'Redd for nåler', 'lettet når nåla er ute']],
  'a negation inside an expression, at the end, on everything in a list': [
    ['sv', 'Loggar in med bank-id', 'loggar inte in med bank-id'],
    ['nb', 'Dei kjem til timen', 'dei kjem ikkje til timen'],
    ['da', 'Nem og hurtig!', 'ikke nem og slet ikke hurtig'],
    ['en', 'Great food!', 'great food! not'],
  ],
  'what one is spared': [['nb', 'Fylle ut skjema', 'slipper å fylle ut skjema']],
  'too many and too few': [
    ['nb', 'For mange øvelser', 'for få øvelser'],
    ['sv', 'För många övningar', 'för få övningar'],
  ],
  'days of the week': [['da', 'Svømning om onsdagen', 'svømning om søndagen']],
  'a number that only one of them has': [['da', 'Påmindelse før timen', 'påmindelse 4 uger før timen']],
  'who calls whom': [['nb', 'Legen ringer meg', 'jeg ringer legen']],
  'one doing and two things': [
    ['en', 'Call the physio', 'phone the caretaker'],
    ['sv', 'Rädd för sprutor', 'orolig för räkningen'],
  ],
  actors: [['nb', 'Sykepleieren forklarer øvelsene', 'legen forklarer øvelsene']],
  'a question with other content': [['en', 'The pool is cold', 'Is there a pool?']],
  feelings: [
    ['nb', '👍', '👎'],
    ['nb', 'Maten 👍', 'maten 👎'],
  ],
};

describe('what differs never merges:', () => {
  for (const [what, pairs] of Object.entries(APART)) {
    test.each(pairs)(`${what} (%s): %s ≠ %s`, (language, a, b) => {
      expect(verdict(language, a, b)).not.toBe('same');
      expect(verdict(language, b, a)).not.toBe('same');
    });
  }
});

describe('contraries are offered as a disagreement', () => {
  test.each<readonly [Language, string, string]>([
    ['nb', 'Lett å bestille time', 'Vanskelig å bestille time'],
    ['nb', 'Treneren kom', 'Treneren kom ikke'],
    ['sv', 'Nöjd med maten', 'missnöjd med maten'],
    ['da', 'Tryg ved behandlingen', 'utryg ved behandlingen'],
    ['en', 'The coach is friendly', 'the coach is rude'],
    ['en', 'Worried about the bill', 'not worried about the bill at all'],
    ['en', 'Turn on the pool lights', 'turn off the pool lights'],
    ['sv', 'Hämtar kryckorna', 'lämnar tillbaka kryckorna'],
    ['nb', 'For mange øvelser', 'for få øvelser'],
  ])('(%s) %s >< %s', (language, a, b) => {
    expect(verdict(language, a, b)).toBe('opposed');
  });
});
