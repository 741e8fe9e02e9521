// Words that refer to somebody or something named elsewhere in the article. References by office
// ("the Russian president") come from titles.ts; these are the rest. In the examples names come first.

import type { NameExample } from './gazetteerRow.ts';
import type { Office } from './offices.ts';

export type Meaning =
  /** The last two people of different states who hold such an office. */
  | {
      readonly kind: 'two people';
      readonly offices: readonly (Office | 'leader')[];
      /** The words do not say "two": only where the text names no third. */
      readonly noThird?: true;
      /** Whatever their offices, where two were told together just before. */
      readonly isAnybody?: true;
    }
  | { readonly kind: 'two states' }
  /** The two people of two states named in the same sentence, or together in the one before. */
  | { readonly kind: 'those two' }
  /** The last person who acted; a woman for "she". */
  | { readonly kind: 'one person'; readonly woman: boolean }
  /** The body or state that acted last, a sentence ago at most. */
  | { readonly kind: 'one body' }
  /** The last one named of these bodies or places. */
  | { readonly kind: 'actor'; readonly ids: readonly string[] }
  | { readonly kind: 'place'; readonly ids: readonly string[] }
  /** The last country or town where something happens. */
  | { readonly kind: 'country' }
  | { readonly kind: 'city' }
  /** Where the dateline says the story was written. */
  | { readonly kind: 'here' }
  /** The last place named, a sentence ago at most. */
  | { readonly kind: 'there' };

export interface ReferenceRow {
  readonly phrases: readonly string[];
  readonly meaning: Meaning;
  readonly examples: readonly NameExample[];
}

