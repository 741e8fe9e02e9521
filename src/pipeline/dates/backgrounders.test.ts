import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';

/** "type date", for each event of one text. */
function datesIn(text: string): readonly string[] {
  const { events } = buildEventSet([{ name: 'a.txt', bytes: new TextEncoder().encode(text) }]);
  return events.map(({ type, date }) => `${type} ${date}`);
}

const HEAD = 'Harbour News - Friday, October 7, 1983\n\n';

it('dates what happened years ago today in that year', () => {
  expect(
    datesIn(`${HEAD}Ten years ago today, Kakuei Tanaka met Leonid Brezhnev in Moscow.`),
  ).toEqual(['meeting 1973-10-07']);
});

it('does not date by publication what is told right behind what happened long before', () => {
  const text =
    'Kakuei Tanaka met Leonid Brezhnev on October 8, 1973. Tanaka asked Brezhnev for a map.';
  expect(datesIn(`${HEAD}${text}`)).toEqual(['statement 1973~', 'meeting 1973-10-08']);
});

it('takes no day for a treaty from the feast of its anniversary', () => {
  const text = 'Japan and Russia marked the anniversary of the Treaty of Shimoda on Wednesday.';
  expect(datesIn(`${HEAD}${text}`)).not.toContain('agreement 1983-10-05');
});

it('gives a month in a text without a date no year from another paragraph', () => {
  const text =
    'The 1956 Joint Declaration is still in force.\n\nPresident Vladimir Putin visited Tokyo in September.';
  expect(datesIn(text)).toEqual(['agreement 1956']);
});

it('dates an invitation by the day it was made and not by the journey', () => {
  const text =
    'Taro Kono met Sergey Lavrov in Moscow on Thursday. Lavrov invited Kono to Sochi next spring.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).toEqual([
    'meeting 2019-06-06',
    'proposal 2019-06-06',
  ]);
});

it('dates a sanction by another of the same state only', () => {
  const text =
    'Russia expelled two diplomats on Monday. Russia left the talks in March after Japan imposed sanctions on Russia.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).not.toContain(
    'sanction 2019-06-03/2019-06-03',
  );
  expect(
    datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`).filter(
      (one) => one === 'sanction 2019-06-03',
    ),
  ).toHaveLength(1);
});

it('leaves the past behind where a new paragraph speaks of how things are', () => {
  const text =
    'Taro Aso met Dmitry Medvedev on Sakhalin in February 2009.\n\nRelations are cold now. Russia expelled two diplomats in May.';
  expect(datesIn(`Harbour News - Friday, August 5, 2022\n\n${text}`)).toContain('sanction 2022-05');
});

it('counts what had been asked from the story told, and not from publication', () => {
  const text =
    'In 2015 President Vladimir Putin signed a law on fishing. Shinzo Abe had asked Putin to wait.';
  expect(datesIn(`Harbour News - Friday, February 10, 2023\n\n${text}`)).toContain(
    'statement 2015~',
  );
});

it('counts back from what "it" stands for', () => {
  const text =
    'Taro Kono met Sergey Lavrov in Moscow on Wednesday. It came a day after Fumio Kishida attended a summit in Madrid.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).toEqual([
    'meeting 2019-06-04',
    'meeting 2019-06-05',
  ]);
});

it('gives each dispatch of a page its own day', () => {
  const text = [
    'MOSCOW, Dec 29, 2011 (Fjord Wire) - Sergey Lavrov met Koichiro Gemba in Moscow on Thursday.',
    'TOKYO, Jan 4 (Fjord Wire) - Foreign Minister Koichiro Gemba protested on Wednesday.',
  ].join('\n\n');
  expect(datesIn(`Two days in winter\n\n${text}`)).toEqual([
    'meeting 2011-12-29',
    'statement 2012-01-04',
  ]);
});

it('keeps the year in the name of a treaty from dating what was done to it', () => {
  const text = 'On June 7 Russia suspended the 1998 agreement on fishing.';
  const dates = datesIn(`Harbour News - Friday, June 10, 2022\n\n${text}`);
  expect(dates).toContain('sanction 2022-06-07');
  expect(dates).not.toContain('sanction 1998');
});

it('tells of no happening where something is usually so', () => {
  const text = 'The talks of Japan and Russia are usually held in spring.';
  expect(datesIn(`Harbour News - Friday, June 10, 2022\n\n${text}`)).toEqual([]);
});

const CHRONICLE = [
  'Thirty years of visits',
  'It lasted for thirty years.',
  '1991',
  'Mikhail Gorbachev visited Tokyo in April.',
  '2012',
  'In May Taro Aso visited Moscow. Two months later Dmitry Medvedev landed on Kunashiri.',
  '2022',
  'On September 3 Prime Minister Mikhail Mishustin signed a decree. Japan protested two days later.',
];

it('counts what stands under a year on a line of its own from that year', () => {
  expect(datesIn(CHRONICLE.join('\n\n'))).toEqual([
    'visit 1991-04',
    'visit 2012-05',
    'visit 2012-07',
    'domestic 2022-09-03',
    'statement 2022-09-05',
  ]);
});

it('takes a weekday of what is told as done for the last one, whatever the words beside it look like', () => {
  const text = 'Prime Minister Shinzo Abe survived a no-confidence vote on Thursday.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).toEqual([
    'domestic 2019-06-06',
  ]);
});

it('goes on from the story and not from the day on which a clerk told it', () => {
  const text =
    'Taro Kono will meet Sergey Lavrov in Tokyo on Monday, a Japanese official said on Friday. Lavrov will meet Shinzo Abe the same day.';
  const dates = datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`);
  expect(dates.filter((one) => one.startsWith('meeting'))).toEqual([
    'meeting 2019-06-10',
    'meeting 2019-06-10',
  ]);
});

