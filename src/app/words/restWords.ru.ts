// What all says that a reader opens later, in Russian.

import { exportWordsRu } from '../../export/exportWords.ru.ts';
import { addressWordsRu } from '../../state/addressWords.ru.ts';
import { filterWordsRu } from '../../views/filters/filterWords.ru.ts';
import { mapViewWordsRu } from '../../views/map/mapViewWords.ru.ts';
import { readerWordsRu } from '../../views/reader/readerWords.ru.ts';
import { storyWordsRu } from '../../views/story/storyWords.ru.ts';
import { addWordsRu } from '../added/addWords.ru.ts';
import { commandWordsRu } from '../commands/commandWords.ru.ts';
import { embedWordsRu } from '../embed/embedWords.ru.ts';
import { emptyWordsRu } from '../emptyWords.ru.ts';
import { goToWordsRu } from '../goToWords.ru.ts';
import { helpWordsRu } from '../helpWords.ru.ts';
import { notesWordsRu } from '../notesWords.ru.ts';
import { noticeWordsRu } from '../noticeWords.ru.ts';
import { searchLineWordsRu } from '../searchLineWords.ru.ts';
import { takeAwayWordsRu } from '../takeAwayWords.ru.ts';
import type { RestWords } from './restWords.ts';

export const restWordsRu: RestWords = {
  addressWords: addressWordsRu,
  filterWords: filterWordsRu,
  mapViewWords: mapViewWordsRu,
  readerWords: readerWordsRu,
  storyWords: storyWordsRu,
  embedWords: embedWordsRu,
  emptyWords: emptyWordsRu,
  goToWords: goToWordsRu,
  helpWords: helpWordsRu,
  notesWords: notesWordsRu,
  noticeWords: noticeWordsRu,
  commandWords: commandWordsRu,
  searchLineWords: searchLineWordsRu,
  takeAwayWords: takeAwayWordsRu,
  addWords: addWordsRu,
  exportWords: exportWordsRu,
};
