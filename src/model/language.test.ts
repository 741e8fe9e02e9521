import { expect, it } from 'vitest';
import { homePath, languageOfPath, languages } from './language.ts';

it.each(['/', '/nichiro/'])('reads back the language of every home under %s', (base) => {
  for (const language of languages) {
    expect(languageOfPath(homePath(base, language), base)).toBe(language);
    expect(languageOfPath(`${homePath(base, language)}event/x/`, base)).toBe(language);
  }
});

it.each([
  ['/ja', 'ja'],
  ['/JA/', 'ja'],
  ['/ru/event/x/', 'ru'],
  ['/japan/', 'en'],
  ['/event/ja/', 'en'],
  ['/fr/', 'en'],
  ['/other/ja/', 'en'],
])('takes the language of %s for %s', (path, language) => {
  expect(languageOfPath(path, '/')).toBe(language);
});
