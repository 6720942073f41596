import type { Feature } from 'write-excel-file/universal';
import { sanitizeAttributeValue } from 'write-excel-file/utility';

/** A cell, "A1" and so on, that a click on leads somewhere. */
export interface CellLink {
  readonly cell: string;
  readonly url: string;
}

/**
 * What the library leaves to others: filters on the head, the head repeated on every printed page, a print that is as
 * wide as the paper, and links. The order of elements is the schema's (ECMA-376, CT_Worksheet), which Excel insists on.
 */
export const filtersAndPrinting = (
  sheet: string,
  columns: number,
  rows: number,
  links: readonly CellLink[],
): Feature<Blob> => {
  const range = `$A$1:$${columnName(columns)}$${rows}`;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/<worksheet[^>]*>/u, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace(
                '</sheetData>',
                () => `</sheetData><autoFilter ref="A1:${cellName(columns, rows)}"/>${hyperlinks(links)}`,
              )
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': { insert: () => relations(links) },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              /<definedNames\s*\/>|<definedNames><\/definedNames>/u,
              () =>
                `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!${range}</definedName>` +
                `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName></definedNames>`,
            ),
        },
      },
    },
  };
};

/** A cell's name in a spreadsheet, as `B7`; column and row count from 1. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;

const hyperlinks = (links: readonly CellLink[]): string =>
  links.length === 0
    ? ''
    : `<hyperlinks>${links.map(({ cell }) => `<hyperlink ref="${cell}" r:id="rId-fasit-${cell}"/>`).join('')}</hyperlinks>`;

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const relations = (links: readonly CellLink[]): string =>
  links
    .map(
      ({ cell, url }) =>
        `<Relationship Id="rId-fasit-${cell}" Type="${HYPERLINK}" Target="${sanitizeAttributeValue(url)}" TargetMode="External"/>`,
    )
    .join('');

/** 1 is A, 27 is AA. */
const columnName = (column: number): string =>
  (column > 26 ? String.fromCodePoint(64 + Math.floor((column - 1) / 26)) : '') +
  String.fromCodePoint(65 + ((column - 1) % 26));
