const INLINE = new Set(['strong', 'b', 'em', 'i', 'u', 's', 'span', 'br']);
const BLOCK = new Set(['p', 'ol', 'ul', 'li']);

/** An item's markup as nodes, built one by one from the few tags Miro knows, without attributes; the rest is text. */
export function nodesOf(content: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  copyInto(fragment, new DOMParser().parseFromString(content, 'text/html').body);
  return fragment;
}

function copyInto(target: Node, source: Node): void {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      target.appendChild(document.createTextNode(node.nodeValue ?? ''));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      copyInto(target.appendChild(standIn(node.nodeName.toLowerCase())), node);
    }
  }
}

/** A link is shown as one but never followed from the board; an unknown tag keeps nothing but its words. */
function standIn(tag: string): Node {
  if (INLINE.has(tag) || BLOCK.has(tag)) return document.createElement(tag);
  const span = document.createElement('span');
  if (tag === 'a') span.className = 'link';
  return span;
}