it('dates what goes on behind an aside by the words behind it, and by none of another verb', () => {
  const told = (text: string) =>
    datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`).filter((one) => !one.startsWith('s'));
  expect(told('Shinzo Abe visited Moscow, which Japan calls important, on Wednesday.')).toEqual([
    'visit 2019-06-05',
  ]);
  expect(
    told('Shinzo Abe visited Moscow, which Taro Kono left, and on Wednesday fell ill.'),
  ).not.toContain('visit 2019-06-05');
});

it('reads a chronicle whose entries begin with two dashes', () => {
  const text =
    '-- 1855: Japan and Russia sign a treaty.\n\n-- 1973: Kakuei Tanaka visits Moscow.\n\n-- 1976: Russia seizes two boats.';
  expect(datesIn(`${HEAD}A chronicle of the two neighbours:\n\n${text}`)).toEqual([
    'agreement 1855',
    'visit 1973',
    'military 1976',
  ]);
});

it('puts what is told in the present tense for a weekday ahead, unless it is the headline', () => {
  const text = 'Tanaka fell ill. The ruling party elects a new leader on Tuesday.';
  expect(datesIn(`${HEAD}${text}`)).toContain('domestic 1983-10-11');
});

it('gives the verbs of one journey its date', () => {
  const text = 'Tanaka flew to Moscow in October 1973 and met Brezhnev there.';
  expect(datesIn(`${HEAD}Kakuei Tanaka and Leonid Brezhnev are old.\n\n${text}`)).toContain(
    'meeting 1973-10',
  );
});

it('goes on from the year of an anniversary, though its days are near', () => {
  const text =
    'A century ago this week two men met in Oslo. Taro Kono came on June 3.\n\nShinzo Abe came on Wednesday.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).toEqual(
    expect.arrayContaining(['visit 1919-06-03', 'visit 2019-06-05']),
  );
});

it('takes a part of the day for that of the news', () => {
  const text = 'Shinzo Abe met Vladimir Putin on Thursday. Taro Kono flew to Oslo in the evening.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).toContain('visit 2019-06-06');
});
