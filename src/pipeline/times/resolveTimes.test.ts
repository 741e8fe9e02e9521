import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayIndex, parseDay } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { resolveTimes, type TimeContext } from './resolveTimes.ts';
import { tagTimes } from './tagTimes.ts';

function resolve(prose: string, context: Partial<TimeContext> = {}) {
  return resolveTimes(tagTimes(prose), { prose, published: '2016-05-04', ...context });
}

function datesOf(prose: string, context: Partial<TimeContext> = {}) {
  return resolve(prose, context).map(({ edtf }) => edtf);
}

const firstDay = dayIndex(parseDay('1900-01-01') ?? dayAt(0));
const days = fc.integer({ min: 0, max: 60_000 }).map((count) => dayAt(firstDay + count));

const pieces = fc.constantFrom(
  'on Friday',
  'last Friday',
  'last month',
  'next year',
  'this week',
  'in the 1990s',
  'two days ago',
  'In May',
  'on May 31',
  'on 29 February',
  'the following day',
  'a week later',
  'said',
  'will meet.',
  'by the end of the year',
  'around 1956',
  'in the third quarter',
  'last winter',
  'that autumn',
  'from 2 to 4 May',
  'a century ago',
  'two days before his visit',
  'at 10 a.m. on Monday',
  '¶\n\n',
  'over the weekend',
  'three decades later',
  'Next month',
  'the previous Sunday',
  'for three hours',
);
const prose = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' '));

describe('the date', () => {
  it.each([
    ['They meet on Friday.', ['2016-05-06']],
    ['They met last month.', ['2016-04']],
    ['Earlier this year they met.', ['2016']],
    ['They met this week.', ['2016-05-02/2016-05-08']],
    ['They met last weekend.', ['2016-04-30/2016-05-01']],
    ['It was around 1956.', ['1956~']],
    ['It fell in the third quarter of 2015.', ['2015-35']],
    ['It fell in the first half of 2015.', ['2015-01/2015-06']],
    ['They met in the winter of 2015.', ['2015-12/2016-02']],
    ['They met in the 1980s.', ['198X']],
    ['It was a 19th century claim.', ['18XX']],
    ['The tour runs May 5-7 there.', ['2016-05-05/2016-05-07']],
    ['The tour runs from May 30 to May 5 there.', [null]],
    ['They talked for three hours.', [null]],
    ['They meet every year.', [null]],
    ['They met recently.', [null]],
    ['They met two days before his visit.', [null]],
    ['They met two days before 9 May 2015.', ['2015-05-07', '2015-05-09']],
    ['They met at 10 a.m. on Monday.', ['2016-05-02']],
    ['Signed on 25 April 1875 (Old Style).', ['1875-05-07']],
  ])('of "%s" is %j', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual(expected);
  });

  it('of relative words is open when the day of publication is not known', () => {
    const sentence = 'On Friday, last month, yesterday and in May they met; in 1956 they signed.';
    expect(datesOf(sentence, { published: null })).toEqual([null, null, null, null, '1956']);
  });

  it('is counted from a month or a year of publication as far as that goes', () => {
    const sentence = 'Last year, last month and last Friday they met.';
    expect(datesOf(sentence, { published: '2016-05' })).toEqual(['2015', '2016-04', null]);
    expect(datesOf(sentence, { published: '2016' })).toEqual(['2015', null, null]);
  });

  it('of figures compared with a quarter of the year before is no finer than the words', () => {
    const sentence = 'Profit in the first quarter was 3 million, up from 2 million a year earlier.';
    expect(resolve(sentence).map(({ value, edtf }) => [value, edtf])).toEqual([
      ['2016-Q1', '2016-33'],
      ['2015-Q1', '2015'],
    ]);
  });

  it('without a year follows on in a narrative', () => {
    const sentence = 'In 1904 war broke out. On 5 September they signed.';
    expect(datesOf(sentence, { mode: 'narrative' })).toEqual(['1904', '1904-09-05']);
  });
});

