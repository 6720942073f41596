import type { Language } from '../../core/answer-key.ts';
import type { LayoutWords } from '../../core/template/draft.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb, type TemplateWords } from './nb.ts';
import { sv } from './sv.ts';

/** The template's words in every language; some kilobytes in all, so pages load it once a template is in sight. */
export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = { nb, sv, da, en };

/** The words that `layout` draws with. */
export const layoutWords = (language: Language): LayoutWords => ({
  ...TEMPLATE_WORDS[language].layout,
  list: (names) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
});

/** A scenario card's line names in every language, for reading a card back. */
export const CARD_LABELS = Object.values(TEMPLATE_WORDS).map(({ layout }) => layout.card);
