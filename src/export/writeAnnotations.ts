// The passages behind events as W3C Web Annotations (JSON-LD), so that any annotation client can find
// them in the article: by position in code points and by the exact words with what stands round them.

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
      id: `${addressOf(event.id)}#${encodeURIComponent(report.id)}`,
      type: 'Annotation',
      motivation: 'linking',
      body: addressOf(event.id),
      target: {
        source: textAddressOf(report.article),
        selector: selectorsOf(report.article, report) ?? quoteAlone(report.quote),
      },
    })),
  );
}

/** Where the text is not at hand, the words can still be looked for. */
function quoteAlone(exact: string): readonly Pick<Selectors[1], 'type' | 'exact'>[] {
  return [{ type: 'TextQuoteSelector', exact }];
}
