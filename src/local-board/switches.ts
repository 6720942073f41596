import type { Containment } from './geometry.ts';

/**
 * What nobody has settled about Miro (miro-facts §12, §13), each with the value the local board assumes. An app should
 * pass in every position.
 */
export interface Switches {
  /** An item the SDK creates over a frame becomes its child. */
  readonly captureOnCreate: boolean;
  /** An item a person drops on a frame becomes its child. */
  readonly captureOnDrop: boolean;
  /** When `frame.add` finds an item inside. */
  readonly containment: Containment;
  /** When a drop by hand is captured. */
  readonly dropContainment: Containment;
  /** `get({ id: [known, unknown] })`: leave the unknown out, or refuse. */
  readonly missingIds: 'omit' | 'throw';
  /** Properties Miro does not know on create: ignore or refuse. */
  readonly unknownProperties: 'ignore' | 'throw';
  /** `height` given to createText: official examples pass it. */
  readonly textHeight: 'ignore' | 'throw';
  /** `sync` of a child whose new place is outside its frame. */
  readonly childPastEdge: 'throw' | 'allow' | 'evict';
  /** Whether items:* events tell of other people's changes. */
  readonly remoteEvents: 'none' | 'all';
  /** Whether items:* events tell of what this app itself did through the SDK. */
  readonly ownEvents: boolean;
  /** Whether app data comes along when the board is copied. */
  readonly appDataOnCopy: boolean;
  /** Content written without tags comes back in paragraphs, or as written. */
  readonly content: 'paragraphs' | 'as written';
  /** createFrame without `style.fillColor`. */
  readonly frameFill: 'optional' | 'required';
  /** `frame.add` of one member of a group: take it out of the group, or leave the group whole. */
  readonly addSplitsGroup: boolean;
  /** Whether `remove(frame)` takes the children along; reports have them survive. */
  readonly removeFrameChildren: boolean;
  /** Whether `sync` writes only what the app changed, or everything it holds. */
  readonly syncWrites: 'changed' | 'all';
  /** Frames inside frames. */
  readonly nestedFrames: boolean;
  /** `canUse('timer')` and `canUse('voting')`: paid plans only. */
  readonly paid: boolean;
  /** Whether the app has the scope for `getUserInfo`. */
  readonly identityScope: boolean;
  /** A notification of more than 80 characters: refuse or cut. */
  readonly longNotification: 'throw' | 'cut';
  /** One undo step per SDK call, or one for calls in quick succession. */
  readonly undoGranularity: 'call' | 'burst';
  /** Whether the order in which `get` returns items changes from call to call. */
  readonly shuffle: boolean;
  /** ms after opening in which reads give only part of a large board. */
  readonly progressiveLoading: number;
  /** What the app's iframes may do. */
  readonly allowDownloads: boolean;
  readonly allowModals: boolean;
  readonly allowClipboard: boolean;
  readonly allowStorage: boolean;
}

/** Where sources differ or are silent, what is taken to be likeliest. */
export const DEFAULT_SWITCHES: Switches = {
  captureOnCreate: false,
  captureOnDrop: true,
  containment: 'centre',
  dropContainment: 'centre',
  missingIds: 'omit',
  unknownProperties: 'ignore',
  textHeight: 'ignore',
  childPastEdge: 'throw',
  remoteEvents: 'none',
  ownEvents: true,
  appDataOnCopy: false,
  content: 'paragraphs',
  frameFill: 'optional',
  addSplitsGroup: true,
  removeFrameChildren: false,
  syncWrites: 'changed',
  nestedFrames: false,
  paid: true,
  identityScope: true,
  longNotification: 'cut',
  undoGranularity: 'call',
  shuffle: true,
  progressiveLoading: 0,
  allowDownloads: true,
  allowModals: false,
  allowClipboard: false,
  allowStorage: true,
};
