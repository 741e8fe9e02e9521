// What all says that a reader opens later, in Japanese.

import { exportWordsJa } from '../../export/exportWords.ja.ts';
import { addressWordsJa } from '../../state/addressWords.ja.ts';
import { filterWordsJa } from '../../views/filters/filterWords.ja.ts';
import { mapViewWordsJa } from '../../views/map/mapViewWords.ja.ts';
import { readerWordsJa } from '../../views/reader/readerWords.ja.ts';
import { storyWordsJa } from '../../views/story/storyWords.ja.ts';
import { addWordsJa } from '../added/addWords.ja.ts';
import { commandWordsJa } from '../commands/commandWords.ja.ts';
import { embedWordsJa } from '../embed/embedWords.ja.ts';
import { emptyWordsJa } from '../emptyWords.ja.ts';
import { goToWordsJa } from '../goToWords.ja.ts';
import { helpWordsJa } from '../helpWords.ja.ts';
import { notesWordsJa } from '../notesWords.ja.ts';
import { noticeWordsJa } from '../noticeWords.ja.ts';
import { searchLineWordsJa } from '../searchLineWords.ja.ts';
import { takeAwayWordsJa } from '../takeAwayWords.ja.ts';
import type { RestWords } from './restWords.ts';

export const restWordsJa: RestWords = {
  addressWords: addressWordsJa,
  filterWords: filterWordsJa,
  mapViewWords: mapViewWordsJa,
  readerWords: readerWordsJa,
  storyWords: storyWordsJa,
  embedWords: embedWordsJa,
  emptyWords: emptyWordsJa,
  goToWords: goToWordsJa,
  helpWords: helpWordsJa,
  notesWords: notesWordsJa,
  noticeWords: noticeWordsJa,
  commandWords: commandWordsJa,
  searchLineWords: searchLineWordsJa,
  takeAwayWords: takeAwayWordsJa,
  addWords: addWordsJa,
  exportWords: exportWordsJa,
};
