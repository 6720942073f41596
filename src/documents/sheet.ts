import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';
import { cellName, filtersAndPrinting } from './sheet-features.ts';

/** A column of a workbook: its head, its width in characters, and what stands in it. */
export interface SheetColumn<T> {
  readonly head: string;
  readonly width: number;
  /** Absent: left empty for the reader to fill in, and tinted so. */
  readonly cell?: (item: T) => string | number;
  /** Where a click on the cell leads. */
  readonly link?: (item: T) => string | undefined;
}

const INK = '#1b1c29';
const LINK = '#2f4ad0';
const RULE = '#d8dae6';
const TO_FILL = '#fff8dc';
/** Excel holds no more characters in a cell (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const LONGEST = 32_767;

/** A workbook with one sheet to work in: frozen head, filters, wrapped text, landscape print. Texts are never formulas. */
export async function workbook<T>(
  name: string,
  columns: readonly SheetColumn<T>[],
  items: readonly T[],
  frozen: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map(({ head, cell }): CellObject => ({
    value: head,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'center',
    height: 32,
    textColor: cell ? '#ffffff' : INK,
    backgroundColor: cell ? INK : '#ffe98a',
  }));
  const rows = items.map((item): Row => {
    const values = columns.map(({ cell }) => cell?.(item) ?? '');
    return values.map((value, index): CellObject => ({
      ...(typeof value === 'number'
        ? { value, type: Number, align: 'center' as const }
        : value === ''
          ? {}
          : { value: held(value), type: String }),
      wrap: true,
      alignVertical: 'top',
      bottomBorderColor: RULE,
      bottomBorderStyle: 'thin',
      height: rowHeight(columns, values),
      ...(columns[index]?.link ? { textColor: LINK } : {}),
      ...(columns[index]?.cell ? {} : { backgroundColor: TO_FILL }),
    }));
  });
  const sheet = [head, ...rows];
  const links = columns.flatMap(({ link }, column) =>
    items.flatMap((item, index) => {
      const url = link?.(item);
      return url === undefined ? [] : [{ cell: cellName(column + 1, index + 2), url }];
    }),
  );
  const blob = await writeXlsxFile(
    sheet,
    {
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: frozen,
      orientation: 'landscape',
    },
    { fontFamily: 'Calibri', fontSize: 11, features: [filtersAndPrinting(name, columns.length, sheet.length, links)] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A text that a cell can hold: one too long ends after a whole line or character, and says that it goes on. */
function held(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 2);
  const line = cut.lastIndexOf('\n');
  return `${line > LONGEST / 2 ? cut.slice(0, line) : cut.replace(/[\ud800-\udbff]$/u, '')}\n…`;
}

/** Letters per unit of a column's width, which is that of a figure; small letters are narrower. */
const PER_WIDTH = 1.12;

/** In points; Excel takes 409 at most. */
function rowHeight<T>(columns: readonly SheetColumn<T>[], values: readonly (string | number)[]): number {
  const lines = values.map((value, index) =>
    String(value)
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(line.length / ((columns[index]?.width ?? 10) * PER_WIDTH))),
        0,
      ),
  );
  return Math.min(409, Math.max(...lines) * 15 + 4);
}
