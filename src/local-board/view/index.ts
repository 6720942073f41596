export { BoardPage } from './chrome/board-page.tsx';
export type { Message } from './chrome/notices.tsx';
export { stateOf, type State } from './state.ts';
export type { View } from './view.ts';
