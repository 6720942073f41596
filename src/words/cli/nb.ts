import type { Words } from '../words.ts';
import { count } from './count.ts';

export const nb = {
  usage:
    'Bruk: npm run -s consolidate -- FIL --out MAPPE [--format json,md,html] [--language nb|sv|da|en] [--decisions FIL] [--previous FIL]',
  ledger: {
    notes: count('lapp', 'lapper'),
    placed: (n: number) => `${n} plassert`,
    line: (n: number) => `${n} på en linje`,
    outside: (n: number) => `${n} utenfor arkene`,
    empty: (n: number) => `${n} uten tekst`,
    setAside: (n: number) => `${n} lagt til side`,
    leftOut: (n: number) => `${n} på ark som er holdt utenfor`,
    copies: (n: number) => `${n} på mulige kopier`,
    headings: count('overskrift', 'overskrifter'),
    own: (n: number) => `${n} i Fasits egne tegninger`,
    unreadable: (n: number) => `${n} ${n === 1 ? 'uleselig' : 'uleselige'}`,
    insights: count('innsikt', 'innsikter'),
    sheets: count('ark', 'ark'),
    lapsed: (n: number) => (n === 1 ? '1 avgjørelse gjelder ikke nå' : `${n} avgjørelser gjelder ikke nå`),
  },
  problems: {
    noGrid: (file: string) => `Fant ingen kundereise på tavla i ${file}: ikke noe rutenett med faser og rader.`,
    noFile: (file: string) => `Finner ikke filen ${file}.`,
    unreadable: (file: string, why: string) => `Kan ikke lese ${file}: ${why}.`,
    notJson: (file: string) => `${file} er ikke gyldig JSON.`,
    notABoard: (file: string) => `${file} er ikke en tavlefil: forventet { "info", "items" } eller et REST v2-svar.`,
    brokenItem: (file: string, item: number) => `Element ${item} i ${file} er ødelagt: det mangler id eller type.`,
    notDecisions: (file: string) => `${file} inneholder ikke avgjørelser fra Fasit.`,
    notAnAnswerKey: (file: string) => `${file} er ikke en fasit (answer-key.json).`,
    otherBoard: (file: string) =>
      `${file} er fra en annen tavle: nesten ingen lapper er felles. Ingenting er sammenlignet, og avgjørelsene i den er ikke brukt.`,
    unwritable: (folder: string, why: string) => `Kan ikke skrive til ${folder}: ${why}.`,
    notWritten: (format: string, why: string) => `Klarte ikke å lage formatet ${format}: ${why}.`,
    missing: (what: string) => `${what} mangler.`,
    unknownOption: (option: string) => `Ukjent valg ${option}.`,
    unknownFormat: (format: string, known: string) => `Ukjent format «${format}»; kjente formater er ${known}.`,
    unknownLanguage: (language: string, known: string) => `Ukjent språk «${language}»; kjente språk er ${known}.`,
    file: 'Tavlefilen',
    out: 'Mappen (--out)',
    unexpected: (why: string) => `Noe uventet gikk galt: ${why}.`,
  },
};

export type CliWords = Words<typeof nb>;
