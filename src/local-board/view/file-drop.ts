/** Takes a file that is dropped on the board; gives back the way out. */
export function bindFileDrop(canvas: HTMLElement, onFile: (file: File) => void): () => void {
  const leave = new AbortController();
  const on = { signal: leave.signal };
  canvas.addEventListener('dragover', (event) => event.preventDefault(), on);
  canvas.addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    },
    on,
  );
  return () => leave.abort();
}
