interface Size {
  readonly width: number;
  readonly height: number;
}

/** Bytes of a picture that are looked at: its size stands near its beginning, after whatever a camera wrote. */
const HEAD = 1 << 18;

/** The size a picture has of itself, px, when its address holds its data; `null` for addresses elsewhere and unknown kinds. */
export function naturalSize(url: string): Size | null {
  const [, kind = '', base64, data = ''] = /^data:image\/([\w+.-]+)[^,]*?(;base64)?,(.*)$/s.exec(url) ?? [];
  if (data === '') return null;
  try {
    const head = base64 ? atob(data.slice(0, HEAD)) : decodeURIComponent(data);
    return SIZES[kind]?.(head) ?? null;
  } catch {
    return null; // broken data has no size
  }
}

/** By kind, from the first bytes as a string of one character each. */
const SIZES: Readonly<Record<string, (head: string) => Size | null>> = {
  png: (head) => sized(bigEndian(head, 16, 4), bigEndian(head, 20, 4)),
  gif: (head) => sized(byte(head, 6) + 256 * byte(head, 7), byte(head, 8) + 256 * byte(head, 9)),
  jpeg,
  jpg: jpeg,
  'svg+xml': svg,
};

/** Segment after segment, up to the one that says how large the frame is. */
function jpeg(head: string): Size | null {
  for (let at = 2; at + 9 < head.length && byte(head, at) === 0xff; at += 2 + bigEndian(head, at + 2, 2)) {
    const marker = byte(head, at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(bigEndian(head, at + 7, 2), bigEndian(head, at + 5, 2));
  }
  return null;
}

function svg(head: string): Size | null {
  const [tag = ''] = /<svg\b[^>]*>/.exec(head) ?? [];
  const side = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1] ?? '');
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  return sized(side('width'), side('height')) ?? sized(Number(box?.[1]), Number(box?.[2]));
}

const byte = (head: string, at: number): number => head.charCodeAt(at);

const bigEndian = (head: string, at: number, bytes: number): number =>
  Array.from({ length: bytes }, (_, index) => byte(head, at + index)).reduce((sum, next) => sum * 256 + next, 0);

const sized = (width: number, height: number): Size | null => (width > 0 && height > 0 ? { width, height } : null);
