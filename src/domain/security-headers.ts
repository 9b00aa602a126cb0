/**
 * What pages may load: files of their own origin and nothing else.
 * `'wasm-unsafe-eval'` lets Pagefind compile its search engine; without it search dies as soon as
 * the policy arrives as a header. Printed in every page, sent by `npm start`, and written into the
 * files that tell hosts what to send (`hosting/`).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Headers for every file. `frame-ancestors` is the part of the policy that only a header can carry. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
