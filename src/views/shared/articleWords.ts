// What panel and reader say of an article and of the marks in its words, in English.

import type { EditorField } from '../../model/vocabulary.ts';

const editorFields: Readonly<Record<EditorField, string>> = {
  address: 'address',
  outlet: 'outlet',
  title: 'title',
  byline: 'author',
  published: 'date',
};

export const articleWords = {
  /** What the marks stand for. */
  marked: { date: 'words that date it', actor: 'people and bodies', place: 'places' },
  withheld: 'Words that are not published here',
  inferred: 'inferred',
  noDate: 'date not known',
  /** Which facts of an article its text does not say. */
  fromEditor: (fields: readonly EditorField[]) =>
    `Supplied by the editor: ${fields.map((field) => editorFields[field]).join(', ')}.`,
  atPublisher: 'At the publisher',
} as const;
