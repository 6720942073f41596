import type { PrepareWords } from './nb.ts';

export const sv: PrepareWords = {
  heading: 'Skapa en mall',
  intro: 'Fyll i det du vill och lägg in mallen på tavlan. Allt går att ändra på tavlan efteråt också.',
  templateLanguage: 'Språk i mallen',
  templateLanguageHint: 'Namn som du inte har ändrat följer språket.',
  title: 'Kundresans namn',
  startOver: 'Börja om',
  undo: 'Ångra',
  replaced: 'Faserna är utbytta.',
  startedOver: 'Mallen är tömd.',

  scenario: {
    heading: 'Scenariokort',
    hint: 'Står överst på varje ark. Fält som du lämnar tomma kan fyllas i på tavlan.',
    who: 'Vem är det som gör resan?',
    situation: 'Vilken situation är de i?',
    why: 'Varför är det viktigt?',
    purpose: 'Vad är syftet med workshoppen?',
    facilitator: 'Workshopledare',
    filled: (filled, of) => `${filled} av ${of} ifyllda`,
  },

  phases: {
    heading: 'Faser',
    model: 'Fasmodell',
    use: 'Använd modellen',
    models: {
      funnel: 'Tratt: fyra faser plus en',
      loyalty: 'Lojalitet: sju faser',
      beforeDuringAfter: 'Före – under – efter',
      trip: 'Resa eller hyra: sju faser',
      blank: 'Tomma faser',
    },
    name: (number) => `Namn på fas ${number}`,
    minutes: (number) => `Minuter för fas ${number}`,
    macro: (number) => `Huvudfas för fas ${number}`,
    macroHint: 'Huvudfas',
    add: 'Lägg till fas',
    hint: 'Fem till åtta faser. Alt + uppåt- eller nedåtpil flyttar en fas.',
    minutesShort: 'min',
  },

  rows: {
    heading: 'Rader',
    name: (number) => `Namn på rad ${number}`,
    prompt: (name) => `Fråga till ”${name}”`,
    add: 'Lägg till rad ur biblioteket',
    use: 'Lägg till',
    allUsed: 'Alla rader i biblioteket är med.',
  },

  time: {
    heading: 'Tid',
    closing: 'Avslutande diskussion, i minuter',
    sum: (phases, closing, total) => `${phases} på faserna + ${closing} diskussion = ${total}`,
    sumShared: (total) => `Gruppen med mest att göra behöver ${total}.`,
    duration: (hours, minutes) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0tim`
          : `${hours}\u00a0tim\u00a0${minutes}\u00a0min`,
  },

  groups: {
    heading: 'Deltagare och grupper',
    participants: 'Antal deltagare',
    count: 'Antal grupper',
    name: (number) => `Namn på grupp ${number}`,
    leader: (name) => `Gruppledare i ${name}`,
    leaderHint: 'Gruppledare',
    split: (groups) => `Dela upp i ${groups} grupper`,
    shortTime: 'Ont om tid: grupperna tar olika faser',
    takes: (name) => `Faser för ${name}`,
  },

  personas: {
    heading: 'Personor',
    hint: 'Varje persona får en egen resa. Utan personor blir det en gemensam resa.',
    name: (number) => `Namn på persona ${number}`,
    add: 'Lägg till persona',
    none: 'Inga personor',
    count: (count) => (count === 1 ? '1 persona' : `${count} personor`),
  },

  list: {
    up: (name) => `Flytta upp ${name}`,
    down: (name) => `Flytta ner ${name}`,
    remove: (name) => `Ta bort ${name}`,
    moved: (name, place, of) => `${name} är nu nummer ${place} av ${of}.`,
    removed: (name) => `${name} är borttagen.`,
    nameless: (number) => `nummer ${number}`,
  },

  problems: {
    tooFewPhases: (count, limit) => `En resa behöver minst ${limit} faser. Nu finns det ${count}.`,
    tooManyPhases: (count, limit) =>
      `Fler än ${limit} faser blir svåröverskådligt. Nu finns det ${count}. Slå ihop eller ta bort några.`,
    noRows: 'Mallen har inga rader. Lägg till minst en.',
    noGroups: 'Det måste finnas minst en grupp.',
    unnamed: 'Skriv ett namn.',
    doubled: (name) => `”${name}” finns redan. Välj ett annat namn.`,
    tooLong: (length, limit) => `${length} tecken är för många. Högst ${limit}.`,
    minutes: (limit) => `Skriv ett heltal från 1 till ${limit}.`,
    closingMinutes: (limit) => `Skriv ett heltal från 0 till ${limit}.`,
    participants: 'Skriv hur många som ska vara med.',
    takesNothing: 'Gruppen har inga faser. Välj minst en.',
    tooManySheets: (count, limit) => `Det blir ${count} ark. Högst ${limit} kan läggas in på en gång.`,
    nobodyTakes: 'Ingen grupp tar den här fasen.',
    largeGroups: (size, limit) =>
      `Det blir ${size} i en och samma grupp. Är man fler än ${limit} kommer inte alla till tals.`,
    blocked: (count) =>
      count === 1
        ? 'En sak måste rättas innan mallen kan läggas in.'
        : `${count} saker måste rättas innan mallen kan läggas in.`,
    show: 'Visa den första',
  },

  preview: {
    heading: 'Det här läggs in',
    picture: (sheets, phases, rows) =>
      `${sheets === 1 ? 'Ett ark' : `${sheets} ark`} med ${phases} faser och ${rows} ${rows === 1 ? 'rad' : 'rader'}`,
    more: (sheets) => `och ${sheets} till`,
  },

  insert: {
    insert: 'Lägg in på tavlan',
    again: 'Lägg in en gång till',
    drawing: (done, total) => `Ritar … ${done} av ${total}`,
    starting: 'Letar efter ledig plats på tavlan …',
    removing: (done, total) => `Tar bort … ${done} av ${total}`,
    mayClose: 'Du kan stänga panelen så länge. Arken ritas klart ändå.',
    read: 'OK',
    waiting: 'Miro ber om en paus. Arken ritas vidare av sig själva inom en minut.',
    stayOpen: 'Låt panelen vara öppen tills allt är ritat.',
    stop: 'Avbryt',
    done: (sheets) => (sheets === 1 ? 'Arket ligger på tavlan.' : `${sheets} ark ligger på tavlan.`),
    notKept: 'Vilka faser grupperna tar gick inte att spara på tavlan. Det står ändå på arken.',
    finished: 'En mall som avbröts har ritats klart.',
    clearedAway: 'En mall som avbröts har städats bort.',
    stopped: 'Avbrutet. Allt som hade ritats är borttaget igen.',
    failed: (detail) =>
      `Miro sa nej halvvägs. Det som hade ritats är borttaget igen, men allt du har fyllt i finns kvar här. Försök igen. (Miro svarade: ${detail})`,
    failedAtOnce: (detail) =>
      `Mallen lades inte in, men allt du har fyllt i finns kvar här. Försök igen. (Miro svarade: ${detail})`,
    left: (detail) =>
      `Det gick inte att ta bort allt som hade ritats. Fasit försöker igen nästa gång tavlan öppnas. (Miro svarade: ${detail})`,
    hourly: 'Timkvoten för förfrågningar till Miro är slut. Vänta en kvart och försök igen.',
    remove: 'Ta bort det jag nyss la in',
    removeSure: 'Lappar som har skrivits ligger kvar på tavlan. Resten tas bort.',
    removeYes: 'Ja, ta bort',
    removeNo: 'Nej, låt det vara',
    removed: (kept) =>
      kept === 0
        ? 'Allt är borttaget.'
        : kept === 1
          ? 'Borttaget. En lapp ligger kvar.'
          : `Borttaget. ${kept} lappar ligger kvar.`,
    select: 'Markera arken så att du kan låsa dem',
    selected: (sheets) =>
      sheets === 1
        ? 'Arket är markerat. Högerklicka på det och välj ”Lock”, så flyttas det inte av misstag.'
        : `${sheets} ark är markerade. Högerklicka på ett av dem och välj ”Lock”, så flyttas de inte av misstag.`,
    gone: 'Arken finns inte längre på tavlan.',
  },
};
