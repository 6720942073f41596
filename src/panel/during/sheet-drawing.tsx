import type { KeyNote } from '../../core/answer-key.ts';
import { paper, type Item, type Snapshot } from '../../core/snapshot.ts';
import type { Sheet } from '../../core/sheets.ts';

const WIDTH = 96;
const MOST_TALL = 72;
/** Room for heads and labels, in px of the drawing. */
const HEAD = 7;
const LABEL = 14;

interface SheetDrawingProps {
  readonly sheet: Sheet;
  readonly notes: readonly KeyNote[];
  readonly snapshot: Snapshot;
  readonly label: string;
}

/** What was understood of a sheet: its columns and rows as found, and each note where it lies. */
export function SheetDrawing({ sheet, notes, snapshot, label }: SheetDrawingProps) {
  const left = Math.min(...sheet.columns.map((column) => column.left));
  const right = Math.max(...sheet.columns.map((column) => column.right));
  const top = Math.min(...sheet.bands.map((band) => band.top));
  const bottom = Math.max(...sheet.bands.map((band) => band.bottom));
  const scale = (WIDTH - LABEL) / Math.max(1, right - left);
  const height = Math.min(MOST_TALL, HEAD + Math.max(12, (bottom - top) * scale));
  const tall = (height - HEAD) / Math.max(1, bottom - top);
  const x = (at: number) => LABEL + (at - left) * scale;
  const y = (at: number) => HEAD + (at - top) * tall;
  const ids = new Set(notes.map(({ id }) => id));
  return (
    <>
      <svg
        className="sheet-drawing"
        width={WIDTH}
        height={height}
        viewBox={`0 0 ${WIDTH} ${height}`}
        aria-hidden="true"
      >
        {sheet.columns.map((column) => (
          <rect
            key={column.left}
            className="heads"
            x={x(column.left) + 0.5}
            y="0.5"
            width={Math.max(1, (column.right - column.left) * scale - 1)}
            height={HEAD - 2}
            rx="1"
          />
        ))}
        {sheet.bands.map((band) => (
          <g key={band.top}>
            <rect
              className="heads"
              x="0.5"
              y={y(band.top) + 0.5}
              width={LABEL - 2}
              height={Math.max(1, (band.bottom - band.top) * tall - 1)}
              rx="1"
            />
            {sheet.columns.map((column) => (
              <rect
                key={column.left}
                className="cell"
                x={x(column.left)}
                y={y(band.top)}
                width={Math.max(1, (column.right - column.left) * scale)}
                height={Math.max(1, (band.bottom - band.top) * tall)}
              />
            ))}
          </g>
        ))}
        {snapshot.items.filter(hasBox).map((item) => {
          if (!ids.has(item.id)) return null;
          const box = paper(item);
          return <circle key={item.id} className="dot" cx={x(box.x)} cy={y(box.y)} r="1.5" />;
        })}
      </svg>
      <span className="visually-hidden">{label}</span>
    </>
  );
}

const hasBox = (item: Item): item is Item & { readonly box: NonNullable<Item['box']> } => item.box !== null;
