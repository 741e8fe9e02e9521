import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAt } from '../model/day.ts';
import { messagesEn } from '../state/messages.en.ts';
import { messagesRu } from '../state/messages.ru.ts';
import { setMessages } from '../state/messages.ts';
import { dateWordsRu } from '../views/shared/dateWords.ru.ts';
import { longDate, shortDate } from '../views/shared/dateWords.ts';
import { typedDate } from './typedDate.ts';

it.each([
  ['2016', '2016'],
  ['2016-05', '2016-05'],
  ['2016-05-06', '2016-05-06'],
  ['2016-5-6', '2016-05-06'],
  ['2016/5', '2016-05'],
  ['6.5.2016', '2016-05-06'],
  ['05.2016', '2016-05'],
  ['May 2016', '2016-05'],
  ['may 2016', '2016-05'],
  ['6 May 2016', '2016-05-06'],
  ['May 6, 2016', '2016-05-06'],
  ['6th of May 2016', '2016-05-06'],
  ['Fri 6 Sept 2016', '2016-09-06'],
  ['December 15th, 2016', '2016-12-15'],
  ['1950s', '195X'],
  ['201x', '201X'],
  ['  2014  ', '2014'],
  ['', undefined],
  ['5/6/2016', undefined],
  ['30 February 2016', undefined],
  ['2016-13', undefined],
  ['May', undefined],
  ['ma 2016', undefined],
  ['Sochi 2016', undefined],
  ['Sunrise May 2016', undefined],
  ['2015 2016', undefined],
])('reads "%s" as %s', (typed, edtf) => expect(typedDate(typed)?.edtf).toBe(edtf));

it.each([
  ['2016年5月6日', '2016-05-06'],
  ['2016年5月6日（金）', '2016-05-06'],
  ['2016年5月', '2016-05'],
  ['2016年', '2016'],
  ['2016 год', '2016'],
  ['в 2016', undefined],
  ['2016 году', '2016'],
  ['декабре 2016', '2016-12'],
  ['мае 2016 года', '2016-05'],
  ['5 мая 2016', '2016-05-05'],
  ['1950年代', '195X'],
  ['1950-х', '195X'],
  ['1950-е годы', '195X'],
])('reads "%s" on any page', (typed, edtf) => expect(typedDate(typed)?.edtf).toBe(edtf));

it('reads every day as a Russian page writes it', () => {
  setMessages(messagesRu);
  for (let index = 16_801; index < 16_801 + 366; index += 1) {
    const day = dayAt(index);
    expect(typedDate(dateWordsRu.longDate(day))?.edtf).toBe(day);
    expect(typedDate(dateWordsRu.spokenDate(day))?.edtf).toBe(day);
  }
  setMessages(messagesEn);
});

it('reads every day as the page itself writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 30_000 }), (index) => {
      const day = dayAt(index);
      expect(typedDate(longDate(day))?.edtf).toBe(day);
      expect(typedDate(shortDate(day))?.edtf).toBe(day);
    }),
  );
});
