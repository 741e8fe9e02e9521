import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../read/codesOf.ts';
import { fullNamesOf, gazetteer } from './gazetteer.ts';
import type { NameExample } from './gazetteerRow.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { readPlainText } from './readPlainText.ts';
import { references } from './references.ts';
import { states } from './states.ts';
import { tagNames } from './tagNames.ts';
import { titles } from './titles.ts';

const idsIn = (text: string, published?: string) =>
  tagNames(readPlainText(text, published)).mentions.map(({ id }) => id);
const kindsIn = (text: string, published?: string) =>
  tagNames(readPlainText(text, published)).mentions.map(({ kind, id }) => `${kind} ${id}`);

it('knows a famous family name alone, however long ago, and not before its time', () => {
  expect(idsIn('Few wrote to Stalin.', '2019-03-14')).toEqual(['stalin']);
  expect(idsIn('Few wrote to Kaifu.', '2019-03-14')).toEqual([]);
});

const rows: readonly { readonly examples?: readonly NameExample[] }[] = [
  ...states,
  ...organisations,
  ...places,
  ...persons,
  ...titles,
  ...references,
];
const examples = rows.flatMap((row) => row.examples ?? []);

it.each(examples)('reads the example %j', (sentence, ...ids) => {
  expect(idsIn(sentence)).toEqual(ids.filter((id) => !id.startsWith('-')));
});

it('has an example for every title and every reference', () => {
  expect([...titles, ...references].filter((row) => row.examples.length === 0)).toEqual([]);
});

describe('names of the gazetteer', () => {
  const shared = (name: string) =>
    persons.filter((row) => fullNamesOf(row).includes(name)).length > 1;

  it('finds every person under every spelling of the whole name', () => {
    const spellings = persons.flatMap((row) =>
      fullNamesOf(row)
        .filter((name) => !shared(name))
        .map((name) => [row.id, name] as const),
    );
    const missed = spellings.filter(([id, name]) => !idsIn(`We saw ${name}.`).includes(id));
    expect(missed).toEqual([]);
  });

  it('finds every body, state and place under every name', () => {
    const named = [...organisations, ...places, ...states].flatMap((row) =>
      [...('notByName' in row && row.notByName ? [] : [row.name]), ...(row.also ?? [])].map(
        (name) => [row.id, name] as const,
      ),
    );
    const missed = named.filter(([id, name]) => {
      const ids = idsIn(`Some in ${name} slept.`);
      const [state] = states.filter(({ metonyms }) => metonyms.includes(id));
      return !ids.includes(id) && !ids.includes(state?.id ?? id);
    });
    expect(missed).toEqual([]);
  });

  it('gives each id once', () => {
    const ids = [...states, ...organisations, ...persons].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const placeIds = places.map(({ id }) => id);
    expect(placeIds.filter((id, index) => placeIds.indexOf(id) !== index)).toEqual([]);
  });

  it('refers only to states and places it has', () => {
    const actors = [...gazetteer.actors.values()];
    const all = [...gazetteer.places.values()];
    expect(actors.filter(({ of }) => of !== null && !gazetteer.states.has(of))).toEqual([]);
    expect(all.filter(({ within }) => within !== null && !gazetteer.places.has(within))).toEqual(
      [],
    );
    const metonyms = [...gazetteer.states.values()].flatMap((row) => row.metonyms);
    expect(metonyms.filter((id) => !gazetteer.places.has(id))).toEqual([]);
  });

  it('has coordinates that lie on the globe', () => {
    const off = [...gazetteer.places.values()].filter(
      ({ lat, lon }) =>
        Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180 || (lat === null) !== (lon === null),
    );
    expect(off).toEqual([]);
  });
});

describe('a state or a capital', () => {
  it.each([
    ['Tokyo rejected the draft.', 'actor japan'],
    ['Tokyo quietly dropped the plan.', 'actor japan'],
    ['It rained, prompting Tokyo to close the port.', 'actor japan'],
    ['Nobody warned Moscow.', 'actor russia'],
    ['A leading Tokyo paper closed.', 'place tokyo'],
    ["Moscow's reply came late.", 'actor russia'],
    ['The envoys dined in Tokyo.', 'place tokyo'],
    ['The train left Moscow at nine.', 'place moscow'],
    ['They met near central Moscow.', 'place moscow'],
    ['He lived in Osaka, Japan.', 'place osaka', 'place japan'],
    ['The fleet sailed to Japan.', 'place japan'],
    ['The ship was handed to Japan.', 'actor japan'],
    ['Relations between Moscow and Tokyo cooled.', 'actor russia', 'actor japan'],
    ['A Beijing-Moscow axis formed.', 'actor china', 'actor russia'],
    ['The State Department objected.', 'actor united-states'],
    ['Soviet troops crossed the river.', 'actor soviet-union'],
    ['She learned Russian at school.'],
    ['A Japanese restaurant opened.'],
    ['The Warsaw Pact dissolved.', 'actor warsaw-pact'],
    ['The Japan News printed it.', 'actor japan-news'],
    ['The Geneva Accords held.'],
    ['Kremlin spokesman Ilmar Kask agreed.', 'actor kask-ilmar'],
  ])('in %j', (sentence, ...expected) => {
    expect(kindsIn(sentence)).toEqual(expected);
  });
});

