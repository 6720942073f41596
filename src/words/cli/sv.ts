import { count } from './count.ts';
import type { CliWords } from './nb.ts';

export const sv: CliWords = {
  usage:
    'Användning: npm run -s consolidate -- FIL --out MAPP [--format json,md,html] [--language nb|sv|da|en] [--decisions FIL] [--previous FIL]',
  ledger: {
    notes: count('lapp', 'lappar'),
    placed: (n) => `${n} ${n === 1 ? 'placerad' : 'placerade'}`,
    line: (n) => `${n} på en gräns`,
    outside: (n) => `${n} utanför arken`,
    empty: (n) => `${n} utan text`,
    setAside: (n) => `${n} ${n === 1 ? 'lagd' : 'lagda'} åt sidan`,
    leftOut: (n) => `${n} på ark som hålls utanför`,
    copies: (n) => `${n} på möjliga kopior`,
    headings: count('rubrik', 'rubriker'),
    own: (n) => `${n} ${n === 1 ? 'ritad' : 'ritade'} av Fasit`,
    unreadable: (n) => `${n} ${n === 1 ? 'oläslig' : 'oläsliga'}`,
    insights: count('insikt', 'insikter'),
    sheets: count('ark', 'ark'),
    lapsed: (n) => (n === 1 ? '1 beslut gäller inte just nu' : `${n} beslut gäller inte just nu`),
  },
  problems: {
    noGrid: (file) => `Hittade ingen kundresa på tavlan i ${file}: inget rutnät med faser och rader.`,
    noFile: (file) => `Hittar inte filen ${file}.`,
    unreadable: (file, why) => `Kan inte läsa ${file}: ${why}.`,
    notJson: (file) => `${file} är inte giltig JSON.`,
    notABoard: (file) => `${file} är ingen tavelfil: förväntade { "info", "items" } eller ett REST v2-svar.`,
    brokenItem: (file, item) => `Objekt ${item} i ${file} är trasigt: det saknar id eller typ.`,
    notDecisions: (file) => `${file} innehåller inga beslut från Fasit.`,
    notAnAnswerKey: (file) => `${file} är inget facit från Fasit (answer-key.json).`,
    otherBoard: (file) =>
      `${file} kommer från en annan tavla: nästan inga lappar är gemensamma. Ingenting har jämförts, och besluten i den har inte använts.`,
    unwritable: (folder, why) => `Kan inte skriva till ${folder}: ${why}.`,
    notWritten: (format, why) => `Det gick inte att skapa formatet ${format}: ${why}.`,
    missing: (what) => `${what} saknas.`,
    unknownOption: (option) => `Okänt alternativ ${option}.`,
    unknownFormat: (format, known) => `Okänt format ”${format}”; kända format är ${known}.`,
    unknownLanguage: (language, known) => `Okänt språk ”${language}”; kända språk är ${known}.`,
    file: 'Tavelfilen',
    out: 'Mappen (--out)',
    unexpected: (why) => `Något oväntat gick fel: ${why}.`,
  },
};
