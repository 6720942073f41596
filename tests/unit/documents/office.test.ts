import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { fileOf, partsOf } from './text-of.ts';
import { hostileWorkshop } from './hostile.ts';
import { sampleWorkshop } from './workshop.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** Every element of an XML part, outermost first. */
function elements(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        all.push(element);
        open.push(element);
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return all;
}

const sequence = (names: string): readonly string[] => names.trim().split(/\s+/u);

/** Sequences of the transitional schemas (ECMA-376, wml.xsd and sml.xsd): office programs refuse files that leave them. */
const WORD: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    sequence(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`),
  'w:rPr':
    sequence(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath`),
  'w:tbl': sequence('tblPr tblGrid tr'),
  'w:tblPr':
    sequence(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`),
  'w:tblBorders': sequence('top left start bottom right end insideH insideV'),
  'w:tr': sequence('tblPrEx trPr tc'),
  'w:tcPr': sequence(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tcBorders': sequence('top left start bottom right end insideH insideV'),
  'w:tcMar': sequence('top left start bottom right end'),
  'w:sectPr':
    sequence(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`),
  'w:style':
    sequence(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
    personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
  'w:lvl': sequence('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:hyperlink': sequence('r'),
};
const EXCEL: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    sequence(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing legacyDrawing`),
  workbook:
    sequence(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr`),
  styleSheet: sequence('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  xf: sequence('alignment protection'),
};

/** Elements whose children are not in the order of their schema. */
function outOfOrder(xml: string, orders: typeof WORD): readonly string[] {
  return elements(xml).flatMap(({ name, children }) => {
    const order = orders[name];
    if (order === undefined) return [];
    const found = children.map((child) => child.name.replace(/^w:/u, ''));
    const places = found.map((child) => order.indexOf(child));
    const right = places.every((place, index) => place >= (places[index - 1] ?? 0));
    return right ? [] : [`${name}: ${found.join(' ')}`];
  });
}

const WORKSHOPS: readonly (readonly [string, AnswerKey])[] = [
  ['a workshop', sampleWorkshop()],
  ['hostile words everywhere', hostileWorkshop()],
];

describe.each(WORKSHOPS)('The Word document of %s', (_, key) => {
  const parts = async () => partsOf(await fileOf('docx', key, { language: 'en' }));

  it('has its elements in the order of the schema', async () => {
    for (const [name, xml] of Object.entries(await parts())) expect({ name, wrong: outOfOrder(xml, WORD) }).toEqual({ name, wrong: [] }); // prettier-ignore
  });

  it('ends every table cell with a paragraph, and has a grid for every table', async () => {
    const all = elements((await parts())['word/document.xml'] ?? '');
    const cells = all.filter(({ name }) => name === 'w:tc');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ children }) => children.at(-1)?.name !== 'w:p')).toEqual([]);
    for (const { children } of all.filter(({ name }) => name === 'w:tbl')) {
      const columns = children.find(({ name }) => name === 'w:tblGrid')?.children.length ?? 0;
      for (const row of children.filter(({ name }) => name === 'w:tr')) expect(widthOf(row)).toBe(columns);
    }
  });

  it('names bookmarks and drawings once, as Word allows, and closes each bookmark', async () => {
    const all = elements((await parts())['word/document.xml'] ?? '');
    const attribute = (element: string, name: string): readonly string[] =>
      all.filter((one) => one.name === element).map(({ attributes }) => attributes[name] ?? '');
    const names = attribute('w:bookmarkStart', 'w:name');
    expect(new Set(names).size).toBe(names.length);
    // No longer than 40 characters, letters first: https://learn.microsoft.com/office/troubleshoot/word/word-2019-bookmark-name
    expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/u.test(name))).toEqual([]);
    const ids = attribute('w:bookmarkStart', 'w:id');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...attribute('w:bookmarkEnd', 'w:id')].sort()).toEqual([...ids].sort());
    const drawings = attribute('wp:docPr', 'id');
    expect(new Set(drawings).size).toBe(drawings.length);
    expect(attribute('w:hyperlink', 'w:anchor').filter((anchor) => anchor !== '' && !names.includes(anchor))).toEqual(
      [],
    );
  });

  it('keeps spaces, and holds no character that XML forbids', async () => {
    for (const xml of Object.values(await parts())) expect(xml).not.toMatch(FORBIDDEN);
    const texts = elements((await parts())['word/document.xml'] ?? '').filter(({ name }) => name === 'w:t');
    expect(texts.every(({ attributes }) => attributes['xml:space'] === 'preserve')).toBe(true);
  });

  it('uses no style, relation or numbering that is not there', async () => {
    const all = await parts();
    const styles = elements(all['word/styles.xml'] ?? '').flatMap(({ attributes }) => attributes['w:styleId'] ?? []);
    const document = elements(all['word/document.xml'] ?? '');
    const used = document.filter(({ name }) => /^w:(?:p|r|tbl)Style$/u.test(name));
    expect(used.flatMap(({ attributes }) => attributes['w:val'] ?? []).filter((id) => !styles.includes(id))).toEqual(
      [],
    );
    const relations = elements(all['word/_rels/document.xml.rels'] ?? '').flatMap(
      ({ attributes }) => attributes['Id'] ?? [],
    );
    const asked = document.flatMap(({ attributes }) => [attributes['r:id'] ?? [], attributes['r:embed'] ?? []].flat());
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !relations.includes(id))).toEqual([]);
  });

  it('spells what people wrote by the language of the notes', async () => {
    const styles = elements((await parts())['word/styles.xml'] ?? '');
    const written = styles.find(({ attributes }) => attributes['w:styleId'] === 'Written');
    const run = written?.children.find(({ name }) => name === 'w:rPr');
    expect(run?.children.map(({ attributes }) => attributes['w:val'])).toContain('nb-NO');
  });
});

