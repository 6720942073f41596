import { count } from './count.ts';
import type { CliWords } from './nb.ts';

export const da: CliWords = {
  usage:
    'Brug: npm run -s consolidate -- FIL --out MAPPE [--format json,md,html] [--language nb|sv|da|en] [--decisions FIL] [--previous FIL]',
  ledger: {
    notes: count('seddel', 'sedler'),
    placed: (n) => `${n} placeret`,
    line: (n) => `${n} på en streg`,
    outside: (n) => `${n} uden for arkene`,
    empty: (n) => `${n} uden tekst`,
    setAside: (n) => `${n} lagt til side`,
    leftOut: (n) => `${n} på udeladte ark`,
    copies: (n) => `${n} på mulige kopier`,
    headings: count('overskrift', 'overskrifter'),
    own: (n) => `${n} tegnet af Fasit`,
    unreadable: (n) => `${n} ${n === 1 ? 'ulæselig' : 'ulæselige'}`,
    insights: count('indsigt', 'indsigter'),
    sheets: count('ark', 'ark'),
    lapsed: (n) => (n === 1 ? '1 beslutning gælder ikke lige nu' : `${n} beslutninger gælder ikke lige nu`),
  },
  problems: {
    noGrid: (file) => `Fandt ingen kunderejse på tavlen i ${file}: ingen tabel med faser og rækker.`,
    noFile: (file) => `Kan ikke finde filen ${file}.`,
    unreadable: (file, why) => `Kan ikke læse ${file}: ${why}.`,
    notJson: (file) => `${file} er ikke gyldig JSON.`,
    notABoard: (file) => `${file} er ikke en tavlefil: forventede { "info", "items" } eller et REST v2-svar.`,
    brokenItem: (file, item) => `Element ${item} i ${file} er ødelagt: det mangler id eller type.`,
    notDecisions: (file) => `${file} indeholder ikke beslutninger fra Fasit.`,
    notAnAnswerKey: (file) => `${file} er ikke et facit fra Fasit (answer-key.json).`,
    otherBoard: (file) =>
      `${file} er fra en anden tavle: næsten ingen sedler er fælles. Intet er sammenlignet, og beslutningerne i den er ikke brugt.`,
    unwritable: (folder, why) => `Kan ikke skrive til ${folder}: ${why}.`,
    notWritten: (format, why) => `Kunne ikke lave formatet ${format}: ${why}.`,
    missing: (what) => `${what} mangler.`,
    unknownOption: (option) => `Ukendt valg ${option}.`,
    unknownFormat: (format, known) => `Ukendt format »${format}«; kendte formater er ${known}.`,
    unknownLanguage: (language, known) => `Ukendt sprog »${language}«; kendte sprog er ${known}.`,
    file: 'Tavlefilen',
    out: 'Mappen (--out)',
    unexpected: (why) => `Noget uventet gik galt: ${why}.`,
  },
};
