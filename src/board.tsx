import type { BoardFile } from './local-board/board-file.ts';
import { mountLocalBoard } from './local-board/view/index.ts';
import { sampleBoard } from './sample/sample-board.ts';
import { LANGUAGES } from './words/words.ts';

const root = document.getElementById('root');
if (root) {
  void mountLocalBoard(root, {
    app: { id: 'fasit', name: 'Fasit', url: './index.html', icon: './icon.svg' },
    // The sample gives Miro's own fields; the board reads them as it reads any file.
    sample: (language) => sampleBoard(LANGUAGES.find((known) => known === language) ?? 'en') as unknown as BoardFile,
    trial: './rules.html',
    search: window.location.search,
    languages: navigator.languages,
  }).then((board) => Object.assign(window, { localBoard: board }));
}
