import { openBoard, parseBoardFile, saveBoard, type BoardFile } from '../../board-file.ts';
import { restack } from '../restack.ts';
import type { View } from '../view.ts';

/** Why a file was not opened, in words for the person. */
export interface FileTrouble {
  readonly title: string;
  readonly reason: string;
}

/** A workshop or empty board in place of what is there. */
export function replaceBoard(view: View, file: BoardFile): void {
  openBoard(view.doc, view.user, file);
  restack(view.doc, view.user);
  view.select([]);
  view.fit();
}

/** Opens a file a person chose, or says what is wrong with it; the board is touched only when it is right. */
export async function openFile(view: View, file: File): Promise<FileTrouble | null> {
  const { words } = view;
  const text = await file.text().catch(() => null);
  const title = words.file.broken(file.name);
  if (text === null) return { title, reason: words.file.problems.unread() };
  const read = parseBoardFile(text);
  if ('problem' in read) return { title, reason: words.file.problems[read.problem.code](read.problem.at) };
  replaceBoard(view, read.file);
  view.notice.set(words.file.opened(file.name, view.doc.items().length));
  return null;
}

/** Downloads the board as a file that opens again as the same board, and that the command line reads. */
export function saveFile(view: View, name: string): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(saveBoard(view.doc), null, 1)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  view.notice.set(view.words.file.saved(name));
}
