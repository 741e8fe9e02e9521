// The built index.html → the page of one address: its own title, description and canonical link.

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Absolute where the site knows its address. */
  readonly canonical: string;
}

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"[^>]*>/;

export function eventPage(template: string, { title, description, canonical }: PageHead): string {
  return withHead(template, [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
  ]);
}

/** Served with status 404 at every address that has no page; the app in it says what was not found. */
export function notFoundPage(template: string): string {
  return withHead(template, [
    '<title>Not found – Nichiro</title>',
    '<meta name="robots" content="noindex">',
  ]);
}

function withHead(template: string, tags: readonly string[]): string {
  const bare = template.replace(TITLE, '').replace(DESCRIPTION, '');
  return bare.replace('</head>', () => `${tags.join('\n')}\n</head>`);
}

/** Safe in a text node and in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** At most `most` characters, ended at a word. */
export function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const lastSpace = plain.slice(0, most).lastIndexOf(' ');
  return `${plain.slice(0, lastSpace > most / 2 ? lastSpace : most - 1)}…`;
}
