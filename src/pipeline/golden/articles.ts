// Small articles of our own for the golden files: each set shows one thing that merging, dating or
// telling must get right.

import type { SourceFile } from '../sourceFile.ts';

export interface GoldenCase {
  readonly name: string;
  readonly articles: Readonly<Record<string, string>>;
}

export const goldenCases: readonly GoldenCase[] = [
  {
    name: 'a visit is put off, set again and takes place',
    articles: {
      'a-postponed': `Tokyo Courier - Monday, March 4, 2013

The Kremlin on Monday postponed President Vladimir Putin's visit to Japan.

Both governments said they would look for a new date.`,
      'b-announced': `Tokyo Courier - Tuesday, September 10, 2013

Japan announced on Tuesday that President Vladimir Putin will travel to Japan in November.

Chief Cabinet Secretary Yoshihide Suga said the two sides had settled the last details.`,
      'c-arrived': `Tokyo Courier - Thursday, November 14, 2013

President Vladimir Putin arrived in Japan on Thursday, and Prime Minister Shinzo Abe met him in Tokyo in the evening.`,
    },
  },
  {
    name: 'two meetings alike stay two',
    articles: {
      'a-moscow': `Harbour News - Tuesday, April 30, 2013

Prime Minister Shinzo Abe met President Vladimir Putin in Moscow on Monday. The talks lasted three hours.

It was their first meeting since the two men took office, and both said that it had been a good one.`,
      'b-lima': `Harbour News - Monday, November 21, 2016

Prime Minister Shinzo Abe met President Vladimir Putin in Lima on Saturday. The talks lasted three hours.

The two men had met on the edge of a forum, and both said that it had been a good evening.`,
    },
  },
  {
    name: 'one side claims and the other denies',
    articles: {
      'a-claim': `Harbour News - Friday, June 7, 2019

Prime Minister Shinzo Abe met President Vladimir Putin in Osaka on Friday.

Foreign Minister Sergey Lavrov said the two countries had agreed to open a joint ferry line. But Japan denied this.`,
    },
  },
  {
    name: 'an article without a date takes it from a dated one',
    articles: {
      'a-dated': `Harbour News - Wednesday, May 4, 2016

Prime Minister Shinzo Abe will meet President Vladimir Putin in Sochi on Friday.`,
      'b-undated': `Prime Minister Shinzo Abe met President Vladimir Putin in Sochi on Friday and offered help with ports and clinics.

The two leaders will meet again in Vladivostok on September 2.`,
    },
  },
  {
    name: 'happenings told by nouns',
    articles: {
      'a-nouns': `Harbour News - Friday, September 2, 2016

Japan imposed sanctions on Russia after its annexation of Crimea in 2014.

Putin will travel to Japan in December, his first trip to the country since 2005. The 1956 Joint Declaration is still in force.`,
    },
  },
  {
    name: 'one sentence with two dates',
    articles: {
      'a-two-dates': `Harbour News - Friday, September 2, 2016

The Kremlin announced on Thursday that President Vladimir Putin will visit Japan in December.`,
    },
  },
  {
    name: 'what is not a happening makes no event',
    articles: {
      'a-nothing': `Harbour News - Friday, September 2, 2016

Japan and Russia have not signed a peace treaty. Prime Minister Shinzo Abe could meet President Vladimir Putin next year if the mood improves.

Analysts say that the economy is expected to shrink by one percent in 2017.`,
    },
  },
];

export function filesOf({ articles }: GoldenCase): SourceFile[] {
  return Object.entries(articles).map(([name, text]) => ({ name: `${name}.txt`, bytes: new TextEncoder().encode(text) }));
}
