import { useEffect, useState } from 'react';
import type { BoardDocument } from '../../document.ts';
import { rest } from '../../engine/timer.ts';
import type { BoardWords } from '../../words/index.ts';
import { useBoard } from './use-value.ts';

/** The board's shared timer while an app has it running. */
export function Timer({ doc, words }: { readonly doc: BoardDocument; readonly words: BoardWords }) {
  useBoard(doc);
  const timer = doc.table('timer').get('board');
  const [now, setNow] = useState(() => doc.now());
  const running = timer?.status === 'STARTED';
  useEffect(() => {
    if (!running) return undefined;
    const clock = window.setInterval(() => setNow(doc.now()), 250);
    return () => window.clearInterval(clock);
  }, [running, doc]);
  if (!timer || timer.status === 'STOPPED') return null;
  const seconds = Math.ceil(rest(timer, Math.max(now, timer.startedAt ?? 0)) / 1000);
  if (seconds === 0) return null;
  return (
    <div className="chip timer" role="timer" aria-label={words.timer}>
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </div>
  );
}
