import { createRoot } from 'react-dom/client';
import { createDocument } from './local-board/document.ts';
import { BoardPage, stateOf, type Message } from './local-board/view/index.ts';
import { BOARD_WORDS } from './local-board/words/index.ts';
import './local-board/view/board.css';
import { sampleBoard } from './sample/sample-board.ts';
import type { BoardFile } from './local-board/board-file.ts';

const doc = createDocument();
const user = '3074457360000000001';
doc.setUser({ id: user, name: 'Kari Nordmann', color: '#4262ff' });
const words = BOARD_WORDS['nb'];
const root = document.getElementById('root');
if (root && words) {
  createRoot(root).render(
    <BoardPage
      doc={doc}
      user={user}
      words={words}
      sample={async () => sampleBoard('nb') as unknown as BoardFile}
      message={stateOf<Message | null>(null)}
      onPress={() => undefined}
      onView={() => undefined}
    />,
  );
}
Object.assign(window, { localBoard: { document: doc } });
