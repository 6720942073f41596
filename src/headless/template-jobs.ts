import { layout } from '../core/layout.ts';
import type { MiroBoard } from '../miro/board.ts';
import { insertJobs } from '../miro/insert/jobs.ts';
import type { Draw } from '../miro/insert/plan.ts';
import type { Jobs } from '../miro/jobs.ts';
import { layoutWords } from '../words/template/all.ts';

/** Draws a template in its own language. */
export const drawTemplate: Draw = (template) => layout(template, layoutWords(template.language));

/** The jobs on templates, for the headless page, or for the panel where no headless page answers. */
export const templateJobs = (board: MiroBoard): Jobs =>
  insertJobs(board, { draw: drawTemplate, browser: thisBrowser() });

const KEY = 'fasit/browser';
let unstored: string | undefined;

/** Tells this browser from others; where storage is blocked, this page from others. */
export function thisBrowser(): string {
  try {
    const known = localStorage.getItem(KEY);
    if (known) return known;
    const made = crypto.randomUUID();
    localStorage.setItem(KEY, made);
    return made;
  } catch {
    return (unstored ??= crypto.randomUUID());
  }
}
