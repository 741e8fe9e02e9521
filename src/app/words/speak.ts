// Fetches the words of the page's language: those of the first picture before it, the others with the
// part that says them. The words of other languages stay where they are.

import type { Language } from '../../model/language.ts';
import { messages } from '../../state/messages.ts';
import { type FirstWords, speakFirstWords } from './firstWords.ts';

const firstWords: Readonly<Record<Language, () => Promise<FirstWords>>> = {
  en: async () => (await import('./firstWords.en.ts')).firstWordsEn,
  ja: async () => (await import('./firstWords.ja.ts')).firstWordsJa,
  ru: async () => (await import('./firstWords.ru.ts')).firstWordsRu,
};

export async function speak(language: Language): Promise<void> {
  speakFirstWords(await firstWords[language]());
}

/** For a part that says what the first picture, the list and an open event say. */
export function withSoonWords<T>(load: () => Promise<T>): () => Promise<T> {
  return withWords(load, async () =>
    (await import('./laterWords.ts')).speakSoon(messages.language),
  );
}

/** For a part that says anything. */
export function withAllWords<T>(load: () => Promise<T>): () => Promise<T> {
  return withWords(load, async () =>
    (await import('./laterWords.ts')).speakRest(messages.language),
  );
}

function withWords<T>(load: () => Promise<T>, fetchWords: () => Promise<void>): () => Promise<T> {
  return async () => (await Promise.all([load(), fetchWords()]))[0];
}
