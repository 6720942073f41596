import type { AnswerKey, Language } from '../core/answer-key.ts';

/** What the reader of a document wants, apart from what it says. */
export interface DocumentOptions {
  /** The document's language, apart from the panel's and from the notes'. */
  readonly language: Language;
  /** Where a note is opened; anything but http(s) is left out. Absent: its place on the board in Miro. */
  readonly link?: (note: string) => string | undefined;
  /** IANA name; the date of the document is the date there. Absent: UTC. */
  readonly timeZone?: string;
  /** Between the fields of the CSV: `;` for a spreadsheet that takes the comma for a decimal sign. Absent: `,`. */
  readonly separator?: ',' | ';';
  /** The board as a board file, to go along in the zip. */
  readonly board?: string | Uint8Array;
  /** Called by the zip after each of its files. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** One kind of file the answer key can be taken along as. */
export interface Format {
  readonly id: 'docx' | 'html' | 'md' | 'content' | 'ideas' | 'csv' | 'json' | 'zip';
  /** What the command line calls it; one name may stand for several files. */
  readonly name: 'docx' | 'html' | 'md' | 'xlsx' | 'csv' | 'json' | 'zip';
  readonly file: string;
  readonly mime: string;
  /** Whether it is text, which can be copied when a download is refused. */
  readonly text: boolean;
  readonly render: (key: AnswerKey, options: DocumentOptions) => Promise<string | Uint8Array<ArrayBuffer>>;
}