describe('a family name alone', () => {
  it('is the bearer named in full', () => {
    expect(idsIn('Yasuo Fukuda spoke. Fukuda left.', '1977-05-01')).toEqual([
      'fukuda-yasuo',
      'fukuda-yasuo',
    ]);
  });

  it('is the bearer of the time where nobody is named in full', () => {
    expect(idsIn('Prime Minister Fukuda spoke.', '1977-05-01')).toEqual(['fukuda-takeo']);
    expect(idsIn('Prime Minister Fukuda spoke.', '2008-05-01')).toEqual(['fukuda-yasuo']);
    expect(idsIn('Foreign Minister Abe spoke.', '1985-02-01')).toEqual(['abe-shintaro']);
  });

  it('is nobody decades before its bearer held office', () => {
    expect(idsIn('Putin spoke.', '1947-05-01')).toEqual([]);
  });

  it('is nobody where it is a common word without a title', () => {
    expect(idsIn('Bush fires raged. A ford was found.', '2003-05-01')).toEqual([]);
    expect(idsIn('President Bush spoke.', '2003-05-01')).toEqual(['bush']);
    expect(idsIn('President Bush spoke.', '1990-05-01')).toEqual(['bush-senior']);
  });

  it('is not the relative named behind it, and before all full names whoever is of the time', () => {
    expect(idsIn("Hatoyama's grandfather, Ichiro Hatoyama, slept.", '2010-05-01')).toEqual([
      'hatoyama-yukio',
      'hatoyama-ichiro',
    ]);
    expect(idsIn('Hatoyama slept. Ichiro Hatoyama and Yukio Hatoyama sat.', '2010-05-01')).toEqual([
      'hatoyama-yukio',
      'hatoyama-ichiro',
      'hatoyama-yukio',
    ]);
  });

  it('is not found inside the name of somebody or something else', () => {
    expect(idsIn('The Carter Center opened. Eikei Suzuki sang.', '1979-05-01')).toEqual([]);
  });
});

describe('people the gazetteer does not know', () => {
  const peopleIn = (text: string) =>
    tagNames(readPlainText(text)).actors.filter(({ kind }) => kind === 'person');

  it('are named, dated to a state and followed by family name', () => {
    const text =
      'Russian fisheries analyst Timur Belkovich shrugged. Mr. Belkovich left. Belkovich slept.';
    expect(idsIn(text)).toEqual(['belkovich-timur', 'belkovich-timur', 'belkovich-timur']);
    const [actor] = peopleIn(text);
    expect(actor).toMatchObject({
      name: 'Timur Belkovich',
      familyName: 'Belkovich',
      givenName: 'Timur',
      of: 'russia',
      side: 'russia',
    });
  });

  it('are found by what they are said to be', () => {
    expect(peopleIn('Inga Tamm is a Finnish journalist.')[0]).toMatchObject({
      id: 'tamm-inga',
      of: 'finland',
    });
  });

  it('belong to nobody where the text does not say', () => {
    expect(peopleIn('Inga Tamm, a fellow at a think tank, agreed.')[0]).toMatchObject({
      of: null,
      side: 'others',
    });
  });

  it('are named behind the seat of their office, whose state is theirs where they rule it', () => {
    expect(peopleIn('Former ambassador to Russia Goro Hisakawa agreed.')[0]).toMatchObject({
      id: 'hisakawa-goro',
      of: null,
    });
    expect(peopleIn('The mayor of Nemuro Maki Tendo agreed.')[0]?.of).toBe('japan');
    expect(peopleIn('Hokkaido Governor Maki Tendo agreed.')[0]?.of).toBe('japan');
    expect(peopleIn('The ambassador to Russia Monday agreed.')).toEqual([]);
  });

  it('belong to the state of the body they serve', () => {
    expect(peopleIn('Timur Belkovich, the deputy head of Gazprom, agreed.')[0]?.of).toBe('russia');
  });

  it.each([
    'The Great West Wales Earthquake struck.',
    'He spoke at the Harold Larkin International Center.',
    'They sailed the Yellow Sea.',
    'The Northern Economic Forum, a gathering of executives, began.',
    'Foreign Ministry officials met Defense Ministry staff.',
    'Golden Ring Hotel said the rooms were full.',
    'A President Hotel stands nearby.',
    'The Prime Minister Cup began.',
  ])('are not made up from %j', (sentence) => {
    expect(peopleIn(sentence)).toEqual([]);
  });
});

