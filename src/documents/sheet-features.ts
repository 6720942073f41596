import type { Feature } from 'write-excel-file/universal';

/**
 * What the library leaves to others: filters on the head, the head repeated on every printed page, and a print that is
 * as wide as the paper. The order of elements is the schema's (ECMA-376, CT_Worksheet), which Excel insists on.
 */
export const filtersAndPrinting = (sheet: string, columns: number, rows: number): Feature<Blob> => {
  const range = `$A$1:$${columnName(columns)}$${rows}`;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/<worksheet[^>]*>/u, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace('</sheetData>', `</sheetData><autoFilter ref="${range.replaceAll('$', '')}"/>`)
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
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

/** 1 is A, 27 is AA. */
const columnName = (column: number): string =>
  (column > 26 ? String.fromCodePoint(64 + Math.floor((column - 1) / 26)) : '') +
  String.fromCodePoint(65 + ((column - 1) % 26));
