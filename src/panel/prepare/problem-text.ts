import type { Problem } from '../../core/template/problems.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';

/** One sentence to stand beside the field it belongs to. */
export function problemText(problem: Problem, { problems: words }: PrepareWords): string {
  switch (problem.code) {
    case 'too few phases':
      return words.tooFewPhases(problem.count, problem.limit);
    case 'too many phases':
      return words.tooManyPhases(problem.count, problem.limit);
    case 'none':
      return problem.field === 'rows' ? words.noRows : words.noGroups;
    case 'unnamed':
      return words.unnamed;
    case 'doubled':
      return words.doubled(problem.name);
    case 'too long':
      return words.tooLong(problem.length, problem.limit);
    case 'minutes':
      return problem.field === 'minutes' ? words.minutes(problem.limit) : words.closingMinutes(problem.limit);
    case 'participants':
      return words.participants;
    case 'takes nothing':
      return words.takesNothing;
    case 'nobody takes':
      return words.nobodyTakes;
    case 'too many sheets':
      return words.tooManySheets(problem.count, problem.limit);
    case 'large groups':
  }
  return words.largeGroups(problem.size, problem.limit);
}

/** What is wrong with one field, or with one entry of a list; `undefined` when nothing is. */
export type ErrorOf = (field: Problem['field'], index?: number) => string | undefined;

/** The sentences for what is wrong, by field. */
export const errorsOf =
  (problems: readonly Problem[], words: PrepareWords): ErrorOf =>
  (field, index) => {
    const found = problems.filter(
      (problem) => problem.field === field && ('index' in problem ? problem.index : undefined) === index,
    );
    return found.length === 0 ? undefined : found.map((problem) => problemText(problem, words)).join(' ');
  };
