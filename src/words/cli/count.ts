/** «1 lapp», «2 lapper». */
export const count =
  (one: string, many: string) =>
  (n: number): string =>
    `${n} ${n === 1 ? one : many}`;
