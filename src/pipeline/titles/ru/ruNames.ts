// What a Russian title calls those it names, with the cases it needs: people by their family name,
// states and bodies by short names. Without a Russian form, the Latin letters of the article, which
// have no cases.

import { disputedNamesRu } from '../../../model/disputedNames.ru.ts';
import type { Actor } from '../../../model/schema.ts';
import { gazetteer } from '../../names/gazetteer.ts';
import { nameOf, placeNameOf, type TitleNames } from '../titleNames.ts';
import { type Cases, declined } from './declined.ts';
import { type PlaceForms, placeForms } from './placeForms.ts';

export interface RuName {
  readonly nom: string;
  readonly cases: Cases | undefined;
  readonly isPlural: boolean;
  /** As a place. */
  readonly forms: PlaceForms | undefined;
}

/** By id: nominative, genitive, dative; one form alone does not change. */
const SHORT: Readonly<Record<string, string>> = {
  'soviet-union': 'СССР',
  'united-states': 'США',
  kremlin: 'Кремль|Кремля|Кремлю',
  'japanese-government': 'правительство Японии|правительства Японии|правительству Японии',
  'russian-government': 'правительство России|правительства России|правительству России',
  'japanese-foreign-ministry': 'МИД Японии',
  'russian-foreign-ministry': 'МИД России',
  'japanese-defense-ministry': 'Минобороны Японии',
  'russian-defense-ministry': 'Минобороны России',
  'japanese-opposition': 'японская оппозиция|японской оппозиции|японской оппозиции',
  g7: 'G7',
  g8: 'G8',
  g20: 'G20',
  nato: 'НАТО',
  'european-union': 'Евросоюз|Евросоюза|Евросоюзу',
  'united-nations': 'ООН',
  'european-commission': 'Еврокомиссия|Еврокомиссии|Еврокомиссии',
  'western-countries': 'страны Запада|стран Запада|странам Запада',
  'japanese-diet': 'парламент Японии|парламента Японии|парламенту Японии',
  'state-duma': 'Госдума|Госдумы|Госдуме',
  'federation-council': 'Совет Федерации|Совета Федерации|Совету Федерации',
  'security-council-of-russia': 'Совбез России|Совбеза России|Совбезу России',
  'u-s-congress': 'Конгресс США|Конгресса США|Конгрессу США',
  ldp: 'ЛДП',
  'democratic-party-of-japan': 'ДПЯ',
  'communist-party-of-the-soviet-union': 'КПСС',
  politburo: 'Политбюро',
  'japan-self-defense-forces':
    'Силы самообороны Японии|Сил самообороны Японии|Силам самообороны Японии',
  'red-army': 'Красная армия|Красной армии|Красной армии',
  'kwantung-army': 'Квантунская армия|Квантунской армии|Квантунской армии',
  'pacific-fleet': 'Тихоокеанский флот|Тихоокеанского флота|Тихоокеанскому флоту',
  'baltic-fleet': 'Балтийский флот|Балтийского флота|Балтийскому флоту',
  'league-of-nations': 'Лига Наций|Лиги Наций|Лиге Наций',
  'allied-powers': 'союзники|союзников|союзникам',
  asean: 'АСЕАН',
  apec: 'АТЭС',
  osce: 'ОБСЕ',
  wto: 'ВТО',
  imf: 'МВФ',
  iaea: 'МАГАТЭ',
  brics: 'БРИКС',
  kgb: 'КГБ',
  tass: 'ТАСС',
  'russian-railways': 'РЖД',
};

const PLURAL = new Set(
  `united-states united-arab-emirates netherlands philippines maldives bahamas comoros western-countries
   japan-self-defense-forces allied-powers russian-railways`
    .trim()
    .split(/\s+/),
);

/** Each name is worked out once for a set. */
const known = new WeakMap<TitleNames, Map<string, RuName>>();

export function ruName(names: TitleNames, id: string): RuName {
  const ofSet = known.get(names) ?? new Map<string, RuName>();
  const before = ofSet.get(id);
  if (before) return before;
  const named = namedAnew(names, id);
  const name = { ...named, forms: placeForms(id, named.nom) };
  known.set(names, ofSet.set(id, name));
  return name;
}

function namedAnew(names: TitleNames, id: string): Omit<RuName, 'forms'> {
  const actor = names.actors.get(id);
  const isPlural = PLURAL.has(id);
  const short = SHORT[id];
  if (short !== undefined) {
    const [nom = '', gen = nom, dat = gen] = short.split('|');
    return { nom, cases: { gen, dat }, isPlural };
  }
  const printed = actor?.names.ru ?? names.places.get(id)?.names.ru;
  if (!printed) return latin(names, id);
  if (actor?.kind === 'person') return personName(names, actor, printed);
  const bare = printed.replace(/ \(.*$/, '');
  const nom = disputedNamesRu[id] ?? bare;
  const isLand = actor === undefined || actor.kind === 'state';
  return { nom, cases: isLand ? placeForms(id, bare) : undefined, isPlural };
}

function latin(names: TitleNames, id: string): Omit<RuName, 'forms'> {
  return { nom: nameOf(names, id) || placeNameOf(names, id), cases: undefined, isPlural: false };
}

function personName(names: TitleNames, actor: Actor, printed: string): Omit<RuName, 'forms'> {
  const row = gazetteer.persons.get(actor.id);
  const isWoman = row?.woman === true;
  const words = printed.split(' ');
  const isWhole =
    actor.familyName === null || names.shared.has(actor.familyName) || row?.order !== undefined;
  const family = actor.familyName?.split(' ').length ?? 0;
  const shown = isWhole ? words : words.slice(-family);
  const cases = shown.map((word, i) => {
    const isLast = i === shown.length - 1;
    const stays = row?.order ? !isLast : /^[а-яё]/.test(word) && word !== 'император';
    if (stays) return { gen: word, dat: word };
    return declined({ word, isWoman, isFamilyName: isLast && family > 0 && !row?.order });
  });
  return {
    nom: shown.join(' '),
    cases: {
      gen: cases.map(({ gen }) => gen).join(' '),
      dat: cases.map(({ dat }) => dat).join(' '),
    },
    isPlural: false,
  };
}

const MOST = 3;

/** All of them in one case; undefined where one of them has no such form. */
export function ruNamesOf(
  names: TitleNames,
  ids: readonly string[],
  inCase: 'nom' | keyof Cases,
): string | undefined {
  const forms: string[] = [];
  for (const id of ids) {
    const { nom, cases } = ruName(names, id);
    const form = inCase === 'nom' || nom === '' ? nom : cases?.[inCase];
    if (form === undefined) return undefined;
    if (form !== '' && !forms.includes(form)) forms.push(form);
  }
  if (forms.length < 2) return forms[0] ?? '';
  if (forms.length > MOST) return `${forms.slice(0, MOST - 1).join(', ')} и др.`;
  return `${forms.slice(0, -1).join(', ')} и ${forms.at(-1)}`;
}
