// The kinds of value an editor writes, each with what to say where it is something else.

import * as v from 'valibot';
import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';

/** One line of words. */
export const wordsField = v.pipe(
  v.string('is not a text; write it between quotation marks'),
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
  v.nonEmpty('is empty; write a text or leave it out'),
);

/** Words of an article, kept as they stand. */
export const quoteField = v.pipe(
  v.string('is not a text; copy the words of the article'),
  v.check((text) => text.trim() !== '', 'is empty; copy the words of the article'),
);

export const offsetField = v.pipe(
  v.number('is not a number; give the place of the first character in the article'),
  v.integer('is not a whole number'),
  v.minValue(0, 'is below 0'),
);

/** What stands right before and after a quote, to tell it from the same words elsewhere. */
export const contextFields = {
  prefix: v.optional(v.string('is not a text; write what stands right before the words')),
  suffix: v.optional(v.string('is not a text; write what stands right after the words')),
};

const NO_DATE = 'is not a date; write it as 2016-05-06, 2016-05 or 2016';

export const dateField = v.pipe(
  v.string(NO_DATE),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): EdtfDate => {
    const date = parseEdtf(value);
    if (date) return date;
    addIssue({ message: NO_DATE });
    return NEVER;
  }),
);

/** A day, a month or a year, and nothing vaguer. */
export const publishedField = v.pipe(
  dateField,
  v.check(
    ({ edtf }) => /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) && !/-3\d$/.test(edtf.slice(0, 7)),
    NO_DATE,
  ),
);

export const addressField = v.pipe(
  v.string('is not a text; write it between quotation marks'),
  v.trim(),
  v.regex(/^https?:\/\/[^\s/]\S*$/i, 'is not a web address; start it with https://'),
);

interface Issue {
  readonly expected: string | null;
  readonly received: string;
  readonly message: string;
  readonly path?: readonly { readonly key: unknown; readonly value: unknown }[] | undefined;
}

/** What is wrong first of all: which field, its value, and what to do. */
export function reasonOf(issue: Issue, known: readonly string[]): string {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  if (field === '') return issue.message;
  if (issue.expected === 'never')
    return `"${field}" is not one of its fields; they are ${known.join(', ')}`;
  const last = issue.path?.at(-1);
  if (issue.received === 'undefined') return `"${field}" is missing; add it`;
  return `"${field}": ${JSON.stringify(last?.value) ?? ''} ${issue.message}`;
}
