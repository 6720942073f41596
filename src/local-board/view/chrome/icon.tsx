/** The lines of each icon, on a field of 24 × 24. */
const LINES = {
  select: 'M5 3.5 L5 18 L9 14.4 L11.6 20.4 L14.2 19.2 L11.7 13.5 L17 13 Z',
  hand: 'M8 12.5 V6 a1.5 1.5 0 0 1 3 0 V11 M11 11 V4.5 a1.5 1.5 0 0 1 3 0 V11 M14 11 V6 a1.5 1.5 0 0 1 3 0 V14 c0 4-2 6.5-5.5 6.5 c-3 0-4.3-1.6-6-4.7 l-1.7-3 a1.4 1.4 0 0 1 2.3-1.6 L8 13.5',
  note: 'M5 4.5 H19 V14 L14 19.5 H5 Z M19 14 H14 V19.5',
  text: 'M5 7 V5 H19 V7 M12 5 V19.5 M9 19.5 H15',
  shape: 'M4.5 4.5 H14 V9 M4.5 4.5 V14 H9 M15 20 a5 5 0 1 0 0-10 a5 5 0 0 0 0 10 Z',
  frame: 'M7.5 3 V21 M16.5 3 V21 M3 7.5 H21 M3 16.5 H21',
  connector: 'M5 19 C5 10 19 14 19 5 M15 8.5 L19 4.5 L22 9',
  undo: 'M8 5 L4 9 L8 13 M4 9 H14.5 a5 5 0 0 1 0 10 H9',
  redo: 'M16 5 L20 9 L16 13 M20 9 H9.5 a5 5 0 0 0 0 10 H15',
  plus: 'M12 5 V19 M5 12 H19',
  minus: 'M5 12 H19',
  fit: 'M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15',
  help: 'M9 9.2 a3 3 0 1 1 4.3 2.7 c-.9.5-1.3 1-1.3 2.1 M12 17.4 V17.5',
  outline: 'M5 6 H19 M9 12 H19 M9 18 H19 M5 12 H5.1 M5 18 H5.1',
  settings:
    'M4 7 H14 M18 7 H20 M16 9 a2 2 0 1 0 0-4 a2 2 0 0 0 0 4 Z M4 17 H6 M10 17 H20 M8 19 a2 2 0 1 0 0-4 a2 2 0 0 0 0 4 Z',
  close: 'M6 6 L18 18 M18 6 L6 18',
  pin: 'M9 4 H15 L14.3 10 L17.5 13 H6.5 L9.7 10 Z M12 13 V20',
  more: 'M6 12 H6.1 M12 12 H12.1 M18 12 H18.1',
  lock: 'M6.5 11 H17.5 V20 H6.5 Z M8.5 11 V8 a3.5 3.5 0 0 1 7 0 V11',
  unlock: 'M6.5 11 H17.5 V20 H6.5 Z M8.5 11 V8 a3.5 3.5 0 0 1 6.8-1.2',
  menu: 'M4 7 H20 M4 12 H20 M4 17 H20',
  duplicate: 'M8.5 8.5 H20 V20 H8.5 Z M15.5 8.5 V4 H4 V15.5 H8.5',
  remove: 'M4.5 7 H19.5 M9 7 V4.5 H15 V7 M6.5 7 L7.5 20 H16.5 L17.5 7',
  square: 'M5 5 H19 V19 H5 Z',
  rectangle: 'M3 7.5 H21 V16.5 H3 Z',
  down: 'M7 10 L12 15 L17 10',
} as const;

export type IconName = keyof typeof LINES;

/** A drawn sign without a meaning of its own; the button around it has the name. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={LINES[name]} />
    </svg>
  );
}
