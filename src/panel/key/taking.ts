/** A document ready to be taken along. */
export interface Ready {
  readonly file: string;
  readonly mime: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/** Makes a file of a rendered document; `discard` gives its memory back. */
export function ready(file: string, mime: string, content: string | Uint8Array<ArrayBuffer>): Ready {
  const blob = new Blob([content], { type: mime });
  return { file, mime, content, url: URL.createObjectURL(blob), size: blob.size };
}

/** Gives the file's memory back; its link leads nowhere afterwards. */
export const discard = ({ url }: Ready): void => URL.revokeObjectURL(url);

/** Starts a download. Miro's iframe may refuse it silently, so a visible link must stand beside. */
export function download({ file, url }: Ready): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * Copies within the click: `navigator.clipboard` is refused in Miro's iframe (Elders, commit e526f42), `execCommand` is not.
 * A page is copied with its looks as well, for pasting into a word processor.
 */
export function copy({ content, mime }: Ready): boolean {
  if (typeof content !== 'string') return false;
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', mime.startsWith('text/html') ? plain(content) : content);
    if (mime.startsWith('text/html')) event.clipboardData?.setData('text/html', content);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}

/** Opens it in a tab of its own; text formats are shown, not saved. */
export function openTab({ content, mime, url }: Ready): boolean {
  if (typeof content !== 'string') return false;
  const shown = mime.startsWith('text/html')
    ? url
    : URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  return window.open(shown, '_blank') !== null;
}

/** The words of a page, read by the browser as a document of its own: nothing in it runs or loads. */
const plain = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.innerText;
