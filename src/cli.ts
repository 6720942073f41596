import { readArguments, type Order } from './cli/arguments.ts';
import { readAnswerKey, readBoardFile, readDecisionFile } from './cli/board-file.ts';
import { boardLanguage } from './core/board-language.ts';
import { Failure, reason } from './cli/failure.ts';
import { writeFolder } from './cli/folder.ts';
import { makeKey } from './cli/make-key.ts';
import { summary } from './cli/summary.ts';
import type { AnswerKey, Language } from './core/answer-key.ts';
import { da } from './words/cli/da.ts';
import { en } from './words/cli/en.ts';
import { nb } from './words/cli/nb.ts';
import { sv } from './words/cli/sv.ts';
import { LANGUAGES, preferredLanguage } from './words/words.ts';

const words = { nb, sv, da, en };

/** `npm run -s consolidate -- FILE --out DIR …`: one board file in, documents out, the ledger in one line. */
async function run(args: readonly string[]): Promise<void> {
  const order = readArguments(args);
  const board = await readBoardFile(order.file);
  // Notes are compared in the language they are written in; the documents may be in another one.
  const spoken = boardLanguage(board.snapshot.items.map(({ text }) => text));
  const language = order.language ?? spoken;
  const decisions = order.decisions === undefined ? [] : await readDecisionFile(order.decisions);
  const previous = order.previous === undefined ? undefined : await readAnswerKey(order.previous);
  const made = makeKey(board, spoken, new Date().toISOString(), decisions, previous);
  if (!made) throw new Failure(1, ({ problems }) => problems.noGrid(order.file));
  const key = { ...made, language };
  await writeFolder(order.out, await render(key, order, language, board.text));
  console.log(summary(key, words[language]));
}

async function render(key: AnswerKey, order: Order, language: Language, board: string) {
  const files: { name: string; content: string | Uint8Array }[] = [];
  for (const { id, file, render } of order.formats) {
    try {
      files.push({ name: file, content: await render(key, { language, board }) });
    } catch (error) {
      throw new Failure(2, ({ problems }) => problems.notWritten(id, reason(error)), { cause: error });
    }
  }
  return files;
}

/** For messages: the language asked for, else the machine's. */
function messageLanguage(args: readonly string[]): Language {
  const asked = args.flatMap((arg, index) =>
    arg === '--language' ? (args[index + 1] ?? []) : arg.startsWith('--language=') ? arg.slice(11) : [],
  )[0];
  const { LC_ALL, LC_MESSAGES, LANG = '' } = process.env;
  return (
    LANGUAGES.find((language) => language === asked?.toLowerCase()) ??
    preferredLanguage([(LC_ALL || LC_MESSAGES || LANG).replace(/[_.].*$/, '')])
  );
}

const args = process.argv.slice(2);
try {
  await run(args);
} catch (error) {
  const mine = words[messageLanguage(args)];
  const failure =
    error instanceof Failure ? error : new Failure(2, ({ problems }) => problems.unexpected(reason(error)));
  console.error(failure.line(mine).replace(/\s+/g, ' '));
  process.exitCode = failure.exitCode;
}
