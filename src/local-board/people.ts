import type { User } from './stored.ts';

const NAMES = [
  'Kari',
  'Anders',
  'Ingrid',
  'Mikkel',
  'Astrid',
  'Emil',
  'Solveig',
  'Oskar',
  'Freja',
  'Lars',
  'Ylva',
  'Nils',
];
const COLORS = ['#4262ff', '#12b76a', '#f24726', '#8e44ad', '#c2185b', '#00838f', '#ef6c00', '#5d4037', '#2e7d32', '#6a1b9a', '#ad1457', '#1565c0']; // prettier-ignore

/** The person with this number, the same every time; past the last name a figure follows. */
export const person = (number: number, prefix = '30744573600000'): User => ({
  id: prefix + String(number).padStart(5, '0'),
  name: NAMES[number] ?? `${NAMES[number % NAMES.length]} ${Math.floor(number / NAMES.length) + 1}`,
  color: COLORS[number % COLORS.length] ?? '#4262ff',
});
