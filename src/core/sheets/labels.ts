import type { RowKind } from '../rows.ts';

/** Words of row labels in nb, sv, da and en by which a row's kind is known. Not display text: only ever matched against. First hit wins. */
const KINDS: readonly (readonly [RowKind, RegExp])[] = [
  ['solutions', /løsning|lösning|solution|\bid[eé](?:er|as?|éer)?\b|glede|förtjus|begejstre|delight/],
  ['opportunities', /mulighe[dt]|möjlighet|opportunit/],
  [
    'barriers',
    /barri[eèä]r|smert|smärt|pain|hinder|hindring|frustra|utfordring|utmaning|udfordring|problem|friction|friksjon|friktion/,
  ],
  ['needs', /behov|\bneeds?\b|wants|goals?\b|\bmål\b|expectation|forventning|förväntning/],
  ['channels', /kanal|channel|touch ?point|kontaktpunkt|berørings|beröring|kontaktflade/],
  ['devices', /enhet|enhed|device|skjerm|skärm|skærm/],
  [
    'experience',
    /opplevelse|upplevelse|oplevelse|experience|emotion(?:al)? (?:curve|journey|arc)|følelseskurve|känslokurva|satisfaction|tilfredshe[dt]|nöjdhet/,
  ],
  ['thoughts', /tanke|tanker|tankar|føl(?:er|else)|känsl|känn|thought|think|feel|emotion|says?\b|mood|stemning/],
  [
    'activities',
    /aktivit|activit|handling|action|\bgjør|\bgør\b|\bgör\b|doing|\bdo(?:es)?\b|\bsteps?\b|\bsteg\b|\btrin\b|trinn|tasks?\b|oppgave|uppgift|opgave/,
  ],
  ['drivers', /driv(?:er|kraft|krefter|ere|e\b)|driver|motivas?j?t?ion/],
  ['choices', /\bvalg\b|\bval\b|choice|decision|beslut/],
  ['relations', /relasjon|relation|aktør|aktör|stakeholder|people|person(?:er)?\b|ansvarlig|owner|who\b/],
  ['priority', /priorit|viktig|vigtig|importan/],
  ['design', /design|utforming|utformning|udformning/],
  ['measurement', /måling|mätning|måleta?l|nyckeltal|nøgletal|nøkkeltall|metrics?|measure|kpi|mäta|måle\b/],
];

/** The kind of row a label names, as far as it tells. */
export function kindOf(label: string): RowKind | undefined {
  const words = label.toLowerCase();
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0];
}

const MINUTES =
  /^[^\d\n]{0,14}?(\d{1,3})(?:[.,](\d))?\s*(min(?:ut(?:ter|er|es|e)?|s)?\.?|m|'|′|’|h|t|tim(?:e|er|mar|me)?|hours?|std)$/i;
const HOURS = /^(?:h|t|tim|hour)/i;

const LONGEST_TIME = 40;

/** Minutes written as a time: "15 min", "Tid: 20 minuter", "1,5 t"; `null` for any other words. */
export function minutesIn(text: string): number | null {
  const [, whole, part, unit] = text.length > LONGEST_TIME ? [] : (MINUTES.exec(text.trim()) ?? []);
  if (whole === undefined || unit === undefined) return null;
  const value = Number(part === undefined ? whole : `${whole}.${part}`);
  return HOURS.test(unit) ? value * 60 : value;
}

const UNIT =
  /(?:s|sek\w*|sec\w*|min\w*|m|'|′|’|h|t|tim(?:e|er|mar|me)?|hours?|std|d|dag(?:ar|er|e)?|days?|u|uke[rn]?|uge[rn]?|v|veck(?:a|or)|w|weeks?|mnd|mdr|måne?d(?:er)?|månad(?:er)?|months?|år|years?)\.?/
    .source;
const CALENDAR = /(?:dag|day|uke|uge|vecka|week|måned|månad|month|år|year|time|timme|hour|kl\.?|klokka|klokken|klockan)/
  .source;
const NUMBER = /\d{1,3}(?:[.,]\d)?/.source;
const CLOCK = /\d{1,2}[:.]\d{2}/.source;
const TO = /\s*[-–—]\s*/.source;
const TIMES: readonly RegExp[] = [
  `[^\\d\\n]{0,14}?${NUMBER}(?:${TO}${NUMBER})?\\s*${UNIT}`,
  `[^\\d\\n]{0,8}?${CLOCK}(?:${TO}${CLOCK})?`,
  `${CALENDAR}\\s*\\d{1,3}(?:${TO}\\d{1,3})?`,
].map((pattern) => new RegExp(`^${pattern}$`, 'iu'));

/** Whether words say how long or when: "15 min", "0–24 t", "2 uker", "Dag 1", "09:00–10:30". A phase may be called so too. */
export const readsAsTime = (text: string): boolean =>
  text.length <= LONGEST_TIME && /\d/.test(text) && TIMES.some((pattern) => pattern.test(text.trim()));

/** Whether a label only names the time row or the heads themselves. */
export const isTimeLabel = (label: string): boolean =>
  /^(?:tid|time|timing|minut(?:ter|er|es)?|varighe[dt]|duration|tidsåtgång|tidsbruk|tidsforbruk|time ?box)\s*(?:[:(/].*|(?:per|pr\.?|i|in)\s.*)?$/i.test(
    label.trim(),
  );

const GROUP_WORD = /gruppe?n?|group|bord|table|team|lag|hold|breakout|rum|rom|room/.source;
const GROUP = new RegExp(`^(?:${GROUP_WORD})\\s*(?:\\d+|\\p{L})(?![\\p{L}\\d])|^\\p{L}+\\s+\\d+$`, 'iu');

/** Whether a word says that what follows names a group. */
export const isGroupWord = (word: string): boolean => new RegExp(`^(?:${GROUP_WORD})$`, 'i').test(word);

/** Whether words number a group: "Gruppe 2", "Table 1 (customers)". */
export const isGroupName = (text: string): boolean => GROUP.test(text.trim());

const LEADER = /^(?:gruppe?leder|gruppledare|group leader|leder|ledare|leader)\s*:\s*(\S.*)$/im;

/** Who leads the group, where some words say so on a line of their own. */
export const leaderIn = (text: string): string | null => LEADER.exec(text)?.[1]?.trim() ?? null;

/** Splits what stands in one label: its name first, also on two short lines, then the question that prompts for it. */
export function labelAndPrompt(text: string): { readonly label: string; readonly prompt?: string } {
  const [first = '', second = '', ...rest] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (goesOn(second)) return { label: `${first} ${second}`, ...(rest.length > 0 && { prompt: rest.join('\n') }) };
  return second === '' ? { label: first } : { label: first, prompt: [second, ...rest].join('\n') };
}

/** Whether a line under a name is the rest of it ("Finne / tomt"), and no question, sentence or time. */
const goesOn = (line: string): boolean =>
  /^\p{L}[\p{L}\p{N} &/-]*$/u.test(line) &&
  line.split(' ').length <= (/^\p{Ll}/u.test(line) ? 3 : 2) &&
  !readsAsTime(line);

/** A heading's words made comparable: case, spaces and punctuation away, digits kept. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
