import type { Template } from '../../core/template.ts';
import type { StartingWords } from '../../core/template/new-template.ts';
import type { PrepareWords } from '../../words/panel/prepare/nb.ts';
import type { ErrorOf } from './problem-text.ts';

/** What each part of *Prepare* is given. */
export interface PartProps {
  readonly template: Template;
  readonly onTemplate: (template: Template) => void;
  readonly errorOf: ErrorOf;
  readonly words: PrepareWords;
  /** The words of the template's own language. */
  readonly starting: StartingWords;
}

/** What is wrong with a part as a whole. */
export function PartError({ text, id }: { readonly text: string | undefined; readonly id: string }) {
  return text ? (
    <p id={id} className="error" role="alert">
      {text}
    </p>
  ) : null;
}
