/**
 * Rules about Miro that the local board does not follow as it stands, and why. A test fails when one of them starts to
 * hold, so that the list stays true.
 */
export const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'frames.fill': 'Sources contradict each other. Switch `frameFill`: the types and official examples make it optional.',
  'items.unknown-property': 'Sources contradict each other. Switch `unknownProperties`: official examples pass some.',
  'items.text-height': 'Sources contradict each other. Switch `textHeight`: official examples pass it.',
  'ui.notification-long': 'Nobody knows. Switch `longNotification`: it is cut, which public apps survive.',
  'notes.colour-unknown': 'Nobody knows. Any colour is taken, so that an app which passes one is not stopped here.',
};
