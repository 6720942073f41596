/** A text in which what was searched for is marked, whatever its case. */
export function Marked({ text, search }: { readonly text: string; readonly search: string }) {
  const wanted = search.trim();
  if (wanted === '') return text;
  // With the brackets, every second part is a hit.
  const parts = text.split(new RegExp(`(${wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')})`, 'iu'));
  return parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
