/** Miro's script in a page, however its tag is written. */
const MIRO_TAG =
  /<script\b[^>]*\bsrc\s*=\s*(["']?)https:\/\/miro\.com\/app\/static\/sdk\/v2\/miro(?:\.[\w-]+)?\.js\1[^>]*>\s*<\/script>/gi;

/** The page with the local client in place of Miro's script; nothing else is touched. */
export const withLocalClient = (html: string, src: string): string =>
  html.replaceAll(MIRO_TAG, () => `<script src="${src}"></script>`);

/** Whether a page loads Miro's script. */
export const hasMiroTag = (html: string): boolean => html.search(MIRO_TAG) >= 0;

/** The page with a content security policy as the first thing in its head, after the character set. */
export function withPolicy(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const before = /<meta charset="[^"]*" ?\/?>/i.test(html) ? /<meta charset="[^"]*" ?\/?>/i : /<head>/i;
  return html.replace(before, (found) => `${found}\n    ${tag}`);
}
