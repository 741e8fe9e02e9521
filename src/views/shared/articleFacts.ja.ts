// What is said of where an article's facts come from, in Japanese.

import type { EditorField } from '../../model/vocabulary.ts';
import type { ArticleFacts } from './articleFacts.ts';

const editorFields: Readonly<Record<EditorField, string>> = {
  address: '掲載先',
  outlet: '媒体',
  title: '見出し',
  byline: '筆者',
  published: '日付',
};

export const articleFactsJa: ArticleFacts = {
  inferred: '推定',
  noDate: '日付不明',
  fromEditor: (fields) =>
    `編集者による補足：${fields.map((field) => editorFields[field]).join('、')}。`,
  atPublisher: '掲載元で読む',
};
