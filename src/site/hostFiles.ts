// Files for hosts that read headers and redirects from the folder they serve (Netlify, Cloudflare
// Pages and others). Everything works without them: pages carry their policy and lead on themselves.

import { homeOf, pathOf, type Site } from './site.ts';

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

/** Links that moved, in each language, so that a host can say so itself. */
export function redirectsFile(sites: readonly Site[]): string {
  const moved = sites.flatMap((site) =>
    site.set.formerLinks.flatMap(({ kind, id, to }) =>
      to === null ? [] : [`${pathOf(site, kind, id)} ${pathOf(site, kind, to)} 301\n`],
    ),
  );
  return [...moved, ...sites.slice(1).map(notFoundLine)].join('');
}

/** Some hosts know a page for what is not found in the root folder alone. */
function notFoundLine(site: Site): string {
  const home = homeOf(site);
  return `${home}* ${home}404.html 404\n`;
}
