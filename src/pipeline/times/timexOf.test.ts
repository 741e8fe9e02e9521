import { expect, it } from 'vitest';
import { timexOf } from './timexOf.ts';

function found(text: string) {
  return timexOf(text, '2016-05-04').map((timex) => [timex.text, timex.type, timex.value]);
}

it('gives the ends of a range one by one, as public corpora have them', () => {
  expect(found('They meet on May 26-27 in Shima.')).toEqual([
    ['May 26', 'DATE', '2016-05-26'],
    ['27', 'DATE', '2016-05-27'],
  ]);
});

it('leaves out words that place a time by an event and give no length', () => {
  expect(found('Two days before his visit they spoke before the meeting.')).toEqual([
    ['Two days', 'DURATION', 'P2D'],
  ]);
});

it('keeps the characters of the text where quotes and spaces are not plain', () => {
  expect(found('Friday’s talks of 4\u00a0May.')).toEqual([
    ['Friday', 'DATE', '2016-05-06'],
    ['4\u00a0May', 'DATE', '2016-05-04'],
  ]);
});

it('counts from the day where the time of writing carries a clock', () => {
  expect(timexOf('He left yesterday.', '2016-05-04T23:30')[0]?.value).toBe('2016-05-03');
});
