import { readArguments, type Order } from './cli/arguments.ts';
import { readAnswerKey, readBoardFile, readDecisionFile } from './cli/board-file.ts';
import { Failure, reason } from './cli/failure.ts';
import { writeFolder } from './cli/folder.ts';
import { summary } from './cli/summary.ts';
import type { AnswerKey, Language } from './core/answer-key.ts';
import { mergeDecisions } from './core/decisions/records.ts';
import { makeKey } from './core/making.ts';
import { matcher } from './core/matching/index.ts';
import { scenarioOn } from './core/scenario.ts';
import { da } from './words/cli/da.ts';
import { en } from './words/cli/en.ts';
import { nb } from './words/cli/nb.ts';
import { sv } from './words/cli/sv.ts';
import { CARD_LABELS } from './words/template/all.ts';
import { LANGUAGES, preferredLanguage } from './words/words.ts';

const words = { nb, sv, da, en };

/** `npm run -s consolidate -- FILE --out DIR …`: one board file in, documents out, the ledger in one line. */
async function run(args: readonly string[]): Promise<void> {
  const order = readArguments(args);
  const { text, snapshot, corrections, decisions: kept } = await readBoardFile(order.file);
  const given = order.decisions === undefined ? [] : await readDecisionFile(order.decisions);
  const previous = order.previous === undefined ? undefined : await readAnswerKey(order.previous);
  const make = (previous?: AnswerKey) =>
    makeKey({
      snapshot,
      corrections,
      decisions: mergeDecisions(kept, given, previous?.decisions ?? []),
      matcher,
      scenario: scenarioOn(snapshot, CARD_LABELS),
      createdAt: new Date().toISOString(),
      ...(previous && { previous }),
    });
  const compared = make(previous);
  // Nothing is compared with another board's answer key, and its decisions are about other notes.
  const strange = previous !== undefined && compared.key.changes === undefined;
  const { sheets, key: made } = strange ? make() : compared;
  if (sheets.every(({ status }) => status === 'own'))
    throw new Failure(1, ({ problems }) => problems.noGrid(order.file));
  // Notes are compared in the language they are written in; the documents may be in another one.
  const language = order.language ?? made.language;
  const key = { ...made, language };
  await writeFolder(order.out, await render(key, order, language, text));
  if (strange) console.error(words[messageLanguage(args)].problems.otherBoard(order.previous ?? ''));
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