export const references: readonly ReferenceRow[] = [
  {
    phrases: ['the two men', 'the pair', 'the two'],
    meaning: { kind: 'two people', offices: ['leader'], isAnybody: true },
    examples: [
      [
        'Fumio Kishida woke. It snowed. Shinzo Abe saw Vladimir Putin in 2018. The two had dined.',
        'kishida',
        'abe',
        'putin',
        'abe',
        'putin',
      ],
      [
        'Taro Kono saw Sergei Lavrov.\n\nSergei Lavrov smiled.\n\nThe two had dined.\n\nShinzo Abe slept.',
        'kono',
        'lavrov',
        'lavrov',
        'kono',
        'lavrov',
        'abe',
      ],
      [
        'Vladimir Putin and Shinzo Abe slept. Taro Kono saw Sergei Lavrov. The two had dined.',
        'putin',
        'abe',
        'kono',
        'lavrov',
        'kono',
        'lavrov',
      ],
      [
        'Keizo Obuchi received Boris Yeltsin. The two had met before, on the two islands.',
        'obuchi',
        'yeltsin',
        'obuchi',
        'yeltsin',
      ],
    ],
  },
  {
    phrases: ['the two leaders', 'both leaders', 'two heads of state'],
    meaning: { kind: 'two people', offices: ['leader'] },
    examples: [
      [
        'Keizo Obuchi and Boris Yeltsin dined.\n\nHe had seen Bill Clinton off.\n\nThe two leaders slept.',
        'obuchi',
        'yeltsin',
        'obuchi',
        'clinton',
        'obuchi',
        'yeltsin',
      ],
      [
        'Fumio Kishida woke. It snowed. Shinzo Abe saw Vladimir Putin in 2018. The two leaders had dined.',
        'kishida',
        'abe',
        'putin',
        'abe',
        'putin',
      ],
      [
        'Keizo Obuchi toasted Boris Yeltsin, as Bill Clinton looked on. Boris Yeltsin smiled.\n\nKeizo Obuchi left. It snowed. The two leaders slept.',
        'obuchi',
        'yeltsin',
        'clinton',
        'yeltsin',
        'obuchi',
        'obuchi',
        'yeltsin',
      ],
      [
        'Mikhail Gorbachev received Toshiki Kaifu. Both leaders looked tired.',
        'gorbachev',
        'kaifu',
        'gorbachev',
        'kaifu',
      ],
    ],
  },
  {
    phrases: ['the two presidents', 'both presidents'],
    meaning: { kind: 'two people', offices: ['president'] },
    examples: [
      [
        'Boris Yeltsin called Bill Clinton. The two presidents joked.',
        'yeltsin',
        'clinton',
        'clinton',
        'yeltsin',
      ],
    ],
  },
  {
    phrases: ['the two prime ministers', 'both prime ministers'],
    meaning: { kind: 'two people', offices: ['prime minister'] },
    examples: [
      [
        'Keizo Obuchi saw Yevgeny Primakov. The two prime ministers shook hands.',
        'obuchi',
        'primakov',
        'obuchi',
        'primakov',
      ],
    ],
  },
  {
    phrases: [
      'the two foreign ministers',
      'both foreign ministers',
      'the two ministers',
      'both ministers',
      'the two diplomats',
    ],
    meaning: { kind: 'two people', offices: ['foreign minister'] },
    examples: [
      [
        'Sergei Lavrov hosted Taro Kono. The two ministers dined late.',
        'lavrov',
        'kono',
        'kono',
        'lavrov',
      ],
    ],
  },
  {
    phrases: ['the leaders', 'the presidents', 'the prime ministers'],
    meaning: { kind: 'two people', offices: ['leader'], noThird: true },
    examples: [
      [
        'Toshiki Kaifu saw Mikhail Gorbachev off. The leaders embraced.',
        'kaifu',
        'gorbachev',
        'gorbachev',
        'kaifu',
      ],
      [
        'Toshiki Kaifu, Mikhail Gorbachev and Helmut Kohl came. The leaders embraced.',
        'kaifu',
        'gorbachev',
        'kohl',
      ],
      ['Mikhail Gorbachev was alone. The leaders of the strike went home.', 'gorbachev'],
    ],
  },
  {
    phrases: ['the foreign ministers', 'the ministers'],
    meaning: { kind: 'two people', offices: ['foreign minister'], noThird: true },
    examples: [
      ['Sergei Lavrov hosted Taro Kono. The ministers dined.', 'lavrov', 'kono', 'kono', 'lavrov'],
    ],
  },
  {
    phrases: [
      'the two sides',
      'both sides',
      'neither side',
      'either side',
      'the two countries',
      'both countries',
      'the two nations',
      'both nations',
      'the two governments',
      'both governments',
      'the two states',
      'the two neighbours',
      'the two neighbors',
      'the two parties',
      'the countries',
      'the nations',
    ],
    meaning: { kind: 'two states' },
    examples: [
      [
        'Japan lent Russia two icebreakers. The two sides shared the cost.',
        'japan',
        'russia',
        'japan',
        'russia',
      ],
      ['Japan lent out two icebreakers. Both sides of the hull were red.', 'japan'],
    ],
  },
  {
    phrases: ['he', 'his'],
    meaning: { kind: 'one person', woman: false },
    examples: [
      ['Sergei Lavrov landed at noon. His talks are on Friday.', 'lavrov', 'lavrov'],
      ['Sergei Lavrov landed at noon. His hat blew off.', 'lavrov'],
      ['Sergei Lavrov landed at noon. He left at dusk.', 'lavrov', 'lavrov'],
      ['Angela Merkel landed at noon. He left at dusk.', 'merkel'],
    ],
  },
  {
    phrases: ['she', 'her'],
    meaning: { kind: 'one person', woman: true },
    examples: [
      ['Maria Zakharova laughed. They met her.', 'zakharova'],
      ['Maria Zakharova laughed. She left at dusk.', 'zakharova', 'zakharova'],
    ],
  },
  {
    phrases: ['it'],
    meaning: { kind: 'one body' },
    examples: [
      ['Japan sent two icebreakers. In May it recalled them.', 'japan', 'japan'],
      ['Japan sent two icebreakers. It was cold.', 'japan'],
      ['Sergei Lavrov slept. It froze.', 'lavrov'],
      ['Japan sent two icebreakers, and said it recalled them.', 'japan'],
    ],
  },
  {
    phrases: ['they'],
    meaning: { kind: 'those two' },
    examples: [
      [
        'Taro Kono protested to Sergei Lavrov when they met in Oslo.',
        'kono',
        'lavrov',
        'kono',
        'lavrov',
        'oslo',
      ],
      ['Taro Kono and Sergei Lavrov dined. They parted late.', 'kono', 'lavrov', 'kono', 'lavrov'],
      ['Taro Kono saw off Sergei Lavrov. They sell fish in Oslo.', 'kono', 'lavrov', 'oslo'],
      ['Taro Kono saw three trawlers before they sank.', 'kono'],
      [
        'Taro Kono and Sergei Lavrov heard Boris Yeltsin out. They parted late.',
        'kono',
        'lavrov',
        'yeltsin',
        'kono',
        'lavrov',
      ],
      [
        'Taro Kono saw Sergei Lavrov and Boris Yeltsin. They parted late.',
        'kono',
        'lavrov',
        'yeltsin',
      ],
    ],
  },
  {
    phrases: ['the alliance'],
    meaning: { kind: 'actor', ids: ['nato'] },
    examples: [['NATO held a drill. The alliance called it routine.', 'nato', 'nato']],
  },
  {
    phrases: ['the bloc'],
    meaning: { kind: 'actor', ids: ['european-union', 'g7'] },
    examples: [['The EU met. The bloc was split.', 'european-union', 'european-union']],
  },
  {
    phrases: ['the ministry', 'the foreign ministry', 'the Foreign Ministry'],
    meaning: { kind: 'actor', ids: ['japanese-foreign-ministry', 'russian-foreign-ministry'] },
    examples: [
      [
        'The Russian Foreign Ministry replied. The ministry named no date.',
        'russian-foreign-ministry',
        'russian-foreign-ministry',
      ],
    ],
  },
  {
    phrases: [
      'the defense ministry',
      'the defence ministry',
      'the Defense Ministry',
      'the Defence Ministry',
    ],
    meaning: { kind: 'actor', ids: ['japanese-defense-ministry', 'russian-defense-ministry'] },
    examples: [
      [
        'The Russian Defence Ministry replied. The defence ministry named no ship.',
        'russian-defense-ministry',
        'russian-defense-ministry',
      ],
      ['The defence ministry named no ship.'],
    ],
  },
  {
    phrases: [
      'the islands',
      'the isles',
      'the islets',
      'the territories',
      'the island chain',
      'the island group',
    ],
    meaning: { kind: 'place', ids: ['southern-kuril-islands', 'senkaku-islands', 'takeshima'] },
    examples: [
      ['Shikotan lies nearest. The islands are foggy.', 'shikotan', 'southern-kuril-islands'],
      ['The islands are foggy.'],
    ],
  },
  {
    phrases: ['the island', 'the isle', 'the islet'],
    meaning: {
      kind: 'place',
      ids: ['kunashir', 'iturup', 'shikotan', 'kaigara-island', 'sakhalin', 'paramushir', 'matua'],
    },
    examples: [
      ['He saw Kunashir. The island was foggy.', 'kunashir', 'kunashir'],
      ['He saw Oslo. The island was foggy.', 'oslo'],
    ],
  },
  {
    phrases: ['the country'],
    meaning: { kind: 'country' },
    examples: [['He flew to Japan, and spent a week in the country.', 'japan', 'japan']],
  },
  {
    phrases: [
      'the city',
      'the town',
      'the port city',
      'the resort',
      'the resort city',
      'the resort town',
    ],
    meaning: { kind: 'city' },
    examples: [['They met in Irkutsk. The city was dark.', 'irkutsk', 'irkutsk']],
  },
  {
    phrases: ['there'],
    meaning: { kind: 'there' },
    examples: [
      ['He flew to Oslo on Friday and slept there.', 'oslo', 'oslo'],
      ['They met in Irkutsk. Toshiki Kaifu was received there.', 'irkutsk', 'kaifu', 'irkutsk'],
      ['They met in Irkutsk. There was snow.', 'irkutsk'],
      ['They met in Irkutsk and said there could be snow.', 'irkutsk'],
      ['They met in Irkutsk. It snowed. It rained. It stayed there.', 'irkutsk'],
    ],
  },
  {
    phrases: ['here'],
    meaning: { kind: 'here' },
    examples: [['The talks began here at noon.']],
  },
];
