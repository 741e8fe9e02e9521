import { describe, expect, it } from 'vitest';
import { exampleReports } from './exampleReports.ts';

const LISTS: readonly (readonly [sentence: string, lines: readonly string[]])[] = [
  [
    '[Mori] visited {Oslo} in 2012 and again in August 2015.',
    ['visit occurred | mori | | oslo | 2012', 'visit occurred | mori | | oslo | August 2015'],
  ],
  [
    'Talks between [Norway] and [Chile] were held in 1991, 1993 and 1997.',
    [
      'meeting occurred | norway, chile | | | 1991',
      'meeting occurred | norway, chile | | | 1993',
      'meeting occurred | norway, chile | | | 1997',
    ],
  ],
  [
    '[Norway] annexed {Bouvet} in 1952, {Jan Mayen} in 1955.',
    [
      'military occurred | norway | | bouvet | 1952',
      'military occurred | norway | | jan mayen | 1955',
    ],
  ],
  [
    '[Mori] met [Kerry] in May 2013 in {Oslo} and in June 2014 in {Kyoto}.',
    [
      'meeting occurred | mori, kerry | | oslo | May 2013',
      'meeting occurred | mori, kerry | | kyoto | June 2014',
    ],
  ],
  [
    '[Mori] met [Kerry] in 1952, [Annan] in 1955.',
    ['meeting occurred | mori, kerry | | | 1952', 'meeting occurred | mori, annan | | | 1955'],
  ],
  [
    '[Mori] visited {Oslo} in 1952, [Kerry] in 1955.',
    ['visit occurred | mori | | oslo | 1952', 'visit occurred | kerry | | oslo | 1955'],
  ],
  [
    '[Mori] visited {Oslo} in 1952, {Kyoto} in 1955 and again in 1958.',
    [
      'visit occurred | mori | | oslo | 1952',
      'visit occurred | mori | | kyoto | 1955',
      'visit occurred | mori | | kyoto | 1958',
    ],
  ],
  [
    '[Mori] met [Kerry] on Monday and again on Friday.',
    ['meeting occurred | mori, kerry | | | Monday', 'meeting occurred | mori, kerry | | | Friday'],
  ],
];

const ONE_TIME = [
  '[Mori] met [Kerry] on Monday and Tuesday.',
  '[Mori] met [Kerry] on May 5 and May 6.',
  '[Mori] met [Kerry] in 2012 and 2015 talks followed.',
  '[Mori] visited {Oslo} in 1952, and in 1955, [Norway] was in crisis.',
  '[Mori] visited {Oslo} in 1952, and in 1955 he was a clerk.',
];

describe('withListedDates', () => {
  it.each(LISTS)('tells each date of a list apart: %s', (sentence, lines) => {
    expect(exampleReports(sentence).map(({ line }) => line)).toEqual(lines);
  });

  it.each(ONE_TIME)('tells one occasion once: %s', (sentence) => {
    expect(exampleReports(sentence)).toHaveLength(1);
  });
});
