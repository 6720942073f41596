/** What the board is called: one of our own, or by its file. */
export type Named = 'sample' | 'untitled' | { readonly file: string };
