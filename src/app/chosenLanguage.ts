// The language that the reader has chosen, kept in the browser; null until then.

import { type Language, languages } from '../model/language.ts';
import { readSetting, writeSetting } from './readerSettings.ts';

const LANGUAGE = 'nichiro.language';

export function chosenLanguage(): Language | null {
  const saved = readSetting(LANGUAGE);
  return languages.find((language) => language === saved) ?? null;
}

export function chooseLanguage(language: Language): void {
  writeSetting(LANGUAGE, language);
}
