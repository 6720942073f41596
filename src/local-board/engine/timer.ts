import type { TimerInstance } from '@mirohq/websdk-types';
import { refuse, says } from '../errors.ts';
import type { Timer } from '../stored.ts';
import type { CommandTable, Context } from './command.ts';

const STOPPED: Timer = { status: 'STOPPED', totalDuration: 0, restDuration: 0 };

/** The board's one timer, shared by all; paid plans only. There is no tick: apps count down themselves. */
export const timer: CommandTable<
  'timer.get' | 'timer.start' | 'timer.stop' | 'timer.pause' | 'timer.resume' | 'timer.prolong' | 'timer.isStarted'
> = {
  'timer.get': (context) => shown(context, current(context)),
  'timer.start': (context, { duration }) => {
    const totalDuration = positive(duration);
    return set(context, {
      status: 'STARTED',
      totalDuration,
      restDuration: totalDuration,
      startedAt: context.doc.now(),
    });
  },
  'timer.stop': (context) => set(context, { ...STOPPED, totalDuration: current(context).totalDuration }),
  'timer.pause': (context) => {
    const { totalDuration } = current(context);
    return set(context, { status: 'PAUSED', totalDuration, restDuration: rest(current(context), context.doc.now()) });
  },
  'timer.resume': (context) => set(context, { ...current(context), status: 'STARTED', startedAt: context.doc.now() }),
  'timer.prolong': (context, { duration }) => {
    const more = positive(duration);
    const now = current(context);
    return set(context, { ...now, totalDuration: now.totalDuration + more, restDuration: now.restDuration + more });
  },
  'timer.isStarted': (context) => {
    const { status } = shown(context, current(context));
    return status !== 'STOPPED';
  },
};

/** ms left at a time. */
export const rest = ({ status, restDuration, startedAt }: Timer, now: number): number =>
  status === 'STARTED' ? Math.max(0, restDuration - (now - (startedAt ?? now))) : restDuration;

/** The timer as the SDK shows it; one that has run out is stopped. */
export function instance(stored: Timer | undefined, now: number): TimerInstance {
  const timer = stored ?? STOPPED;
  const left = rest(timer, now);
  const over = timer.status === 'STARTED' && left === 0;
  return { restDuration: left, totalDuration: timer.totalDuration, status: over ? 'STOPPED' : timer.status };
}

function current({ doc }: Context): Timer {
  if (!doc.switches().paid) refuse(says.plan('timer'));
  return doc.table('timer').get('board') ?? STOPPED;
}

const shown = ({ doc }: Context, timer: Timer): TimerInstance => instance(timer, doc.now());

function set(context: Context, timer: Timer): TimerInstance {
  current(context);
  context.write((tx) => tx.put('timer', 'board', timer));
  return shown(context, timer);
}

const positive = (duration: unknown): number =>
  typeof duration === 'number' && duration > 0
    ? duration
    : refuse(says.invalid('duration', duration, 'more than 0 ms'));
