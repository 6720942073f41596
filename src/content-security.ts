/**
 * What the pages may load. Which hosts Miro's bootstrap loads its implementation from is unverified; the list stands
 * here and nowhere else.
 */
const MIRO_HOSTS = 'https://miro.com https://*.miro.com https://*.mirostatic.com';

/** The policy of built pages: scripts from themselves and Miro's, nothing inline, no objects. */
export const CONTENT_SECURITY = [
  "default-src 'none'",
  `script-src 'self' ${MIRO_HOSTS}`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' ${MIRO_HOSTS}`,
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The dev server's: Vite injects styles and a client script inline and talks to itself over a socket. */
export const CONTENT_SECURITY_DEV = CONTENT_SECURITY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws://127.0.0.1:* ws://localhost:*")
  .replace("frame-src 'self'", "frame-src 'self' http://127.0.0.1:* http://localhost:*");
