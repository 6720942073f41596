import type { Board, Miro } from '@mirohq/websdk-types';

/**
 * The public side of one of Miro's classes. Their protected members make the classes nominal, so that nothing but
 * Miro's own code could be one; what an app can see of them is this.
 */
export type Public<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { [K in keyof T]: Public<T[K]> }
    : T;

/** The names of a class's methods. */
export type MethodNames<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** What an implementation of a class has to bring besides plain properties. */
export type Methods<T> = Pick<Public<T>, MethodNames<T>>;

/** The names of a class's plain properties. */
export type Data<T> = Exclude<keyof T, MethodNames<T>>;

export type PublicBoard = Public<Board>;
export type PublicMiro = Public<Miro>;
