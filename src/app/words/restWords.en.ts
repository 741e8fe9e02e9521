// What all says that a reader opens later, in English.

import { exportWordsEn } from '../../export/exportWords.en.ts';
import { addressWordsEn } from '../../state/addressWords.en.ts';
import { filterWordsEn } from '../../views/filters/filterWords.en.ts';
import { mapViewWordsEn } from '../../views/map/mapViewWords.en.ts';
import { readerWordsEn } from '../../views/reader/readerWords.en.ts';
import { storyWordsEn } from '../../views/story/storyWords.en.ts';
import { addWordsEn } from '../added/addWords.en.ts';
import { commandWordsEn } from '../commands/commandWords.en.ts';
import { embedWordsEn } from '../embed/embedWords.en.ts';
import { emptyWordsEn } from '../emptyWords.en.ts';
import { goToWordsEn } from '../goToWords.en.ts';
import { helpWordsEn } from '../helpWords.en.ts';
import { notesWordsEn } from '../notesWords.en.ts';
import { noticeWordsEn } from '../noticeWords.en.ts';
import { searchLineWordsEn } from '../searchLineWords.en.ts';
import { takeAwayWordsEn } from '../takeAwayWords.en.ts';
import type { RestWords } from './restWords.ts';

export const restWordsEn: RestWords = {
  addressWords: addressWordsEn,
  filterWords: filterWordsEn,
  mapViewWords: mapViewWordsEn,
  readerWords: readerWordsEn,
  storyWords: storyWordsEn,
  embedWords: embedWordsEn,
  emptyWords: emptyWordsEn,
  goToWords: goToWordsEn,
  helpWords: helpWordsEn,
  notesWords: notesWordsEn,
  noticeWords: noticeWordsEn,
  commandWords: commandWordsEn,
  searchLineWords: searchLineWordsEn,
  takeAwayWords: takeAwayWordsEn,
  addWords: addWordsEn,
  exportWords: exportWordsEn,
};
