/**
 * What Miro says when it refuses. Verbatim from developers.miro.com/docs/websdk-reference-error-handling as far as
 * miro-facts.md quotes it; those marked ≈ keep Miro's wording in the part that apps match on, the rest is ours.
 */
export const says = {
  minute: (limit: number) =>
    `The API rate limit was exceeded. Requests can use up to ${limit} credits in total per minute.`,
  hour: (limit: number) =>
    `The API rate limit was exceeded. Requests can use up to ${limit} credits in total per hour.`,
  noItem: (id: string) => `Can not retrieve item with id ${id}`,
  missing: (id: string) => `Cannot find the item with ID: ${id}`,
  noId: () => `The specified item has no valid ID`,
  readOnly: (property: string) => `Cannot change this property, because it's read-only: "${property}"`,
  notInside: (id: string) => `Cannot set item ${id} as a child, because the item isn't inside the parent frame.`,
  noChild: (id: string) => `Cannot set item ${id} as a child, because the item doesn't exist.`,
  otherParent: (id: string) => `Cannot set item ${id} as a child, because it's a child of another board item.`, // ≈
  notAChild: (id: string) => `Cannot remove item ${id} from the frame, because it isn't a child of the frame.`, // ≈
  pastEdge: (type: string, id: string) =>
    `Cannot move the ${type} item with ID (${id}) to the specified location, because it's a child of another board item. Remove the child item from its parent, and then move it.`,
  frameTooSmall: (id: string) =>
    `Cannot resize the frame (${id}) to the specified size, because one or more children would exist outside the frame.`, // ≈ end
  bothSides: () => `Change either "width", or "height". It's not possible to change both properties at the same time.`,
  textHeight: () => `During creation you can set "width", but not "height".`, // ≈
  locked: (type: string, id: string) =>
    `Cannot change the ${type} item with ID (${id}), because it's locked by another client.`, // ≈
  unsupported: (command: string) => `The specified command is unsupported: ${command}()`,
  storage: (feature: string) => `The data storage limit for "${feature}" has been exceeded.`,
  plan: (feature: string) => `The (${feature}) feature is available only on paid plans.`, // ≈ end
  scope: (command: string, app: string, scope: string) =>
    `The app with ID ${app} cannot run the "${command}" command. Required scope: ${scope}.`, // ≈
  frameLayer: () => `Cannot change or get the layer of a frame. Frames are always at the back of the board.`, // ≈
  invalid: (property: string, value: unknown, expected: string) =>
    `Invalid value for "${property}": ${show(value)}. Expected: ${expected}.`, // ≈
  unknownProperty: (property: string) => `Unknown property: "${property}".`, // ≈
  group: (reason: string) => `Cannot group the items: ${reason}.`, // ≈
  notOffered: (what: string) => `The local board does not offer ${what}.`,
  session: (reason: string) => `Cannot run the session command: ${reason}.`, // ≈
  attention: (reason: string) => `Cannot run the attention command: ${reason}.`, // ≈
  panelBusy: () => `Cannot open the panel. The board GUI may be inactive or hidden.`,
  modalBusy: () => `Cannot open the modal. Another modal is already open.`, // ≈
  notOpener: (what: string) => `Cannot close the ${what}, because this app did not open it.`, // ≈
  unknown: (payload: string) => `An unknown error occurred: ${payload}`,
  tags: () => `Cannot create more than 100 tags on a board.`, // ≈
  tagTitle: (title: string) => `A tag with the title "${title}" already exists.`, // ≈
  emptySpace: () => `Cannot find an empty space of the specified size.`, // ≈
} as const;

/** An answer the SDK gives by throwing; everything else that is thrown is a fault of ours. */
export class SdkError extends Error {
  override readonly name = 'Error';
}

/** Refuses as Miro does: an Error with a message and nothing else. */
export function refuse(message: string): never {
  throw new SdkError(message);
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
