import { DEFAULTS, stickySize, textHeight } from '../defaults.ts';
import { refuse, says } from '../errors.ts';
import type { StoredItem } from '../stored.ts';
import { naturalSize } from './picture.ts';

/** What a picture is taken to measure while nobody has loaded it, dp. */
const UNSEEN = { width: 200, height: 200 } as const;

/** Sizes that a type does not leave to the app. */
export function newSize(type: string, given: Partial<StoredItem>, url = ''): { width?: number; height?: number } {
  const { width, height } = given;
  if (type === 'sticky_note') {
    if (width !== undefined && height !== undefined) refuse(says.bothSides());
    return stickySize(
      given.shape ?? 'square',
      height === undefined ? (width === undefined ? {} : { width }) : { height },
    );
  }
  if (type === 'image') {
    if (width !== undefined && height !== undefined) refuse(says.bothSides());
    const own = naturalSize(url) ?? UNSEEN;
    const scale = width === undefined ? (height ?? own.height) / own.height : width / own.width;
    return { width: own.width * scale, height: own.height * scale };
  }
  if (type === 'text') {
    const across = width ?? DEFAULTS['text']?.width ?? 105;
    return { width: across, height: textHeight(given.content ?? '', Number(given.style?.['fontSize'] ?? 14), across) };
  }
  if (type === 'frame') {
    if ((width ?? 100) < 100) refuse(says.invalid('width', width, 'at least 100'));
    if ((height ?? 100) < 100) refuse(says.invalid('height', height, 'at least 100'));
  }
  if (type === 'card' || type === 'app_card') return { height: DEFAULTS['card']?.height ?? 94 };
  if (type === 'preview') return { height: given.height ?? (width ?? 320) * 0.5625 };
  return {};
}

/** The size an item gets when an app changes it; empty when it stays. */
export function newBox(
  item: StoredItem,
  rest: Partial<StoredItem>,
  given: { width?: number; height?: number; style: StoredItem['style'] },
) {
  const { width, height } = given;
  if (item.type === 'sticky_note') {
    if (width !== undefined && height !== undefined) refuse(says.bothSides());
    if (width === undefined && height === undefined && rest.shape === undefined) return {};
    return stickySize(
      rest.shape ?? item.shape ?? 'square',
      height === undefined ? { width: width ?? item.width } : { height },
    );
  }
  if (item.type === 'image' && (width !== undefined || height !== undefined)) {
    if (width !== undefined && height !== undefined) refuse(says.bothSides());
    const ratio = item.height / item.width;
    return height === undefined
      ? { width: width ?? item.width, height: (width ?? item.width) * ratio }
      : { width: height / ratio, height };
  }
  if (item.type === 'text') {
    const fontSize = Number(given.style?.['fontSize'] ?? item.style?.['fontSize'] ?? 14);
    return {
      width: width ?? item.width,
      height: textHeight(rest.content ?? item.content ?? '', fontSize, width ?? item.width),
    };
  }
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}
