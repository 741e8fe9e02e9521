// The tables of the world at large, as rows of the gazetteer: countries that are not in states.ts,
// and cities that are not in places.ts.

import { cityNames } from './cityNames.ts';
import { codesOfStates, countries } from './countries.ts';
import { countryNames } from './countryNames.ts';
import type { PlaceRow, StateRow } from './gazetteerRow.ts';
import { places } from './places.ts';
import { fold } from './tokens.ts';
import { worldCities } from './worldCities.ts';

/** States of the past, by the codes that countries.ts gives them. */
const pastNames: readonly string[] = [
  '-CS|チェコスロバキア|Чехословакия',
  '-YU|ユーゴスラビア|Югославия',
  '-DD|東ドイツ|ГДР',
  '-AH|オーストリア・ハンガリー帝国|Австро-Венгрия',
  '-OT|オスマン帝国|Османская империя',
  '-MK|満洲国|Маньчжоу-го',
];

const namesByCode = namesIn([...countryNames, ...pastNames]);
const namesByCity = namesIn(cityNames);

const rows = countries.map((line) => {
  const [code = '', names = '', demonyms = '', capital = ''] = line.split('|');
  const [name = '', ...also] = names.split('/');
  return { code, id: slug(name), name, also, demonyms: listed(demonyms), capital };
});

const idByCode = new Map([...codesOfStates, ...rows.map(({ code, id }) => [code, id] as const)]);

/** Countries led by a prime minister or a chancellor; elsewhere "the leader" is the president. */
const LED_BY_PRIME_MINISTER = new Set(
  'AU CA IN IT IL NL BE DK NO SE ES GR NZ PK TH MY SG JM IE FI HU PL CZ BG HR LV EE IQ KH BD NP'.split(
    ' ',
  ),
);

/** A city that is a state is where the city is: Singapore. */
const placeOfCityState = new Map(
  worldCities.flatMap((line) => {
    const [name = '', code = '', lat = '', lon = ''] = line.split('|');
    const id = slug(name);
    return idByCode.get(code) === id ? [[id, { lat: Number(lat), lon: Number(lon) }] as const] : [];
  }),
);

export const otherStates: readonly StateRow[] = rows.map(
  ({ code, id, name, also, demonyms, capital }) => ({
    id,
    name,
    ...namesByCode.get(code),
    ...placeOfCityState.get(id),
    side: 'others',
    also,
    demonyms,
    people: demonyms.filter((word) => /(?:an|i)$/.test(word)).map((word) => `${word}s`),
    metonyms: capital === '' ? [] : [slug(capital)],
    leader: LED_BY_PRIME_MINISTER.has(code) ? 'prime minister' : 'president',
  }),
);

const known = new Set(places.flatMap(({ name, also = [] }) => [name, ...also]).map(fold));

export const otherCities: readonly PlaceRow[] = citiesOnce();

/** Of two cities of one name the capital or the one nearer to our subject comes first in the table. */
function citiesOnce(): PlaceRow[] {
  const found = new Map<string, PlaceRow>();
  for (const line of worldCities) {
    const [name = '', code = '', lat = '', lon = ''] = line.split('|');
    const within = idByCode.get(code) ?? null;
    const id = slug(name);
    if (known.has(fold(name)) || within === null || within === id || found.has(id)) continue;
    const side = code === 'JP' ? 'japan' : code === 'RU' ? 'russia' : 'others';
    const at = { lat: Number(lat), lon: Number(lon) };
    found.set(id, { id, name, ...namesByCity.get(id), kind: 'city', side, within, ...at });
  }
  return [...found.values()];
}

/** Lines of key, Japanese and Russian. */
function namesIn(lines: readonly string[]) {
  return new Map(
    lines.map((line) => {
      const [key = '', ja = '', ru = ''] = line.split('|');
      return [key, { ja, ru }];
    }),
  );
}

function listed(spellings: string): string[] {
  return spellings === '' ? [] : spellings.split('/');
}

/** "São Paulo" → "sao-paulo". */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}|'/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
