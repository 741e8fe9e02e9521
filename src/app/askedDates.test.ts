import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAt } from '../model/day.ts';
import { type Asked, askedIn } from '../query/askedIn.ts';
import { runsOf } from '../query/wordsOf.ts';
import { typedDate } from './typedDate.ts';

const said = ({ text, days, word }: Asked) =>
  days ? `${dayAt(days.from)} to ${dayAt(days.to)}${word === null ? '' : ` or ${word}`}` : text;
const asked = (q: string) => askedIn(q, typedDate).map(said);

const decemberOf2016 = '2016-12-01 to 2017-01-01';

it.each([
  ['meeting 2016', ['meeting', '2016-01-01 to 2017-01-01 or 2016']],
  ['Dec 2016 summit', [decemberOf2016, 'summit']],
  ['summit in December 2016', ['summit', 'in', decemberOf2016]],
  ['15 December 2016 Nagato', ['2016-12-15 to 2016-12-16', 'nagato']],
  ['Nagato, Dec 15, 2016', ['nagato', '2016-12-15 to 2016-12-16']],
  ['2016-12 2014', [decemberOf2016, '2014-01-01 to 2015-01-01 or 2014']],
  ['Kurils 1950s', ['kurils', '1950-01-01 to 1960-01-01']],
  ['2016年12月 会談', [decemberOf2016, '会談']],
  ['２０１６年１２月会談', [decemberOf2016, '会談']],
  ['安倍 2016年', ['安倍', '2016-01-01 to 2017-01-01 or 2016']],
  ['1950年代の協定', ['1950-01-01 to 1960-01-01', 'の協定']],
  ['встреча 2016', ['встреча', '2016-01-01 to 2017-01-01 or 2016']],
  ['встреча в декабре 2016 года', ['встреча', 'в', decemberOf2016]],
  ['6 мая 2016 г. Сочи', ['2016-05-06 to 2016-05-07', 'сочи']],
  ['May', ['may']],
  ['G20', ['g20']],
  ['20', ['20']],
  ['120 islands', ['120', 'islands']],
  ['31 February 2016', ['31', '2016-02-01 to 2016-03-01']],
])('reads "%s" as %j', (q, parts) => expect(asked(q)).toEqual(parts));

it('loses no word of what holds no date', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (q) => {
      expect(askedIn(q, () => undefined).map(({ text }) => text)).toEqual(
        q.normalize('NFKC').split(/\s+/u).flatMap(runsOf),
      );
    }),
  );
});
