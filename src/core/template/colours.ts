import type { RowKind } from '../rows.ts';

/** The sheet's own colours; every text on them keeps a contrast of at least 4.5 : 1. */
export const INK = '#1c1c4a';
export const HEAD = { fill: '#3d55d6', color: '#ffffff' } as const;
export const MACRO = { fill: '#1c1c4a', color: '#ffffff' } as const;
export const TIME = { fill: '#e6eafc', color: INK } as const;
export const CARD = { fill: '#fff8e1', border: '#f2d98c', color: INK } as const;
/** For phases that another group takes: paler, dotted, still there to write in. */
export const UNTAKEN = { fill: '#eceef3', cell: '#fafafc', border: '#b9bfcc', color: '#555b6b' } as const;

/** A row's label and the paler tint of its cells. */
export const ROW_TINTS: Readonly<Record<RowKind, { readonly label: string; readonly cell: string }>> = {
  activities: { label: '#ffe9a8', cell: '#fffaea' },
  thoughts: { label: '#ffd3e0', cell: '#fff4f7' },
  channels: { label: '#c5eae6', cell: '#f0faf9' },
  solutions: { label: '#d2efbb', cell: '#f5fbf0' },
  needs: { label: '#ffdcc2', cell: '#fff6ef' },
  barriers: { label: '#f9cdc9', cell: '#fef3f2' },
  drivers: { label: '#d5e3ff', cell: '#f3f7ff' },
  choices: { label: '#e3d8fb', cell: '#f8f5fe' },
  opportunities: { label: '#dff0a9', cell: '#f9fceb' },
  devices: { label: '#d3e7f2', cell: '#f3f9fc' },
  relations: { label: '#f3d6f0', cell: '#fcf4fb' },
  experience: { label: '#fff0b8', cell: '#fffcef' },
  priority: { label: '#ffd9b5', cell: '#fff5ec' },
  design: { label: '#d0eede', cell: '#f2fbf6' },
  measurement: { label: '#dcdff2', cell: '#f6f7fc' },
};
