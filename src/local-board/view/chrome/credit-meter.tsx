import { useEffect, useState } from 'react';
import type { Engine } from '../../engine/engine.ts';
import type { BoardWords } from '../../words/index.ts';

/** How much of Miro's budget the app has used, always in sight; a press shows more. */
export function CreditMeter({
  engine,
  user,
  app,
  words,
  onPress,
}: {
  readonly engine: Engine;
  readonly user: string;
  readonly app: string;
  readonly words: BoardWords;
  readonly onPress: () => void;
}) {
  const { minute, hour, limits } = useUsage(engine, user, app);
  const share = Math.max(minute / limits.minute, hour / limits.hour);
  const text = words.meter.text(minute, limits.minute, hour, limits.hour);
  return (
    <button type="button" className="chip meter" aria-label={text} data-tip={text} onClick={onPress}>
      <span aria-hidden="true">{words.meter.title}</span>
      <span className="bar" aria-hidden="true">
        <span className={share > 0.8 ? 'fill high' : 'fill'} style={{ width: `${Math.min(100, share * 100)}%` }} />
      </span>
      <span aria-hidden="true">{words.percent(Math.round(share * 100))}</span>
    </button>
  );
}

/** The credits an app has used, looked up once a second. */
export function useUsage(engine: Engine, user: string, app: string) {
  const [usage, setUsage] = useState(() => engine.usage(user, app));
  useEffect(() => {
    const clock = window.setInterval(() => setUsage(engine.usage(user, app)), 1000);
    return () => window.clearInterval(clock);
  }, [engine, user, app]);
  return usage;
}
