// The words of what comes after the first picture, fetched with the part that says them.

import type { Language } from '../../model/language.ts';
import { type RestWords, speakRestWords } from './restWords.ts';
import { type SoonWords, speakSoonWords } from './soonWords.ts';

const soonWords: Readonly<Record<Language, () => Promise<SoonWords>>> = {
  en: async () => (await import('./soonWords.en.ts')).soonWordsEn,
  ja: async () => (await import('./soonWords.ja.ts')).soonWordsJa,
  ru: async () => (await import('./soonWords.ru.ts')).soonWordsRu,
};

const restWords: Readonly<Record<Language, () => Promise<RestWords>>> = {
  en: async () => (await import('./restWords.en.ts')).restWordsEn,
  ja: async () => (await import('./restWords.ja.ts')).restWordsJa,
  ru: async () => (await import('./restWords.ru.ts')).restWordsRu,
};

/** Those of the list and an open event. */
export async function speakSoon(language: Language): Promise<void> {
  speakSoonWords(await soonWords[language]());
}

/** All there are. */
export async function speakRest(language: Language): Promise<void> {
  const [soon, rest] = await Promise.all([soonWords[language](), restWords[language]()]);
  speakSoonWords(soon);
  speakRestWords(rest);
}
