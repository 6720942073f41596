/**
 * The address of Miro's script, wherever it stands: in a tag, in a list of scripts to load, in code that makes a tag.
 * Slashes may be escaped, as in JSON.
 */
const MIRO_SCRIPT = /(?:https?:)?(\\?\/)\1miro\.com\1app\1static\1sdk\1v2\1miro(?:\.[\w-]+)?\.js/gi;

/** A page or script that loads the local client where it would load Miro's script; nothing else is touched. */
export const withLocalClient = (text: string, src: string): string => text.replaceAll(MIRO_SCRIPT, () => src);

/** Whether a page or script names Miro's script. */
export const namesMiroScript = (text: string): boolean => text.search(MIRO_SCRIPT) >= 0;

/** The page with a content security policy as the first thing in its head, after the character set. */
export function withPolicy(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const before = /<meta charset="[^"]*" ?\/?>/i.test(html) ? /<meta charset="[^"]*" ?\/?>/i : /<head>/i;
  return html.replace(before, (found) => `${found}\n    ${tag}`);
}

/** The same policies, but a page may be framed here, and may load from itself the script it may load from Miro. */
export const framable = (policies: string): string =>
  policies
    .split(',')
    .map(framableOne)
    .filter((policy) => policy !== '')
    .join(', ');

const framableOne = (policy: string): string =>
  policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !/^frame-ancestors\b/i.test(directive))
    .map((directive) =>
      /^(?:script|default)-src\S*\s.*miro\.com/i.test(directive) ? `${directive} 'self'` : directive,
    )
    .join('; ');
