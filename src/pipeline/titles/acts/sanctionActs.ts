// Sanctions, and what is broken off, ended or left.

import type { Act } from './act.ts';

const sanction = { type: 'sanction', ruWho: 'genitive', ruWhom: 'против' } as const;
const ending = { type: 'sanction', ruWho: 'colon' } as const;
const halting = { type: 'sanction', ruWho: 'colon', takes: 'object' } as const;
const imposing = { ...sanction, rule: 'impose sanctions' } as const;

export const sanctionActs: readonly Act[] = [
  {
    ...sanction,
    on: '',
    ja: '制裁',
    ru: 'санкции|санкций|санкциях',
    ruIsPlural: true,
  },
  { ...sanction, on: 'embargo', ja: '禁輸', ru: 'эмбарго|эмбарго|эмбарго' },
  {
    ...imposing,
    on: 'tighten/expand/widen',
    ja: '制裁強化',
    ru: 'ужесточение санкций|ужесточения санкций|ужесточении санкций',
  },
  {
    ...imposing,
    on: 'extend/renew',
    ja: '制裁延長',
    ru: 'продление санкций|продления санкций|продлении санкций',
  },
  {
    ...imposing,
    on: 'ease/relax/waive',
    ja: '制裁緩和',
    ru: 'смягчение санкций|смягчения санкций|смягчении санкций',
  },
  {
    ...imposing,
    on: 'lift/remove',
    ja: '制裁解除',
    ru: 'снятие санкций|снятия санкций|снятии санкций',
  },
  {
    ...imposing,
    on: 'suspend',
    ja: '制裁停止',
    ru: 'приостановка санкций|приостановки санкций|приостановке санкций|приостановку санкций',
  },
  {
    ...halting,
    on: 'halt/suspend/freeze/break off',
    rule: 'halt contacts',
    ja: '停止',
    jaMatter: '{}停止',
    ru: 'приостановка|приостановки|приостановке|приостановку',
  },
  {
    ...ending,
    on: 'walk out of/walk away from/storm out of/pull out of/quit',
    rule: 'leave talks',
    ja: '交渉離脱',
    ru: 'выход из переговоров|выхода из переговоров|выходе из переговоров',
  },
  {
    ...halting,
    on: 'expel/expulsion/throw out/kick out/send home/send packing/declare persona non grata',
    ja: '追放',
    jaMatter: '{}追放',
    ru: 'высылка|высылки|высылке|высылку',
  },
  {
    ...halting,
    on: 'order',
    rule: 'order out',
    ja: '国外退去命令',
    ru: 'высылка|высылки|высылке|высылку',
  },
  {
    ...halting,
    on: 'tear up/scrap/annul/terminate/abrogate/rescind',
    rule: 'end a treaty',
    ja: '破棄',
    jaMatter: '{}破棄',
    ru: 'денонсация|денонсации|денонсации|денонсацию',
  },
  {
    ...halting,
    on: 'end/discontinue/terminate/sever',
    rule: 'end contacts',
    ja: '打ち切り',
    jaMatter: '{}打ち切り',
    ru: 'прекращение|прекращения|прекращении',
  },
  {
    ...ending,
    on: 'withdraw from/pull out of/quit',
    rule: 'end a treaty',
    ja: '協定離脱',
    ru: 'выход из соглашения|выхода из соглашения|выходе из соглашения',
  },
  { ...sanction, on: 'revoke', ja: '取り消し', ru: 'отзыв|отзыва|отзыве' },
  { ...halting, on: 'recall', ja: '召還', jaMatter: '{}召還', ru: 'отзыв|отзыва|отзыве' },
  {
    ...sanction,
    on: 'include/add/put/place',
    rule: 'put on a list',
    ja: 'リスト掲載',
    ru: 'внесение в список|внесения в список|внесении в список',
  },
  { ...halting, on: 'bar/ban/blacklist', ja: '禁止措置', ru: 'запрет|запрета|запрете' },
  { ...halting, on: 'boycott', ja: 'ボイコット', ru: 'бойкот|бойкота|бойкоте' },
];
