// What is said round a story, in Russian.

import { countedRu } from '../../model/counted.ts';
import type { StoryWords } from './storyWords.ts';

export const storyWordsRu: StoryWords = {
  what: 'Рассказ ведёт по хронике шаг за шагом. Его можно прервать в любом месте, осмотреться и вернуться.',
  steps: (count) => countedRu(count, ['шаг', 'шага', 'шагов']),
  notLoaded: (reason) => `Не удалось загрузить рассказы. ${reason}`,
  notFound: (id) => `Не удалось открыть рассказ «${id}».`,
  tryAgain: 'Попробовать ещё раз',

  label: (title) => `Рассказ: ${title}`,
  progress: (step, of) => `${step} из ${of}`,
  previous: 'Предыдущий шаг',
  next: 'Следующий шаг',
  end: 'Закрыть рассказ',
  captions: 'Тексты шагов, один за другим',
  left: (step) => `Вы отошли от шага ${step}, чтобы осмотреться.`,
  back: 'Вернуться к рассказу',
  doubt: (words) => `Показанные здесь события этого не подтверждают: ${words}.`,
};
