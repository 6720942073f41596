import { createContext, useContext } from 'react';

export const PLACES = ['prepare', 'during', 'key'] as const;
export type Place = (typeof PLACES)[number];

export const GoToPlace = createContext<(place: Place) => void>(() => {});

/** For the way from one place to another: a board without a grid sends you to Prepare. */
export const useGoTo = () => useContext(GoToPlace);
