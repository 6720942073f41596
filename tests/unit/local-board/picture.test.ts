import { describe, expect, it } from 'vitest';
import { naturalSize } from '../../../src/local-board/engine/picture.ts';
import { createLocalBoard } from '../../../src/local-board/index.ts';

const bytes = (...all: readonly number[]) => btoa(String.fromCharCode(...all));
const PNG = `data:image/png;base64,${bytes(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 64, 0, 0, 0, 80)}`;
const SVG = (attributes: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<?xml version="1.0"?><svg ${attributes}/>`)}`;

describe('a picture that comes as data', () => {
  it.each([
    ['PNG', PNG, { width: 320, height: 80 }],
    ['GIF', `data:image/gif;base64,${bytes(71, 73, 70, 56, 57, 97, 44, 1, 50, 0)}`, { width: 300, height: 50 }],
    [
      'JPEG',
      `data:image/jpeg;base64,${bytes(255, 216, 255, 224, 0, 4, 0, 0, 255, 194, 0, 11, 8, 0, 90, 1, 4, 3, 0, 0)}`,
      { width: 260, height: 90 },
    ],
    ['SVG with sides', SVG('width="30px" height="20"'), { width: 30, height: 20 }],
    [
      'SVG with a view box',
      `data:image/svg+xml;base64,${btoa('<svg viewBox="0 0 24 12"/>')}`,
      { width: 24, height: 12 },
    ],
    ['SVG in per cent', SVG('width="100%" height="100%"'), null],
    ['broken data', 'data:image/png;base64,%%%', null],
    ['an address', 'https://example.com/a.png', null],
  ])('has its own size: %s', (_, url, size) => {
    expect(naturalSize(url)).toEqual(size);
  });

  it('keeps its proportions when an app gives one side', async () => {
    const { board } = createLocalBoard();
    expect(await board.createImage({ url: PNG })).toMatchObject({ width: 320, height: 80 });
    expect(await board.createImage({ url: PNG, width: 160 })).toMatchObject({ width: 160, height: 40 });
    expect(await board.createImage({ url: PNG, height: 160 })).toMatchObject({ width: 640, height: 160 });
  });

  it('can be had back', async () => {
    const { board } = createLocalBoard();
    const image = await board.createImage({ url: PNG, title: 'curve.png' });
    expect(await image.getDataUrl()).toBe(PNG);
    const file = await image.getFile();
    expect({ name: file.name, type: file.type, size: file.size }).toEqual({
      name: 'curve.png',
      type: 'image/png',
      size: 24,
    });
  });
});