describe('a reference by office', () => {
  it.each([
    ['Boris Yeltsin came. The Russian leader smiled.', 'yeltsin', 'yeltsin'],
    ['Boris Yeltsin came. A Russian leader smiled.', 'yeltsin'],
    ['Boris Yeltsin came. The former Russian president smiled.', 'yeltsin'],
    ["Boris Yeltsin came. Russia's president smiled.", 'yeltsin', 'yeltsin'],
    ['Boris Yeltsin came. The president of Russia smiled.', 'yeltsin', 'yeltsin'],
    ['Boris Yeltsin came. The French president smiled.', 'yeltsin', 'chirac'],
    ['Boris Yeltsin came. The Nauruan president smiled.', 'yeltsin'],
    ['Ryutaro Hashimoto came. The prime minister smiled.', 'hashimoto', 'hashimoto'],
    ["Ryutaro Hashimoto came. The prime minister's office was shut.", 'hashimoto'],
    ['Gov. Goro Hisakawa came. The governor smiled.', 'hisakawa-goro', 'hisakawa-goro'],
    [
      'Ilmar Kask, the president of a club, came. The president smiled.',
      'kask-ilmar',
      'kask-ilmar',
    ],
  ])('in %j', (text, ...ids) => {
    expect(idsIn(text, '1997-11-02')).toEqual(ids);
  });

  it('goes to who held it on the day where the text names nobody', () => {
    expect(idsIn('The Japanese prime minister smiled.', '1998-04-18')).toEqual(['hashimoto']);
    expect(idsIn('The prime minister smiled.', '1998-04-18')).toEqual([]);
    expect(idsIn('Vladimir Putin came. The Russian prime minister did not.', '2021-07-26')).toEqual(
      ['putin', 'mishustin'],
    );
  });
});

it('takes a state for who acts behind a town where a verb follows it', () => {
  expect(kindsIn('In Sochi, Russia offered a pact.')).toEqual(['place sochi', 'actor russia']);
  expect(kindsIn('The talks in Sochi, Russia, were short.')).toEqual([
    'place sochi',
    'place russia',
  ]);
});

it('takes no pronoun inside a quotation for the speaker of another sentence', () => {
  expect(idsIn('Boris Yeltsin came. "He is late," a guard said.', '1997-11-02')).toEqual([
    'yeltsin',
  ]);
});

/** What is named where a dateline stands before the text. */
const mentionsFrom = (dateline: string, told: string, published?: string) => {
  const read = readPlainText(`${dateline} -- ${told}`, published);
  const prose = `${' '.repeat(dateline.length + 4)}${told}`;
  const place = { start: 0, end: dateline.length };
  const datelines = [{ part: 0, place, day: null, yearless: null }];
  return tagNames({ ...read, prose, codes: codesOf(prose), datelines }).mentions;
};

it('reads "here" as the place of the dateline', () => {
  const mentions = mentionsFrom('IRKUTSK, Russia', 'The talks began here at noon.');
  expect(mentions.map(({ id, how }) => [id, how])).toEqual([
    ['irkutsk', 'name'],
    ['irkutsk', 'reference'],
  ]);
});

it.each([
  ['TOKYO', 'The Foreign Ministry replied.', ['tokyo', 'japanese-foreign-ministry']],
  ['MOSCOW', 'The foreign ministry replied.', ['moscow', 'russian-foreign-ministry']],
  ['NEMURO', 'The foreign ministry replied.', ['nemuro']],
  ['MOSCOW', 'The Foreign Ministry in Tokyo slept.', ['moscow', 'japanese-foreign-ministry']],
  ['TOKYO', 'The prime minister saw Vladimir Putin.', ['tokyo', 'abe', 'putin']],
  ['MOSCOW', 'The foreign minister slept.', ['moscow', 'lavrov']],
  ['OSLO', 'The foreign minister slept.', ['oslo']],
])('reads an office without a state, written of in %s, as that of the state: %s', (...one) => {
  const [dateline, told, ids] = one;
  expect(mentionsFrom(dateline, told, '2016-05-04').map(({ id }) => id)).toEqual(ids);
});

const pieces = fc.constantFrom(
  'Shinzo Abe',
  "Putin's",
  'the Russian leader',
  'Tokyo',
  'in',
  'said',
  ',',
  '. ',
  '\n\n',
  '"',
  'he',
  'Mr.',
  'Ilmar Kask',
  'analyst',
  'the two sides',
  'Kuril islands',
  'of',
  'Japan',
  '-',
  "'",
  'President',
  'É',
  '漢字',
  '🙂',
);

describe('on any text', () => {
  it('gives mentions whose text stands at their span, by position, all ids known', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { mentions, actors, places: found } = tagNames(readPlainText(text));
        const known = new Set([...actors, ...found].map(({ id }) => id));
        for (const { start, end, text: words, id } of mentions) {
          expect(text.slice(start, end)).toBe(words);
          expect(words.endsWith("'s")).toBe(false);
          expect(known.has(id)).toBe(true);
        }
        const starts = mentions.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('breaks no word apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Abe', 'Russia', 'Sochi', 'EU'),
        fc.constantFrom('x', 'é', 'ist'),
        (name, tail) => {
          expect(idsIn(`The ${name}${tail} came, and so did un${name}.`)).toEqual([]);
        },
      ),
    );
  });
});
