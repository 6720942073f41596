import { plainText } from './content.ts';
import type { StoredItem } from './stored.ts';

type Defaults = Partial<StoredItem> & { readonly width: number; readonly height: number };

const TEXT_STYLE = { color: '#1a1a1a', fillColor: 'transparent', fillOpacity: 1, fontFamily: 'open_sans' };
const CARD_STYLE = { cardTheme: '#2d9bf0', fillBackground: false };

/** What a new item of a type has unless told otherwise (developers.miro.com, item pages). Sizes in dp. */
export const DEFAULTS: Readonly<Record<string, Defaults>> = {
  sticky_note: {
    width: 199,
    height: 228,
    shape: 'square',
    content: '',
    style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
    tagIds: [],
  },
  shape: {
    width: 100,
    height: 100,
    rotation: 0,
    shape: 'rectangle',
    content: '',
    style: {
      ...TEXT_STYLE,
      fontSize: 14,
      textAlign: 'center',
      textAlignVertical: 'middle',
      borderStyle: 'normal',
      borderOpacity: 1,
      borderColor: '#1a1a1a',
      borderWidth: 2,
    },
  },
  text: {
    width: 105,
    height: 20,
    rotation: 0,
    content: '',
    style: { ...TEXT_STYLE, fontSize: 14, textAlign: 'left' },
  },
  frame: { width: 100, height: 100, title: '', showContent: true, style: { fillColor: '#ffffff' } },
  card: {
    width: 320,
    height: 94,
    rotation: 0,
    title: '',
    description: '',
    style: CARD_STYLE,
    tagIds: [],
    more: { taskStatus: 'none', fields: [] },
  },
  app_card: {
    width: 320,
    height: 94,
    rotation: 0,
    title: '',
    description: '',
    style: CARD_STYLE,
    tagIds: [],
    more: { owned: true, status: 'disconnected', fields: [] },
  },
  image: { width: 200, height: 200, rotation: 0, title: '', more: { url: '', alt: '' } },
  embed: { width: 480, height: 270, more: { url: '', previewUrl: '', mode: 'inline' } },
  preview: { width: 320, height: 180, more: { url: '' } },
  connector: {
    width: 0,
    height: 0,
    shape: 'curved',
    captions: [],
    style: {
      startStrokeCap: 'none',
      endStrokeCap: 'rounded_stealth',
      strokeStyle: 'normal',
      strokeWidth: 1,
      strokeColor: '#1a1a1a',
      fontSize: 14,
      color: '#1a1a1a',
      textOrientation: 'aligned',
    },
  },
  mindmap_node: {
    width: 160,
    height: 48,
    more: { nodeView: { type: 'text', content: '', style: { fontSize: 14 } }, layout: 'horizontal', isRoot: true },
  },
};

/** The types the SDK can write; everything else is an unsupported item. */
export const isSupported = (type: string): boolean => Object.hasOwn(DEFAULTS, type);

const STICKY_BOX: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  square: { width: 199, height: 228 },
  rectangle: { width: 350, height: 228 },
};

/** A sticky note keeps its proportions: its size from the one side that was given, shadow included. */
export function stickySize(shape: string, given: { readonly width?: number } | { readonly height: number }) {
  const box = STICKY_BOX[shape] ?? { width: 199, height: 228 };
  const scale = 'height' in given ? given.height / box.height : (given.width ?? box.width) / box.width;
  return { width: box.width * scale, height: box.height * scale };
}

const LINE_HEIGHT = 1.4;
const MEAN_LETTER = 0.55;

/** A text item's height follows from its words, font size and width; an estimate, as nothing here measures letters. */
export function textHeight(content: string, fontSize: number, width: number): number {
  const perLine = Math.max(1, Math.floor(width / (fontSize * MEAN_LETTER)));
  const lines = plainText(content)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.round(lines * fontSize * LINE_HEIGHT * 100) / 100;
}
