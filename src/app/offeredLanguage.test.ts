import { expect, it } from 'vitest';
import { offeredLanguage } from './offeredLanguage.ts';

it.each([
  ['en', null, ['ja-JP', 'ja', 'en'], 'ja'],
  ['en', null, ['uk', 'ru-UA', 'en'], 'ru'],
  ['en', null, ['fr', 'en-GB', 'ja'], null],
  ['en', null, ['fr', 'de'], null],
  ['en', null, [], null],
  ['ja', null, ['en-US'], 'en'],
  ['en', 'en', ['ja'], null],
  ['ru', 'ja', ['en'], 'ja'],
] as const)(
  'on a page in %s, with the choice %s and a browser in %j, offers %s',
  (page, chosen, preferred, offered) => {
    expect(offeredLanguage(page, chosen, preferred)).toBe(offered);
  },
);