describe('a month without a year, in a story told in order', () => {
  it.each([
    ['In May 1998 he took office. In August he flew to Oslo.', '1998-08'],
    ['In September 1998 he took office. In March he resigned.', '1999-03'],
    ['On 2 May 1998 they met. On 9 May they met again.', '1998-05-09'],
    ['On 9 April 1945 the war began. It ended on 2 May.', '1945-05-02'],
    ['In 1904 the war began. In August the fleet sailed.', '1904-08'],
    ['1945: The war goes on. On 2 May it ends.', '1945-05-02'],
    ['- 1945 – The war ends before May.', '1945-05'],
    ['In May 1998 they met. The talks had been broken off in March.', '1998-03'],
    ['It was a fine day in 1998. He had flown to Oslo in March.', '1998-03'],
  ])('follows on in %j', (text, date) => {
    expect(datesOf(text)[1]).toBe(date);
  });

  it.each([
    ['In May 1998 he took office. In August he will fly to Oslo.', '2016-08'],
    ['The pact of May 1998 stands. On May 2 they met again.', '2016-05-02'],
    ['The pact of May 1956 was hailed; in January he flew to Oslo.', '2016-01'],
    ['They spoke of the 1956 pact. In January he flew to Oslo.', '2016-01'],
    ['In May 2015 he took office. In March he resigned.', '2016-03'],
    ['In May 2013 he took office and said in March he would resign.', '2016-03'],
  ])('is of these days in %j', (text, date) => {
    expect(datesOf(text)[1]).toBe(date);
  });
});

describe('"the following day"', () => {
  it('is counted from the last day told, not from a month or a year', () => {
    expect(datesOf('On May 2 they met to plan for June. The following day they left.')[2]).toBe(
      '2016-05-03',
    );
  });

  it('is not counted from a day told before something earlier', () => {
    expect(
      datesOf('On May 2 they met. In March 2014 he left. The following day rain fell.')[2],
    ).toBe(null);
  });
});

describe('the basis', () => {
  it('says what a date was counted from and where that stands', () => {
    const sentence = 'On 2 March 2015 they met. The next day they signed. On Friday they meet.';
    const [first, second, third] = resolve(sentence);
    expect([first?.basis, first?.anchor]).toEqual(['stated', null]);
    expect(second?.basis).toBe('from-event');
    expect(second?.anchor).toEqual({ day: '2015-03-02', evidence: { start: 3, end: 15 } });
    expect(third?.basis).toBe('from-publication');
    expect(third?.anchor).toEqual({ day: '2016-05-04', evidence: null });
  });
});

describe('words counted from an event', () => {
  it.each([
    ['Two days before his visit to Tokyo, Abe spoke.', 'day', 2, 'before', 'his visit to Tokyo'],
    ['They spoke a month after the summit.', 'month', 1, 'after', 'the summit'],
    [
      'They left the day after the Group of Seven talks.',
      'day',
      1,
      'after',
      'the Group of Seven talks',
    ],
    ['They spoke before the meeting.', null, null, 'before', 'the meeting'],
    ["They dined after Abe's visit there.", null, null, 'after', "Abe's visit"],
    ['They spoke days after the talks.', 'day', null, 'after', 'the talks'],
  ])('"%s" names it', (sentence, unit, count, direction, event) => {
    const found = tagTimes(sentence).map(({ reading }) => reading);
    const [reading] = found;
    if (found.length !== 1 || reading?.kind !== 'offset-from-event')
      expect.fail(JSON.stringify(found));
    expect([reading.unit, reading.amount?.value ?? null, reading.direction]).toEqual([
      unit,
      count,
      direction,
    ]);
    expect(sentence.slice(reading.event.start, reading.event.end)).toBe(event);
  });
});

describe('whatever the words and the day', () => {
  it('every date is one of our EDTF dates', () => {
    fc.assert(
      fc.property(prose, days, (text, published) => {
        for (const { edtf } of resolve(text, { published }))
          if (edtf !== null) expect(parseEdtf(edtf)?.edtf).toBe(edtf);
      }),
    );
  });

  it('mentions are the text at their spans, in order, none overlapping', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const mention of tagTimes(text)) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
    );
  });

  it('a text of a million tokens takes no more than its share', () => {
    const long = 'the first of the two last '.repeat(40_000);
    const start = performance.now();
    tagTimes(long);
    tagTimes('a'.repeat(1_000_000));
    tagTimes('1'.repeat(1_000_000));
    tagTimes(','.repeat(500_000));
    tagTimes("12'".repeat(200_000));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

it('counts "the next day" from no day that the story has left years behind', () => {
  const told =
    'The war began on 24 February 2012. In January 2016 he spoke. The next day she replied.';
  expect(datesOf(told)).toEqual(['2012-02-24', '2016-01', null]);
  const plan = 'He came on 3 May 2015 to plan a fair in June 2015. The next day he left.';
  expect(datesOf(plan)).toEqual(['2015-05-03', '2015-06', '2015-05-04']);
});
