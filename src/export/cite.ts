// Citations as text, by the citation library; a large one, fetched when somebody cites.

import { Cite, type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

export const citationStyles = ['plain', 'bibtex', 'csl'] as const;
export type CitationStyle = (typeof citationStyles)[number];

// Letters of every script stay as they are, which else are left out; an entry is called by its id,
// since two editions of a text have one title.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

export function cite(items: readonly CSL[], style: CitationStyle): string {
  const cited = new Cite([...items]);
  switch (style) {
    case 'plain':
      return cited
        .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
        .replace(/\n+/g, '\n')
        .trim();
    case 'bibtex':
      return cited.format('bibtex').trim();
    case 'csl':
      return JSON.stringify(items, null, 1);
  }
}
