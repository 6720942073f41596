import { useEffect, useState } from 'react';
import { consolidator } from './consolidation.ts';
import { Button } from './elements/button.tsx';
import { usePanel } from './panel-context.tsx';

/** For whoever tries the app on a real board: what the surroundings are. Opened by `?dev` or Alt and a click on the version. */
export function DeveloperCorner() {
  const { board, boardId, report } = usePanel();
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    void surroundings(board, boardId).then(setFacts, report);
  }, [board, boardId, report]);
  return (
    <section className="developer stack tight" aria-label="Developer" lang="en">
      <dl className="facts-list small">
        {Object.entries(facts).map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" onClick={() => void board.ui.openPanel({ url: 'rules.html' }).catch(report)}>
        Try what is believed of Miro on this board
      </Button>
    </section>
  );
}

async function surroundings(board: ReturnType<typeof usePanel>['board'], boardId: string) {
  const info = await board.getInfo();
  return {
    'board id': boardId,
    locale: info.locale,
    'SDK client': typeof miro === 'undefined' ? '–' : miro.clientVersion,
    'consolidates in a worker': String(consolidator().inWorker() ?? 'not yet'),
    'local storage': storageWorks() ? 'yes' : 'blocked',
    'width (px)': String(innerWidth),
    languages: navigator.languages.join(', '),
    browser: navigator.userAgent,
  };
}

function storageWorks(): boolean {
  try {
    localStorage.setItem('fasit/test', '1');
    localStorage.removeItem('fasit/test');
    return true;
  } catch {
    return false;
  }
}
