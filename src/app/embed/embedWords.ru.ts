// What is said round an embedded view, and where one is taken away, in Russian.

import { countedRu } from '../../model/counted.ts';
import type { EmbedWords } from './embedWords.ts';

export const embedWordsRu: EmbedWords = {
  openFull: 'Открыть целиком',
  opensNewTab: 'откроется в новой вкладке',

  title: 'Встроить этот вид',
  what: 'Это увидят читатели вашей страницы; пока работает ссылка, работает и рамка.',
  shows: (events, window, event) =>
    [
      countedRu(events, ['событие', 'события', 'событий']),
      window,
      ...(event === undefined ? [] : [`открыто «${event}»`]),
    ].join(' · '),
  notYours:
    'Открытое событие взято из вашей собственной статьи, которой больше ни у кого нет; оно пропущено.',
  kind: 'Код',
  kinds: {
    frame: { name: 'Рамка', what: 'Работает на любой странице. Высоту задаёте вы.' },
    element: {
      name: 'Элемент',
      what: 'Высота по содержимому, до высоты экрана. Загружает небольшой скрипт с этого сайта.',
    },
  },
  height: 'Высота в пикселях',
  code: 'Код для вставки',
};
