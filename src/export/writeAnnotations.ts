// The passages behind events as W3C Web Annotations (JSON-LD), so that any annotation client can find
// them in the article: by position in code points and by the exact words with what stands round them.

import { WITHHELD } from '../model/publishedText.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { type Selectors, selectorsIn } from '../model/selectors.ts';
import type { Span } from '../model/span.ts';
import type { ExportInput } from './exportInput.ts';

export function writeAnnotations(input: ExportInput): string {
  const items = annotationsOf(input);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: input.title,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotationsOf({ events, textOf, textAddressOf, addressOf }: ExportInput) {
  const selectors = new Map<string, ReturnType<typeof selectorsIn>>();
  const selectorsOf = (articleId: string, span: Span) => {
    const text = textOf(articleId);
    if (text === undefined) return undefined;
    const known = selectors.get(articleId) ?? selectorsIn(text);
    selectors.set(articleId, known);
    return known(span);
  };
  return events.flatMap((event) =>
    event.reports.map((report) => ({
      id: `${addressOf(event.id) ?? OWN}#${encodeURIComponent(report.id)}`,
      type: 'Annotation',
      motivation: 'linking',
      body: addressOf(event.id) ?? titleAlone(event),
      target: {
        source: textAddressOf(report.article) ?? `${OWN}:${encodeURIComponent(report.article)}`,
        selector: published(selectorsOf(report.article, report)) ?? quoteAlone(report.quote),
      },
    })),
  );
}

/** What only its reader has is named, but leads nowhere. */
const OWN = 'urn:nichiro:yours';

function titleAlone({ title }: DiplomaticEvent) {
  return { type: 'TextualBody', value: title.en };
}

/** Without what the site withholds from round the words. */
function published(selectors: Selectors | undefined): Selectors | undefined {
  if (!selectors) return undefined;
  const [position, quote] = selectors;
  const prefix = quote.prefix.slice(quote.prefix.lastIndexOf(WITHHELD) + 1);
  const [suffix = ''] = quote.suffix.split(WITHHELD);
  return [position, { ...quote, prefix, suffix }];
}

/** Where the text is not at hand, the words can still be looked for. */
function quoteAlone(exact: string): readonly Pick<Selectors[1], 'type' | 'exact'>[] {
  return [{ type: 'TextQuoteSelector', exact }];
}
