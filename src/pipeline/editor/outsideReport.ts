// A report from elsewhere, an editor's or another extractor's, as one line of JSON: the words of an
// article that tell of a happening, and what is read from them.

import * as v from 'valibot';
import { eventTypes, statuses } from '../../model/vocabulary.ts';
import {
  contextFields,
  dateField,
  offsetField,
  quoteField,
  reasonOf,
  wordsField,
} from './editorFields.ts';

const namesField = v.array(wordsField, 'is not a list; write ["…"]');

const outsideReport = v.strictObject(
  {
    article: wordsField,
    quote: quoteField,
    /** One of these is needed where the words stand several times. */
    start: v.optional(offsetField),
    ...contextFields,
    type: v.picklist(eventTypes, `is not a type; the types are ${eventTypes.join(', ')}`),
    status: v.picklist(statuses, `is not a status; they are ${statuses.join(', ')}`),
    date: v.optional(dateField),
    /** The words that date it, in the quote or else in the same part of the page. */
    expression: v.optional(quoteField),
    /** Where no words bear the date out: somebody vouches for it. */
    basis: v.optional(v.literal('editor', 'can only be "editor"; leave it out')),
    actors: v.optional(namesField, []),
    targets: v.optional(namesField, []),
    places: v.optional(namesField, []),
    /** The words that name who says so. */
    attribution: v.optional(quoteField),
  },
  'it is not an object',
);

export type OutsideReport = v.InferOutput<typeof outsideReport>;

export type ReadOutside =
  | { readonly status: 'read'; readonly report: OutsideReport }
  | { readonly status: 'bad'; readonly why: string };

export function readOutsideReport(value: unknown): ReadOutside {
  const result = v.safeParse(outsideReport, value);
  if (result.success) return { status: 'read', report: result.output };
  return {
    status: 'bad',
    why: reasonOf(result.issues[0], Object.keys(outsideReport.entries)),
  };
}
