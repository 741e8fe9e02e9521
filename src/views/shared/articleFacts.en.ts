// What is said of where an article's facts come from, in English.

import type { EditorField } from '../../model/vocabulary.ts';

const editorFields: Readonly<Record<EditorField, string>> = {
  address: 'address',
  outlet: 'outlet',
  title: 'title',
  byline: 'author',
  published: 'date',
};

export const articleFactsEn = {
  inferred: 'inferred',
  noDate: 'date not known',
  /** Which facts of an article its text does not say. */
  fromEditor: (fields: readonly EditorField[]) =>
    `Supplied by the editor: ${fields.map((field) => editorFields[field]).join(', ')}.`,
  atPublisher: 'At the publisher',
};
