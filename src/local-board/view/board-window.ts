import type { BoardWindow } from '../host.ts';
import { holdsPoint } from './box.ts';
import type { Message } from './chrome/notices.tsx';
import type { State } from './state.ts';
import type { View } from './view.ts';
import { shown, toBoard } from './viewport.ts';

/** Our tools by Miro's names, as far as Miro tells apps of them. */
const MIRO_TOOLS = [
  ['select', 'CURSOR'],
  ['hand', 'HAND'],
  ['note', 'STICKER'],
  ['text', 'TEXT'],
] as const;

/** What apps see and move of this window. */
export function boardWindow(view: View, message: State<Message | null>): BoardWindow {
  return {
    viewport: () => shown(view.viewport.get(), view.size.get()),
    show(rect, ms) {
      const size = view.size.get();
      const zoom = Math.min(4, Math.max(0.01, Math.min(size.width / rect.width, size.height / rect.height)));
      const target = {
        x: rect.x + rect.width / 2 - size.width / zoom / 2,
        y: rect.y + rect.height / 2 - size.height / zoom / 2,
        zoom,
      };
      view.fly(target, ms);
      return shown(target, size);
    },
    screen: () => view.size.get(),
    boardPoint(clientX, clientY) {
      const corner = view.canvas.getBoundingClientRect();
      const inside = holdsPoint(corner, { x: clientX, y: clientY });
      return inside ? toBoard(view.viewport.get(), { x: clientX - corner.left, y: clientY - corner.top }) : null;
    },
    notify: (kind, text) => message.set({ kind, text }),
    tool: () => MIRO_TOOLS.find(([own]) => own === view.tool.get())?.[1] ?? 'CURSOR',
    setTool: (tool) => view.tool.set(MIRO_TOOLS.find(([, miro]) => miro === tool)?.[0] ?? 'select'),
  };
}
