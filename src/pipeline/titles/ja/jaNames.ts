// What a Japanese title calls those it names: people by their family name, states and bodies by the
// short names of the press; without a Japanese form, the Latin letters of the article.

import { disputedNamesJa } from '../../../model/disputedNames.ja.ts';
import type { Actor } from '../../../model/schema.ts';
import { nameOf, placeNameOf, type TitleNames } from '../titleNames.ts';
import { jaFamilyName } from './jaFamilyName.ts';

/** Where the press uses a shorter name than the table of names has. */
const SHORT: Readonly<Record<string, string>> = {
  'soviet-union': 'ソ連',
  'united-states': '米国',
  'united-kingdom': '英国',
  iran: 'イラン',
  syria: 'シリア',
  laos: 'ラオス',
  venezuela: 'ベネズエラ',
  bolivia: 'ボリビア',
  moldova: 'モルドバ',
  brunei: 'ブルネイ',
  micronesia: 'ミクロネシア',
  eswatini: 'エスワティニ',
  vatican: 'バチカン',
  'united-arab-emirates': 'UAE',
  g7: 'G7',
  g8: 'G8',
  g20: 'G20',
  nato: 'NATO',
  'european-union': 'EU',
  'united-nations': '国連',
  asean: 'ASEAN',
  apec: 'APEC',
  osce: 'OSCE',
  wto: 'WTO',
  imf: 'IMF',
  iaea: 'IAEA',
  ldp: '自民党',
  nhk: 'NHK',
  bbc: 'BBC',
  keidanren: '経団連',
  jogmec: 'JOGMEC',
  'state-duma': '露下院',
  'federation-council': '露上院',
  'communist-party-of-the-soviet-union': 'ソ連共産党',
  'u-s-congress': '米議会',
  'russian-border-guards': '露国境警備隊',
  sakhalin: 'サハリン',
  alaska: 'アラスカ',
  hawaii: 'ハワイ',
  geneva: 'ジュネーブ',
  sevastopol: 'セバストポリ',
};

/** One character for a state, in the order in which pairs are written: 日露, 米中. */
const KANJI: ReadonlyMap<string, string> = new Map([
  ['japan', '日'],
  ['united-states', '米'],
  ['united-kingdom', '英'],
  ['germany', '独'],
  ['france', '仏'],
  ['italy', '伊'],
  ['china', '中'],
  ['australia', '豪'],
  ['india', '印'],
  ['south-korea', '韓'],
  ['russia', '露'],
  ['soviet-union', 'ソ'],
  ['north-korea', '朝'],
]);
const ORDER = [...KANJI.keys()];
const MOST = 3;

export function jaName(names: TitleNames, id: string): string {
  const short = SHORT[id];
  if (short !== undefined) return short;
  const actor = names.actors.get(id);
  if (actor?.kind === 'person') return personName(names, actor);
  const place = names.places.get(id);
  const known = disputedNamesJa[id] ?? actor?.names.ja ?? place?.names.ja;
  if (!known) return nameOf(names, id) || placeNameOf(names, id);
  const bare = known.replace(/（.*$/, '');
  return place?.kind === 'city' && bare.length > 2 ? bare.replace(/[市町]$/, '') : bare;
}

function personName(names: TitleNames, actor: Actor): string {
  const family = jaFamilyName(actor);
  if (family === null) return nameOf(names, actor.id);
  return names.sharedInJapanese.has(family) ? (actor.names.ja ?? family) : family;
}

/** 日露; 安倍・プーチン; "Mori、安倍" where Latin letters or dots would run together. */
export function jaNamesOf(names: TitleNames, ids: readonly string[]): string {
  const pair = kanjiOf(ids);
  if (pair !== undefined) return pair;
  const known = [...new Set(ids.map((id) => jaName(names, id)))].filter((name) => name !== '');
  const shown = known.length > MOST ? known.slice(0, MOST - 1) : known;
  const joint = shown.every((name) => !/[\p{Script=Latin}・]/u.test(name)) ? '・' : '、';
  return `${shown.join(joint)}${known.length > MOST ? 'ら' : ''}`;
}

function kanjiOf(ids: readonly string[]): string | undefined {
  const isTold = ids.length > 1 && ids.length <= MOST && ids.every((id) => KANJI.has(id));
  if (!isTold) return undefined;
  const sorted = [...ids].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return sorted.map((id) => KANJI.get(id)).join('');
}

/** 対露, 対北朝鮮. */
export function towards(names: TitleNames, ids: readonly string[]): string {
  const [only, ...others] = ids;
  if (only === undefined) return '';
  const name =
    others.length === 0 ? (KANJI.get(only) ?? jaName(names, only)) : jaNamesOf(names, ids);
  return name === '' ? '' : `対${name}`;
}

/** 訪日, フランス訪問, 到着. */
export function visitTo(names: TitleNames, place: string | undefined, act: string): string {
  if (place === undefined || act === '帰国') return act;
  const kanji = KANJI.get(place);
  return act === '訪問' && kanji !== undefined ? `訪${kanji}` : `${jaName(names, place)}${act}`;
}
