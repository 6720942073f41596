import { BorderStyle, type ITableBordersOptions } from 'docx';
import { RULE } from './docx-styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A thin line. */
export const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
/** Lines between rows alone. */
export const rowLines: ITableBordersOptions = {
  top: none,
  left: none,
  right: none,
  bottom: rule,
  insideHorizontal: rule,
  insideVertical: none,
};
/** Lines around every cell. */
export const boxLines: ITableBordersOptions = {
  top: rule,
  left: rule,
  right: rule,
  bottom: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};

/** Which rows and columns are heads, for screen readers and for Word's own table styles. */
export const tableLook = {
  firstRow: true,
  firstColumn: false,
  lastRow: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
} as const;
