/** The shape of a dictionary: the Norwegian one is written first, the others have the same keys and functions. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends readonly (string | readonly [string, string])[]
        ? T[K]
        : Words<T[K]>;
};
