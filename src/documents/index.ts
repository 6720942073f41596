import type { Format } from './format.ts';

export type { DocumentOptions, Format } from './format.ts';

/** Every way to take the answer key along, in the order a facilitator looks for them; each is loaded when first used. */
export const formats: readonly Format[] = [
  {
    id: 'docx',
    name: 'docx',
    file: 'answer-key.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text: false,
    render: async (key, options) => (await import('./docx.ts')).docx(key, options),
  },
  {
    id: 'html',
    name: 'html',
    file: 'answer-key.html',
    mime: 'text/html;charset=utf-8',
    text: true,
    render: async (key, options) => (await import('./html.ts')).html(key, options),
  },
  {
    id: 'md',
    name: 'md',
    file: 'answer-key.md',
    mime: 'text/markdown;charset=utf-8',
    text: true,
    render: async (key, options) => (await import('./markdown.ts')).markdown(key, options),
  },
  {
    id: 'content',
    name: 'xlsx',
    file: 'content.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: false,
    render: async (key, options) => (await import('./content.ts')).content(key, options),
  },
  {
    id: 'ideas',
    name: 'xlsx',
    file: 'ideas.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: false,
    render: async (key, options) => (await import('./ideas.ts')).ideaList(key, options),
  },
  {
    id: 'csv',
    name: 'csv',
    file: 'answer-key.csv',
    mime: 'text/csv;charset=utf-8',
    text: true,
    render: async (key, options) => (await import('./csv.ts')).csv(key, options),
  },
  {
    id: 'json',
    name: 'json',
    file: 'answer-key.json',
    mime: 'application/json',
    text: true,
    render: async (key) => (await import('./json.ts')).json(key),
  },
  {
    id: 'zip',
    name: 'zip',
    file: 'answer-key.zip',
    mime: 'application/zip',
    text: false,
    render: async (key, options) => {
      const inside = formats.filter((format) => format.id !== 'zip');
      return (await import('./zip.ts')).zip(inside, key, options);
    },
  },
];

/** The files a name of the command line stands for; none for a name that is no format. */
export const formatsNamed = (name: string): readonly Format[] => formats.filter((format) => format.name === name);
