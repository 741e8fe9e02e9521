// What is said of where an article's facts come from, in Russian.

import type { EditorField } from '../../model/vocabulary.ts';
import type { ArticleFacts } from './articleFacts.ts';

const editorFields: Readonly<Record<EditorField, string>> = {
  address: 'адрес',
  outlet: 'издание',
  title: 'заголовок',
  byline: 'автор',
  published: 'дата',
};

export const articleFactsRu: ArticleFacts = {
  inferred: 'выведено',
  noDate: 'дата неизвестна',
  fromEditor: (fields) =>
    `Указано редактором: ${fields.map((field) => editorFields[field]).join(', ')}.`,
  atPublisher: 'На сайте издания',
};