describe.each(WORKSHOPS)('The workbooks of %s', (_, key) => {
  it.each(['content', 'ideas'] as const)('hold to the schema and to what Excel takes (%s)', async (id) => {
    const all = partsOf(await fileOf(id, key, { language: 'en' }));
    for (const [name, xml] of Object.entries(all)) {
      expect({ name, wrong: outOfOrder(xml, EXCEL) }).toEqual({ name, wrong: [] });
      expect(xml).not.toMatch(FORBIDDEN);
    }
    const sheet = elements(all['xl/worksheets/sheet1.xml'] ?? '');
    expect(sheet.filter(({ name }) => name === 'f')).toEqual([]);
    const cells = sheet.filter(({ name }) => name === 'c').map(({ attributes }) => attributes['r'] ?? '');
    expect(new Set(cells).size).toBe(cells.length);
    const rows = sheet.filter(({ name }) => name === 'row');
    expect(rows.map(({ attributes }) => attributes['r'])).toEqual(rows.map((_, index) => String(index + 1)));
    expect(rows.every(({ attributes }) => Number(attributes['ht'] ?? 0) <= 409)).toBe(true);
    const range = sheet.find(({ name }) => name === 'autoFilter')?.attributes['ref'] ?? '';
    expect(all['xl/workbook.xml']).toContain(`!${range.replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2')}<`);
    const name = elements(all['xl/workbook.xml'] ?? '').find((one) => one.name === 'sheet')?.attributes['name'] ?? '';
    expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
    const relations = elements(all['xl/worksheets/_rels/sheet1.xml.rels'] ?? '');
    for (const link of sheet.filter((one) => one.name === 'hyperlink'))
      expect(relations.map(({ attributes }) => attributes['Id'])).toContain(link.attributes['r:id']);
  });

  it('hold no cell that is longer than Excel takes', async () => {
    for (const id of ['content', 'ideas'] as const) {
      const strings = partsOf(await fileOf(id, key))['xl/sharedStrings.xml'] ?? '';
      const lengths = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text = '']) => text.length);
      expect(Math.max(...lengths)).toBeLessThan(33_500); // 32,767 characters, some of them written as entities
    }
  });
});

/** A table's columns that a row fills. */
const widthOf = ({ children }: Element): number =>
  children
    .filter(({ name }) => name === 'w:tc')
    .map((cell) =>
      cell.children.find(({ name }) => name === 'w:tcPr')?.children.find(({ name }) => name === 'w:gridSpan'),
    )
    .reduce((sum, span) => sum + Number(span?.attributes['w:val'] ?? 1), 0);

/** https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
