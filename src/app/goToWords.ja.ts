// What is said where a date is typed to go to, in Japanese.

import { messages } from '../state/messages.ts';
import type { GoToWords } from './goToWords.ts';

export const goToWordsJa: GoToWords = {
  label: '日・月・年。例：「2016年5月6日」「2016年5月」「2016-05」',
  button: '移動',
  notADate: (typed) =>
    typed === ''
      ? '日付を入力してください。'
      : `「${typed}」は日付として読めません。「2016年5月6日」のように書いてください。`,
  noEventsThen: (years) =>
    years
      ? `その時期に出来事はありません。出来事は${messages.years(years)}にあります。`
      : '出来事がありません。',
};
