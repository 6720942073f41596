import type { Journey, KeyNote } from './answer-key.ts';

/** How good the journey feels, phase by phase, and what that is known from. */
export interface Curve {
  readonly from: 'height' | 'legend' | 'emoji';
  /** One per phase of the journey; `null` where nobody marked anything. */
  readonly points: readonly (CurvePoint | null)[];
}

/** All values 0 (bad) to 1 (good). */
export interface CurvePoint {
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly notes: readonly string[];
}

/**
 * The experience curve from what people drew: heights in the experience row, else colours that a legend on the board
 * explains, else feeling emoji. Never from words; `null` when fewer than two phases are marked, and, for colours and
 * emoji, when they are so few that they tell of single notes rather than of the journey.
 */
export function curve(journey: Journey, notes: readonly KeyNote[]): Curve | null {
  const ids = new Set(journey.insights.flatMap((insight) => insight.sources.map((source) => source.note)));
  const own = notes.filter((note) => ids.has(note.id));
  const legend = legendOf(notes);
  const kinds = new Map(journey.rows.map((row) => [row.id, row.kind]));
  const inExperience = own.filter((note) => kinds.get(note.row ?? '') === 'experience');
  return (
    drawn(journey, 'height', inExperience, (note) => note.height, median) ??
    telling(drawn(journey, 'legend', own, (note) => legend?.get(note.color ?? ''), mean)) ??
    telling(drawn(journey, 'emoji', own, (note) => feeling(note.text), mean))
  );
}

/** What the feeling emoji of a text say: 0 sad, 0.5 neither, 1 glad; `undefined` without any. */
export function feeling(text: string): number | undefined {
  const marks = [...text.matchAll(FEELINGS)].map(([mark]) => (GLAD.has(mark) ? 1 : SAD.has(mark) ? 0 : 0.5));
  return marks.length === 0 ? undefined : mean(marks);
}

/** At least half of the phases are marked, by two notes or more on average. */
function telling(found: Curve | null): Curve | null {
  const marked = found?.points.filter((point) => point !== null) ?? [];
  const notes = marked.reduce((sum, point) => sum + point.notes.length, 0);
  return found && marked.length * 2 >= found.points.length && notes >= marked.length * 2 ? found : null;
}

function drawn(
  journey: Journey,
  from: Curve['from'],
  notes: readonly KeyNote[],
  valueOf: (note: KeyNote) => number | undefined,
  level: (values: readonly number[]) => number,
): Curve | null {
  const points = journey.phases.map((phase): CurvePoint | null => {
    const marked = notes.flatMap((note) => {
      const value = note.phase === phase.id ? valueOf(note) : undefined;
      return value === undefined ? [] : [{ id: note.id, value }];
    });
    if (marked.length === 0) return null;
    const values = marked.map(({ value }) => value);
    return {
      value: level(values),
      lowest: Math.min(...values),
      highest: Math.max(...values),
      notes: marked.map(({ id }) => id),
    };
  });
  return points.filter((point) => point !== null).length < 2 ? null : { from, points };
}

/** Colours explained on the board by headings or notes outside the grid that say no more than "good" or "bad". */
function legendOf(notes: readonly KeyNote[]): ReadonlyMap<string, number> | null {
  const legend = new Map<string, number>();
  for (const note of notes) {
    if (note.color === undefined || (note.at !== 'heading' && note.at !== 'outside')) continue;
    const meaning =
      GOOD_OR_BAD.get(
        note.text
          .toLowerCase()
          .replaceAll(/[^\p{L}\s]/gu, '')
          .trim(),
      ) ?? feeling(note.text);
    if (meaning === undefined || note.text.length > 40) continue;
    if ((legend.get(note.color) ?? meaning) !== meaning) return null;
    legend.set(note.color, meaning);
  }
  const values = [...legend.values()];
  return values.includes(0) && values.includes(1) ? legend : null;
}

const GLAD: ReadonlySet<string> = new Set('😀 😃 😄 😁 😊 🙂 😍 🥰 🤩 😎 😻 🎉 👍 ❤ 💚 ☺ 😌 😇 🙌 👏'.split(' '));
const SAD: ReadonlySet<string> = new Set('☹ 🙁 😞 😟 😠 😡 🤬 😢 😭 😩 😫 😤 😖 😣 😱 😰 😨 😓 😒 👎 💔 🤯'.split(' '));
const FEELINGS =
  /😀|😃|😄|😁|😊|🙂|😍|🥰|🤩|😎|😻|🎉|👍|❤|💚|☺|😌|😇|🙌|👏|☹|🙁|😞|😟|😠|😡|🤬|😢|😭|😩|😫|😤|😖|😣|😱|😰|😨|😓|😒|👎|💔|🤯|😐|😑|😕|🤔/gu;

const GOOD_OR_BAD: ReadonlyMap<string, number> = new Map([
  ...(
    'positiv positivt positive positivte bra god gode godt good glad glæde glede gledespunkt happy nöjd fornøyd tilfreds ' +
    'satisfied gain gains pluss plus delight'
  )
    .split(' ')
    .map((word) => [word, 1] as const),
  ...(
    'negativ negativt negative dårlig dårligt dårlige dålig dåligt bad misfornøyd missnöjd utilfreds unhappy sur sint trist ' +
    'pain pains minus frustrasjon frustration smertepunkt'
  )
    .split(' ')
    .map((word) => [word, 0] as const),
  ...'nøytral nøytralt neutral neutralt'.split(' ').map((word) => [word, 0.5] as const),
]);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
