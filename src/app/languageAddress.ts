// The same place in another language, and the way there.

import { homePath, type Language } from '../model/language.ts';
import { appStore } from '../state/store.ts';
import { writeUrl } from '../state/urlState.ts';
import { chooseLanguage } from './chosenLanguage.ts';

export function languageAddress(language: Language): string {
  return writeUrl(appStore.getState(), homePath(import.meta.env.BASE_URL, language));
}

export function goToLanguage(language: Language): void {
  chooseLanguage(language);
  window.location.assign(languageAddress(language));
}
