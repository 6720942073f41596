import type { PrepareWords } from './nb.ts';

export const en: PrepareWords = {
  heading: 'Make a template',
  intro:
    'Fill in what you like and insert the template on the board. You can also change everything on the board afterwards.',
  templateLanguage: 'Template language',
  templateLanguageHint: 'Names you have not changed follow the language.',
  title: 'Journey name',
  startOver: 'Start over',
  undo: 'Undo',
  replaced: 'The phases have been replaced.',
  startedOver: 'The template has been cleared.',

  scenario: {
    heading: 'Scenario card',
    hint: 'Appears at the top of every sheet. Fields you leave empty can be filled in on the board.',
    who: 'Whose journey is it?',
    situation: 'What situation are they in?',
    why: 'Why does it matter?',
    purpose: 'What is the purpose of the workshop?',
    facilitator: 'Facilitator',
    filled: (filled, of) => `${filled} of ${of} filled in`,
  },

  phases: {
    heading: 'Phases',
    model: 'Phase model',
    use: 'Use model',
    models: {
      funnel: 'Funnel: four phases plus one',
      loyalty: 'Loyalty: seven phases',
      beforeDuringAfter: 'Before – during – after',
      trip: 'Trip or hire: seven phases',
      blank: 'Blank phases',
    },
    name: (number) => `Name of phase ${number}`,
    minutes: (number) => `Minutes for phase ${number}`,
    macro: (number) => `Main phase above phase ${number}`,
    macroHint: 'Main phase',
    add: 'Add phase',
    hint: 'Five to eight phases. Alt + arrow up or down moves a phase.',
    minutesShort: 'min',
  },

  rows: {
    heading: 'Rows',
    name: (number) => `Name of row ${number}`,
    prompt: (name) => `Question for “${name}”`,
    add: 'Add a row from the library',
    use: 'Add',
    allUsed: 'All the rows in the library are in use.',
  },

  time: {
    heading: 'Time',
    closing: 'Closing discussion, in minutes',
    sum: (phases, closing, total) => `${phases} for the phases + ${closing} discussion = ${total}`,
    sumShared: (total) => `The group with the most to do needs ${total}.`,
    duration: (hours, minutes) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0h`
          : `${hours}\u00a0h\u00a0${minutes}\u00a0min`,
  },

  groups: {
    heading: 'Participants and groups',
    participants: 'Participants',
    count: 'Groups',
    name: (number) => `Name of group ${number}`,
    leader: (name) => `Leader of ${name}`,
    leaderHint: 'Group leader',
    split: (groups) => `Split into ${groups} groups`,
    shortTime: 'Short of time: groups take different phases',
    takes: (name) => `Phases for ${name}`,
  },

  personas: {
    heading: 'Personas',
    hint: 'Every persona gets a journey of its own. Without personas there is one shared journey.',
    name: (number) => `Name of persona ${number}`,
    add: 'Add persona',
    none: 'No personas',
    count: (count) => (count === 1 ? '1 persona' : `${count} personas`),
  },

  list: {
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    moved: (name, place, of) => `${name} is now number ${place} of ${of}.`,
    removed: (name) => `${name} has been removed.`,
    nameless: (number) => `number ${number}`,
  },

  problems: {
    tooFewPhases: (count, limit) => `A journey needs at least ${limit} phases. There are ${count}.`,
    tooManyPhases: (count, limit) =>
      `More than ${limit} phases are hard to take in. There are ${count}. Merge or remove some.`,
    noRows: 'The template has no rows. Add at least one.',
    noGroups: 'There must be at least one group.',
    unnamed: 'Enter a name.',
    doubled: (name) => `“${name}” already exists. Choose another name.`,
    tooLong: (length, limit) => `${length} characters is too many. At most ${limit}.`,
    minutes: (limit) => `Enter a whole number from 1 to ${limit}.`,
    closingMinutes: (limit) => `Enter a whole number from 0 to ${limit}.`,
    participants: 'Enter how many people are taking part.',
    takesNothing: 'This group has no phases. Choose at least one.',
    tooManySheets: (count, limit) => `That makes ${count} sheets. At most ${limit} can be inserted at a time.`,
    nobodyTakes: 'No group takes this phase.',
    largeGroups: (size, limit) => `That makes ${size} in one group. With more than ${limit}, not everybody gets a say.`,
    blocked: (count) =>
      count === 1
        ? 'One thing needs fixing before the template can be inserted.'
        : `${count} things need fixing before the template can be inserted.`,
    show: 'Show the first',
  },

  preview: {
    heading: 'This will be inserted',
    picture: (sheets, phases, rows) =>
      `${sheets === 1 ? 'One sheet' : `${sheets} sheets`} with ${phases} phases and ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    more: (sheets) => `and ${sheets} more`,
  },

  insert: {
    insert: 'Insert on the board',
    again: 'Insert once more',
    drawing: (done, total) => `Drawing… ${done} of ${total}`,
    starting: 'Looking for free space on the board…',
    removing: (done, total) => `Removing… ${done} of ${total}`,
    mayClose: 'You can close the panel in the meantime. The drawing continues.',
    read: 'OK',
    waiting: 'Miro has asked for a pause. The drawing resumes by itself within a minute.',
    stayOpen: 'Leave the panel open until everything is drawn.',
    stop: 'Cancel',
    done: (sheets) => (sheets === 1 ? 'The sheet is on the board.' : `${sheets} sheets are on the board.`),
    notKept: 'Which phases the groups take could not be saved on the board. The sheets show it all the same.',
    finished: 'A template that was interrupted has been finished.',
    clearedAway: 'A template that was interrupted has been cleared away.',
    stopped: 'Cancelled. Everything that had been drawn has been removed.',
    failed: (detail) =>
      `Miro refused part-way through. What had been drawn has been removed, but all you filled in is still here. Try again. (Miro answered: ${detail})`,
    failedAtOnce: (detail) =>
      `The template was not inserted, but all you filled in is still here. Try again. (Miro answered: ${detail})`,
    left: (detail) =>
      `Not everything that had been drawn could be removed. Fasit will try again when the board is next opened. (Miro answered: ${detail})`,
    hourly: 'This hour’s allowance of requests to Miro is used up. Wait a quarter of an hour and try again.',
    remove: 'Remove what I just inserted',
    removeSure: 'Notes people have written stay on the board. The rest is removed.',
    removeYes: 'Yes, remove',
    removeNo: 'No, keep it',
    removed: (kept) =>
      kept === 0
        ? 'Everything has been removed.'
        : kept === 1
          ? 'Removed. One note stayed.'
          : `Removed. ${kept} notes stayed.`,
    select: 'Select the sheets so that you can lock them',
    selected: (sheets) =>
      sheets === 1
        ? 'The sheet is selected. Right-click it and choose Lock, so that it is not moved by accident.'
        : `${sheets} sheets are selected. Right-click one of them and choose Lock, so that they are not moved by accident.`,
    gone: 'The sheets are no longer on the board.',
  },
};
