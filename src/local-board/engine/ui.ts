import { refuse, says } from '../errors.ts';
import type { CommandTable } from './command.ts';

/** Panels, modals and what is dragged from them. */
export const ui: CommandTable<
  | 'openPanel'
  | 'openModal'
  | 'waitForClose'
  | 'closePanel'
  | 'closeModal'
  | 'getPanelData'
  | 'getModalData'
  | 'canOpenPanel'
  | 'canOpenModal'
  | 'drag.over'
  | 'drag.drop'
  | 'drag.end'
> = {
  openPanel({ doc, surface }, { url, data }) {
    const ticket = doc.newId();
    surface.openPanel({ ticket, url: urlOf(url), data });
    return { ticket };
  },
  openModal({ doc, surface }, { url, data, width, height, fullscreen }) {
    if (surface.isOpen('modal')) refuse(says.modalBusy());
    const ticket = doc.newId();
    surface.openModal({
      ticket,
      url: urlOf(url),
      data,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(fullscreen === undefined ? {} : { fullscreen }),
    });
    return { ticket };
  },
  waitForClose: ({ surface }, { ticket }) => surface.closed(ticket),
  closePanel: ({ surface }, { result }) => surface.close('panel', result),
  closeModal: ({ surface }, { result }) => surface.close('modal', result),
  getPanelData: ({ surface }) => surface.dataOf('panel'),
  getModalData: ({ surface }) => surface.dataOf('modal'),
  canOpenPanel: () => true,
  canOpenModal: ({ surface }) => !surface.isOpen('modal'),
  'drag.over': ({ surface, session }, { x, y, preview }) => surface.dragOver(session.place, { x, y }, preview),
  'drag.drop': ({ surface, session }, at) => surface.dragEnd(session.place, at),
  'drag.end': ({ surface, session }) => void surface.dragEnd(session.place, null),
};

const urlOf = (url: unknown): string =>
  typeof url === 'string' && url !== '' ? url : refuse(says.invalid('url', url, 'a URL'));
