import { Bookmark, ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';

/** Runs of a text as it was written, with its line breaks and the direction of its script. */
export function text(value: string, options: IRunOptions = {}): TextRun[] {
  const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(value);
  return value
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }), ...(rightToLeft && { rightToLeft }) }),
    );
}

/** A paragraph's words as Word's runs and links. */
export function runs(nodes: readonly PhrasingContent[], options: IRunOptions = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return text(node.value, options);
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return runs(node.children, { ...options, bold: true });
      case 'link':
        return [
          node.url.startsWith('#')
            ? new InternalHyperlink({ anchor: node.url.slice(1), children: runs(node.children, { style: 'Number' }) })
            : new ExternalHyperlink({ link: node.url, children: runs(node.children, { style: 'NoteLink' }) }),
        ];
      case 'noted':
        return [
          new Bookmark({
            id: node.anchor,
            children:
              node.url === undefined
                ? runs(node.children, options)
                : [new ExternalHyperlink({ link: node.url, children: runs(node.children, { style: 'NoteLink' }) })],
          }),
        ];
      default:
        return [];
    }
  });
}
