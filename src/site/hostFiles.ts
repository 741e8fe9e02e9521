// Files for hosts that read headers and redirects from the folder they serve (Netlify, Cloudflare
// Pages and others). Everything works without them: pages carry their policy and lead on themselves.

import { linkPath } from '../model/linkPath.ts';
import type { EventSet } from '../model/schema.ts';

/**
 * `policy`: the content security policy, which a header states more strictly than a tag can. Any page
 * may frame ours: there is nothing a press could be led astray to do, neither accounts nor orders.
 */
export function headersFile(base: string, policy: string): string {
  return `${base}*
  Content-Security-Policy: ${policy}; frame-ancestors *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()

${base}assets/*
  Cache-Control: public, max-age=31536000, immutable

${base}cards/*
  Cache-Control: public, max-age=31536000, immutable

${base}sw.js
  Cache-Control: no-cache

${base}embed.js
  Cache-Control: public, max-age=3600
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
`;
}

/** Links that moved, so that a host can say so itself. */
export function redirectsFile(base: string, { formerLinks }: EventSet): string {
  return formerLinks
    .flatMap(({ kind, id, to }) =>
      to === null ? [] : [`${base}${linkPath(kind, id)} ${base}${linkPath(kind, to)} 301\n`],
    )
    .join('');
}
