// Tests read the page's words in English unless they say otherwise.

import { firstWordsEn } from '../app/words/firstWords.en.ts';
import { speakFirstWords } from '../app/words/firstWords.ts';
import { restWordsEn } from '../app/words/restWords.en.ts';
import { speakRestWords } from '../app/words/restWords.ts';
import { soonWordsEn } from '../app/words/soonWords.en.ts';
import { speakSoonWords } from '../app/words/soonWords.ts';

speakFirstWords(firstWordsEn);
speakSoonWords(soonWordsEn);
speakRestWords(restWordsEn);
