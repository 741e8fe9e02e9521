// Made-up happenings for the golden file of titles: sentences of our own, each told in the statuses
// that stand behind it. Together they hold every type in every status; one, two, three and many who
// act; unknown names; no place; nobody named.

import type { EventType, Status } from '../../model/vocabulary.ts';

export interface MadeUpEvent {
  readonly type: EventType;
  readonly sentence: string;
  readonly statuses: readonly Status[];
}

export const madeUpEvents: readonly MadeUpEvent[] = [
  {
    type: 'meeting',
    sentence: 'Prime Minister Keizo Obuchi met President Boris Yeltsin in Moscow on Sunday.',
    statuses: ['occurred', 'planned', 'proposed', 'cancelled', 'claimed', 'denied'],
  },
  {
    type: 'meeting',
    sentence:
      'Prime Minister Fumio Kishida, President Joe Biden and President Yoon Suk Yeol met in Hiroshima on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'meeting',
    sentence: 'Prime Minister Shinzo Abe and President Vladimir Putin spoke by phone on Sunday.',
    statuses: ['occurred', 'planned', 'cancelled', 'denied'],
  },
  {
    type: 'meeting',
    sentence:
      'Prime Minister Yoshihide Suga held a video conference with President Joe Biden on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'meeting',
    sentence: 'Japan and the Soviet Union held talks in London on Sunday.',
    statuses: ['occurred', 'claimed'],
  },
  {
    type: 'meeting',
    sentence: 'Analyst Ilmar Kask met Foreign Minister Sergey Lavrov in Vladivostok on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'meeting',
    sentence: 'Osaka hosted the Group of 20 summit on Sunday.',
    statuses: ['occurred', 'planned', 'cancelled'],
  },
  {
    type: 'other',
    sentence: 'Ambassador Toyohisa Kozuki handed over a note of protest on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'statement',
    sentence: 'Russia turned down a Japanese request for talks on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'meeting',
    sentence: 'Prime Minister Junichiro Koizumi will host the Group of Eight summit on Sunday.',
    statuses: ['planned'],
  },
  {
    type: 'meeting',
    sentence: 'The Eastern Economic Forum will be held in Vladivostok on Sunday.',
    statuses: ['planned', 'occurred'],
  },
  {
    type: 'meeting',
    sentence: 'A conference on northern fisheries was held in Sapporo on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'meeting',
    sentence: 'Japan and Russia called off the talks in Oslo on Sunday.',
    statuses: ['cancelled'],
  },
  {
    type: 'visit',
    sentence: 'Prime Minister Shinzo Abe returned to Tokyo on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'visit',
    sentence: "The Kremlin on Sunday postponed President Boris Yeltsin's visit to Japan.",
    statuses: ['cancelled'],
  },
  {
    type: 'visit',
    sentence: 'President Mikhail Gorbachev visited Japan on Sunday.',
    statuses: ['occurred', 'planned', 'proposed', 'cancelled', 'claimed', 'denied'],
  },
  {
    type: 'visit',
    sentence: 'Foreign Minister Taro Kono flew to Hokkaido on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'visit',
    sentence: 'Prime Minister Tanaka visited France on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'visit',
    sentence: 'Analyst Ilmar Kask visited Lima on Sunday.',
    statuses: ['occurred', 'cancelled'],
  },
  {
    type: 'statement',
    sentence:
      'Foreign Minister Sergey Lavrov said on Sunday that a peace treaty would take many years.',
    statuses: ['occurred', 'planned', 'claimed', 'denied'],
  },
  {
    type: 'statement',
    sentence: 'The Kremlin announced on Sunday that sanctions and visas would be discussed.',
    statuses: ['occurred', 'proposed', 'cancelled'],
  },
  {
    type: 'statement',
    sentence: 'President Barack Obama asked Prime Minister Shinzo Abe on Sunday to keep the sanctions.',
    statuses: ['occurred', 'claimed'],
  },
  {
    type: 'statement',
    sentence: 'Japan protested to Russia over the missiles on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'statement',
    sentence: 'Russia criticized Japan over the sanctions on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'statement',
    sentence: 'Norwegian Foreign Minister Ilmar Kask said on Sunday that the islands would stay empty.',
    statuses: ['occurred'],
  },
  {
    type: 'statement',
    sentence: 'Yoshiro Mori and Vladimir Putin held a joint news conference in Irkutsk on Sunday.',
    statuses: ['occurred', 'planned', 'cancelled'],
  },
  {
    type: 'agreement',
    sentence: 'Japan and the Soviet Union signed a neutrality pact in Moscow on Sunday.',
    statuses: ['occurred', 'planned', 'cancelled'],
  },
  {
    type: 'agreement',
    sentence:
      'Ryutaro Hashimoto and Boris Yeltsin agreed in Krasnoyarsk on Sunday to seek a peace treaty.',
    statuses: ['occurred', 'proposed', 'claimed', 'denied'],
  },
  {
    type: 'agreement',
    sentence: 'The 1875 treaty on the islands was signed in Saint Petersburg.',
    statuses: ['occurred'],
  },
  {
    type: 'agreement',
    sentence: 'Japan restored ties with the Soviet Union on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'proposal',
    sentence:
      'Prime Minister Shinzo Abe proposed economic cooperation to President Vladimir Putin in Sochi on Sunday.',
    statuses: ['occurred', 'planned', 'proposed', 'claimed', 'denied'],
  },
  {
    type: 'proposal',
    sentence: 'President Vladimir Putin invited Prime Minister Naoto Kan to Vladivostok on Sunday.',
    statuses: ['occurred', 'cancelled'],
  },
  {
    type: 'proposal',
    sentence: 'Japan offered help with oil and gas on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'sanction',
    sentence: 'Russia terminated the agreement on visits to the islands on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'sanction',
    sentence: 'The Soviet Union pulled out of the fishing accord on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'sanction',
    sentence: 'Japan imposed sanctions on Russia on Sunday.',
    statuses: ['occurred', 'planned', 'proposed', 'cancelled', 'claimed', 'denied'],
  },
  {
    type: 'sanction',
    sentence: 'The United States eased sanctions on Iran on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'sanction',
    sentence: 'Russia expelled a Japanese diplomat on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'sanction',
    sentence: 'Japan suspended talks on visas with Russia on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'military',
    sentence: 'Russia annexed Crimea in 2014.',
    statuses: ['occurred', 'claimed', 'denied'],
  },
  {
    type: 'military',
    sentence: 'Russia deployed missiles on Sakhalin on Sunday.',
    statuses: ['occurred', 'planned', 'proposed', 'cancelled'],
  },
  {
    type: 'military',
    sentence: 'The Soviet Union declared war on Japan on 8 August 1945.',
    statuses: ['occurred'],
  },
  {
    type: 'military',
    sentence: 'The Kwantung Army attacked the Red Army at Khalkhin Gol in 1939.',
    statuses: ['occurred'],
  },
  {
    type: 'domestic',
    sentence: 'Two executives of Gazprom were arrested on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'domestic',
    sentence: 'The president of Toyota resigned on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'domestic',
    sentence: 'Prime Minister Yasuo Fukuda resigned on Sunday.',
    statuses: ['occurred', 'planned', 'proposed', 'cancelled', 'claimed', 'denied'],
  },
  {
    type: 'domestic',
    sentence: 'President Vladimir Putin appointed Dmitry Medvedev as prime minister on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'domestic',
    sentence: 'The State Duma approved a bill on fishing on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'economy',
    sentence: 'Trade between Japan and Russia fell by a tenth in 2015.',
    statuses: ['occurred', 'planned', 'claimed', 'denied'],
  },
  {
    type: 'economy',
    sentence: 'Rosneft bought a refinery from Mitsui on Sunday.',
    statuses: ['occurred', 'proposed', 'cancelled'],
  },
  {
    type: 'other',
    sentence: 'Prime Minister Shinzo Abe handed over a letter to President Vladimir Putin on Sunday.',
    statuses: ['occurred', 'planned', 'proposed', 'claimed', 'denied'],
  },
  {
    type: 'other',
    sentence: 'The Kremlin put off the vote on Sunday.',
    statuses: ['cancelled'],
  },
  {
    type: 'other',
    sentence: 'The Great Fjord Earthquake of April 1999 is still remembered.',
    statuses: ['occurred'],
  },
  {
    type: 'military',
    sentence: 'Russia held military exercises on Etorofu on Sunday.',
    statuses: ['occurred', 'planned', 'cancelled'],
  },
  {
    type: 'military',
    sentence: 'Russia conducted a missile test in the Sea of Okhotsk on Sunday.',
    statuses: ['occurred', 'claimed'],
  },
  {
    type: 'statement',
    sentence: 'Russia dismissed a Japanese complaint about the drills on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'statement',
    sentence: 'The Japanese Foreign Ministry summoned Russian Ambassador Mikhail Galuzin on Sunday.',
    statuses: ['occurred'],
  },
  {
    type: 'statement',
    sentence: 'Japan demanded on Sunday that Russia release a fishing boat.',
    statuses: ['occurred'],
  },
  {
    type: 'proposal',
    sentence: 'Russia proposed on Sunday that a peace treaty be concluded without preconditions.',
    statuses: ['occurred', 'claimed'],
  },
  {
    type: 'meeting',
    sentence: 'Prime Minister Shinzo Abe took part in the Eastern Economic Forum in Vladivostok on Sunday.',
    statuses: ['occurred', 'planned'],
  },
  {
    type: 'other',
    sentence: 'Ambassador Alexander Panov delivered a letter on Sunday.',
    statuses: ['occurred'],
  },
];
