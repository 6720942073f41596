import type { Language } from '../core/answer-key.ts';
import { formats, formatsNamed, type Format } from '../documents/index.ts';
import { LANGUAGES } from '../words/words.ts';
import { Failure } from './failure.ts';

/** What the command line was asked to do. */
export interface Order {
  readonly file: string;
  readonly out: string;
  readonly formats: readonly Format[];
  /** Absent: the language of the board's own texts. */
  readonly language?: Language;
  readonly decisions?: string;
  readonly previous?: string;
}

const OPTIONS = ['out', 'format', 'language', 'decisions', 'previous'] as const;
type Option = (typeof OPTIONS)[number];
const DEFAULT_FORMATS = 'json,md,html';

/** Reads `FILE --out DIR …`; `--out=DIR` is read too. Throws a `Failure` at the first thing it does not know. */
export function readArguments(args: readonly string[]): Order {
  const { files, options } = sort(args);
  const [file, unexpected] = files;
  if (unexpected !== undefined) throw new Failure(2, (words) => words.problems.unknownOption(unexpected));
  if (file === undefined)
    throw new Failure(2, (words) => `${words.problems.missing(words.problems.file)} ${words.usage}`);
  const out = options.get('out');
  if (!out) throw new Failure(2, (words) => `${words.problems.missing(words.problems.out)} ${words.usage}`);
  const [language, decisions, previous] = [options.get('language'), options.get('decisions'), options.get('previous')];
  return {
    file,
    out,
    formats: readFormats(options.get('format') ?? DEFAULT_FORMATS),
    ...(language !== undefined && { language: readLanguage(language) }),
    ...(decisions !== undefined && { decisions }),
    ...(previous !== undefined && { previous }),
  };
}

function sort(args: readonly string[]) {
  const files: string[] = [];
  const options = new Map<Option, string>();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s, 2);
    const option = OPTIONS.find((known) => known === name);
    if (!option) throw new Failure(2, (words) => `${words.problems.unknownOption(arg)} ${words.usage}`);
    const value = inline ?? args[(index += 1)];
    if (value === undefined || value === '')
      throw new Failure(2, (words) => `${words.problems.missing(`--${option}`)} ${words.usage}`);
    options.set(option, value);
  }
  return { files, options };
}

function readFormats(list: string): readonly Format[] {
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const chosen = names.flatMap((name) => {
    const found = formatsNamed(name);
    if (found.length === 0) {
      const known = [...new Set(formats.map((format) => format.name))].join(', ');
      throw new Failure(2, (words) => words.problems.unknownFormat(name, known));
    }
    return found;
  });
  return [...new Set(chosen)];
}

function readLanguage(name: string): Language {
  const language = LANGUAGES.find((known) => known === name.toLowerCase());
  if (!language) throw new Failure(2, (words) => words.problems.unknownLanguage(name, LANGUAGES.join(', ')));
  return language;
}
