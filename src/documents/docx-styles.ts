import type { IStylesOptions } from 'docx';

/** Colours of the page, hex without `#` as Word wants them. */
export const INK = '1B1C29';
export const MUTED = '595C70';
export const RULE = 'D8DAE6';
export const WASH = 'F5F6FA';
export const ACCENT = '2F4AD0';
export const FONT = 'Calibri';

/** The styles of the Word document: change one there and the whole document follows. Sizes in half points. */
export const styles = (locale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: locale } },
      paragraph: { spacing: { line: 276, lineRule: 'auto', after: 100 } },
    },
    title: {
      run: { font: FONT, size: 64, bold: true, color: INK },
      paragraph: { spacing: { before: 2600, after: 60, line: 240, lineRule: 'auto' } },
    },
    heading1: {
      run: { font: FONT, size: 36, bold: true, color: INK },
      paragraph: { spacing: { before: 0, after: 160, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 400, after: 80, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading3: {
      run: { font: FONT, size: 18, bold: true, color: MUTED, allCaps: true, characterSpacing: 12 },
      paragraph: { spacing: { before: 240, after: 60, line: 240, lineRule: 'auto' }, keepNext: true },
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
      run: { size: 23 },
      paragraph: {
        spacing: { before: 240, after: 120, line: 300, lineRule: 'auto' },
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
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 250, lineRule: 'auto' } },
    },
    {
      id: 'CellHead',
      name: 'Cell head',
      basedOn: 'Cell',
      run: { size: 17, bold: true, color: MUTED },
      paragraph: { keepNext: true },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents title',
      basedOn: 'Normal',
      run: { size: 18, bold: true, color: MUTED, allCaps: true, characterSpacing: 12 },
      paragraph: { spacing: { before: 0, after: 160 } },
    },
  ],
  characterStyles: [
    { id: 'Number', name: 'Number', run: { color: MUTED, size: 17 } },
    { id: 'Said', name: 'Said', run: { color: MUTED, size: 18 } },
    { id: 'NoteLink', name: 'Note link', run: { color: INK, underline: { type: 'dotted', color: RULE } } },
  ],
});
