import type { CustomAction } from '@mirohq/websdk-types';
import { refuse, says } from '../errors.ts';
import type { CommandTable } from './command.ts';

const MOST = 4;
const LONGEST = 30;

/** Buttons an app puts into the context menu of items; a click comes back as `custom:<event>`. */
export const actions: CommandTable<'action.register' | 'action.deregister'> = {
  'action.register'({ actions }, { action }) {
    const { event } = action ?? {};
    if (typeof event !== 'string' || !/^[a-z]+(-[a-z]+)*$/.test(event) || event.length > LONGEST)
      refuse(says.invalid('event', event, `lower-case words joined by hyphens, at most ${LONGEST} characters`));
    if (!actions.has(event) && actions.size >= MOST) refuse(says.invalid('action', event, `at most ${MOST} actions`));
    actions.set(event, structuredClone(action));
    return structuredClone(action) satisfies CustomAction;
  },
  'action.deregister'({ actions }, { event }) {
    actions.delete(event);
  },
};
