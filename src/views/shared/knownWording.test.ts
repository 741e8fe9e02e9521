import { expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { knownWordingEn } from './knownWording.en.ts';
import { knownWordingJa } from './knownWording.ja.ts';
import { knownWordingRu } from './knownWording.ru.ts';
import type { KnownWording } from './knownWording.ts';

const wordings: Readonly<Record<Language, KnownWording>> = {
  en: knownWordingEn,
  ja: knownWordingJa,
  ru: knownWordingRu,
};

it.each([
  ['en', ['Abe'], 'and', 'Abe'],
  ['en', ['Abe', 'Putin'], 'or', 'Abe or Putin'],
  ['en', ['Abe', 'Putin', 'Lavrov'], 'and', 'Abe, Putin and Lavrov'],
  ['ja', ['安倍'], 'and', '安倍'],
  ['ja', ['安倍', 'プーチン'], 'and', '安倍とプーチン'],
  ['ja', ['安倍', 'プーチン', 'ラブロフ'], 'and', '安倍、プーチン、ラブロフ'],
  ['ja', ['安倍', 'プーチン'], 'or', '安倍またはプーチン'],
  ['ru', ['Абэ', 'Путин'], 'and', 'Абэ и Путин'],
  ['ru', ['Абэ', 'Путин', 'Лавров'], 'or', 'Абэ, Путин или Лавров'],
] as const)('lists names as a sentence does: %s %j', (language, names, joiner, words) => {
  expect(wordings[language].listed(names, joiner)).toBe(words);
});

it.each(Object.values(wordings))('lists nobody as nothing', ({ listed }) => {
  expect([listed([], 'and'), listed([], 'or')]).toEqual(['', '']);
});
