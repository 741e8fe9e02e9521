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
    name: 'a backgrounder, forty years after',
    articles: {
      'a-backgrounder': `Backgrounder: How the war between Japan and the Soviet Union ended on paper
By Marta Quist
The Baltic Observer
19 October 1996

Forty years ago today, Prime Minister Ichiro Hatoyama and Soviet Premier Nikolai Bulganin signed the Joint Declaration in Moscow, ending the state of war between their countries.

The talks had begun in London in June 1955, when Shunichi Matsumoto sat down with Soviet Ambassador Yakov Malik. They broke down in March 1956 over Kunashiri and Etorofu.

In the declaration, the Soviet Union agreed to hand over Shikotan and the Habomai islets after a peace treaty was concluded. Diplomatic relations were restored on December 12, 1956.

In January 1960, after Japan signed a new security treaty with the United States, Moscow announced that the islands would be returned only when foreign troops had left Japanese soil.`,
    },
  },
  {
    name: 'a summit between two, in brackets of a greater one',
    articles: {
      'a-summit': `Abe, Putin agree to speed up treaty talks
SINGAPORE, Nov. 14, 2018 (Strait Wire) - Japanese Prime Minister Shinzo Abe and Russian President Vladimir Putin agreed on Wednesday to accelerate negotiations on a peace treaty on the basis of the 1956 joint declaration, Abe said after the talks.

The two met for about 90 minutes on the sidelines of an ASEAN summit. It was their 23rd meeting.

Abe will visit Russia early next year, a Japanese official told reporters.

At the Eastern Economic Forum in Vladivostok in September, Putin proposed signing a treaty by the end of the year "without any preconditions". Japan rejected the idea a day later.

Kremlin spokesman Dmitry Peskov said Thursday's session would not change Moscow's position.`,
    },
  },
  {
    name: 'two meetings of the same men in one town',
    articles: {
      'a-weekend': `The Continental, Monday, July 1, 2019

OSAKA -- President Vladimir Putin and Prime Minister Shinzo Abe met twice in Osaka at the weekend.

They first met on Friday evening over dinner. On Saturday afternoon they met again, this time with ministers, and signed ten documents on trade.

On Saturday, Putin also met U.S. President Donald Trump in Osaka.

Then-Prime Minister Dmitry Medvedev's trip to Etorofu in August 2015 was not discussed, a Japanese aide said. Abe and Putin will see each other again in Vladivostok in September.`,
    },
  },
  {
    name: 'a treaty told on its anniversary',
    articles: {
      'a-feast': `<h1>150 years since St. Petersburg treaty</h1>
<p class="date">May 7, 2025</p>
<p>Scholars from Japan and Russia marked the 150th anniversary of the Treaty of St. Petersburg on Wednesday with a symposium in Hakodate.</p>
<p>Under the treaty, signed on May 7, 1875, by Enomoto Takeaki and Alexander Gorchakov, Japan gave up its claims to Sakhalin and received the Kuril Islands.</p>
<p>The border had been left open by the Treaty of Shimoda of 1855. It was moved again in 1905, when the Treaty of Portsmouth gave Japan the southern half of Sakhalin.</p>
<p>The Russian consul general declined to attend.</p>`,
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
