// Trade, money, energy, business.

import type { Act } from './act.ts';

const economy = { type: 'economy', ruWho: 'colon' } as const;
const moving = { ...economy, jaWho: 'の', takes: 'mover' } as const;
const trading = { ...economy, takes: 'object' } as const;

export const economyActs: readonly Act[] = [
  {
    ...economy,
    on: '',
    ja: '経済の動き',
    jaWho: '、',
    ru: 'экономика|экономики|экономике|экономику',
  },
  {
    ...moving,
    on: 'fall/drop/decline/shrink/plunge/slump/decrease/contract/halve/tumble',
    ja: '減少',
    jaMatter: '{}減少',
    ru: 'снижение|снижения|снижении',
  },
  {
    ...moving,
    on: 'rise/grow/surge/jump/increase/double/expand/climb/soar',
    ja: '増加',
    jaMatter: '{}増加',
    ru: 'рост|роста|росте',
  },
  { ...moving, on: 'total', ja: '総額', jaMatter: '{}総額', ru: 'объём|объёма|объёме' },
  {
    ...trading,
    on: 'buy/purchase',
    ja: '購入',
    jaMatter: '{}購入',
    ru: 'покупка|покупки|покупке|покупку',
  },
  {
    ...economy,
    on: 'acquire/acquisition/take over/takeover',
    ja: '買収',
    ru: 'приобретение|приобретения|приобретении',
  },
  { ...economy, on: 'sell/sale', ja: '売却', ru: 'продажа|продажи|продаже|продажу' },
  { ...economy, on: 'invest', ja: '投資', ru: 'вложение|вложения|вложении' },
  { ...trading, on: 'export', ja: '輸出', jaMatter: '{}輸出', ru: 'экспорт|экспорта|экспорте' },
  { ...trading, on: 'import', ja: '輸入', jaMatter: '{}輸入', ru: 'импорт|импорта|импорте' },
  {
    ...trading,
    on: 'deliver/ship/supply',
    ja: '供給',
    jaMatter: '{}供給',
    ru: 'поставки|поставок|поставках',
    ruIsPlural: true,
  },
  { ...economy, on: 'open/launch', ja: '開始', ru: 'открытие|открытия|открытии' },
  { ...economy, on: 'build/complete', ja: '建設', ru: 'строительство|строительства|строительстве' },
  {
    ...economy,
    on: 'begin/start',
    ja: '開始',
    ru: 'начало работ|начала работ|начале работ',
  },
  {
    ...trading,
    on: 'resume/restart',
    ja: '再開',
    jaMatter: '{}再開',
    ru: 'возобновление|возобновления|возобновлении',
  },
  {
    ...trading,
    on: 'end/stop/halt/suspend/cease',
    ja: '停止',
    jaMatter: '{}停止',
    ru: 'прекращение|прекращения|прекращении',
  },
  { ...economy, on: 'pull out of/quit', ja: '撤退', ru: 'уход|ухода|уходе' },
  {
    ...economy,
    on: 'write down/write off',
    ja: '評価損',
    ru: 'списание активов|списания активов|списании активов',
  },
  { ...economy, on: 'fine', ja: '罰金', ru: 'штраф|штрафа|штрафе' },
  { ...economy, on: 'cut', ja: '削減', ru: 'сокращение|сокращения|сокращении' },
  { ...economy, on: 'merge/merger', ja: '合併', ru: 'слияние|слияния|слиянии' },
];
