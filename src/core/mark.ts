/** Begins the frame title and a small text inside every answer key that Fasit drew on a board, so that copies and board files show it too. */
export const MARK = '◈ Fasit';

/** Whether a text or a frame's title is Fasit's own mark. */
export const isMarked = (text: string): boolean => text.trimStart().startsWith(MARK);
