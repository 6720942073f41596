import type { IStylesOptions } from 'docx';

/** Colours of the page, hex without `#` as Word wants them. */
export const INK = '1B1C29';
export const MUTED = '595C70';
export const RULE = 'D8DAE6';
export const WASH = 'F5F6FA';
export const ACCENT = '2F4AD0';
/** Every office has it, or one of the same widths. */
export const FONT = 'Arial';

/**
 * The styles of the Word document: change one there and the whole document follows. Sizes in half points. What people
 * wrote is in the notes' language, so that Word checks its spelling by that one.
 */
export const styles = (locale: string, notesLocale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 19, color: INK, language: { value: locale } },
      paragraph: { spacing: { line: 264, lineRule: 'auto', after: 80 } },
    },
    title: {
      run: { font: FONT, size: 46, bold: true, color: INK },
      paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: 'auto' } },
    },
    heading1: {
      run: { font: FONT, size: 29, bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 120, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 300, after: 60, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading3: {
      run: { font: FONT, size: 16, bold: true, color: MUTED, allCaps: true, characterSpacing: 12 },
      paragraph: { spacing: { before: 160, after: 30, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    hyperlink: { run: { color: ACCENT } },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'Quiet',
      name: 'Quiet',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: MUTED },
      paragraph: { keepNext: true },
    },
    {
      id: 'Callout',
      name: 'Callout',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: {
        spacing: { before: 120, after: 120, line: 276, lineRule: 'auto' },
        indent: { left: 200 },
        shading: { fill: WASH },
        border: { left: { style: 'single', size: 36, color: 'FFE98A', space: 10 } },
      },
    },
    {
      id: 'Insight',
      name: 'Insight',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 620, hanging: 620 },
        spacing: { before: 30, after: 30, line: 259, lineRule: 'auto' },
        keepLines: true,
      },
    },
    {
      id: 'Once',
      name: 'Said once',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { indent: { left: 620 }, spacing: { before: 20, after: 20, line: 252, lineRule: 'auto' } },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 16 },
      paragraph: { spacing: { before: 0, after: 30, line: 245, lineRule: 'auto' } },
    },
    {
      id: 'Line',
      name: 'Line',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { indent: { left: 160, hanging: 160 }, spacing: { after: 16, line: 250, lineRule: 'auto' } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 20 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 250, lineRule: 'auto' } },
    },
    {
      id: 'CellHead',
      name: 'Cell head',
      basedOn: 'Cell',
      run: { size: 16, bold: true, color: MUTED },
      paragraph: { keepNext: true },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents title',
      basedOn: 'Normal',
      run: { size: 16, bold: true, color: MUTED, allCaps: true, characterSpacing: 12 },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
  ],
  characterStyles: [
    { id: 'Number', name: 'Number', run: { color: MUTED, size: 16 } },
    { id: 'Said', name: 'Said', run: { color: MUTED, size: 17 } },
    { id: 'Written', name: 'Written', run: { language: { value: notesLocale } } },
    {
      id: 'NoteLink',
      name: 'Note link',
      basedOn: 'Written',
      run: { color: INK, underline: { type: 'dotted', color: RULE } },
    },
  ],
});
