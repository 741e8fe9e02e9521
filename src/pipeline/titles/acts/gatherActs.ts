// Meetings and visits.

import type { Act } from './act.ts';

const meeting = { type: 'meeting', ruWho: 'genitive' } as const;
const visit = { type: 'visit', ruWho: 'genitive' } as const;

export const gatherActs: readonly Act[] = [
  { ...meeting, on: '', ja: '会談', ru: 'встреча|встречи|встрече|встречу' },
  { ...meeting, on: 'summit', ja: '首脳会談', ru: 'саммит|саммита|саммите' },
  {
    ...meeting,
    on: 'talks/negotiation/negotiations',
    ja: '協議',
    ru: 'переговоры|переговоров|переговорах',
    ruIsPlural: true,
  },
  {
    ...meeting,
    on: 'consultation/consultations',
    ja: '協議',
    ru: 'консультации|консультаций|консультациях',
    ruIsPlural: true,
  },
  {
    ...meeting,
    on: 'phone call',
    ja: '電話会談',
    ru: 'телефонный разговор|телефонного разговора|телефонном разговоре',
  },
  {
    ...meeting,
    on: 'video call',
    ja: 'オンライン会談',
    ru: 'видеопереговоры|видеопереговоров|видеопереговорах',
    ruIsPlural: true,
  },
  {
    ...meeting,
    on: 'fail to agree/fail to reach agreement/fail to reach an agreement/fail to reach a deal',
    ja: '協議不調',
    ru: 'переговоры без результата|переговоров без результата|переговорах без результата',
    ruIsPlural: true,
  },
  { ...meeting, on: 'dinner/dine with/banquet', ja: '夕食会', ru: 'ужин|ужина|ужине' },
  { ...meeting, on: 'lunch', ja: '昼食会', ru: 'обед|обеда|обеде' },
  { ...meeting, on: 'breakfast', ja: '朝食会', ru: 'завтрак|завтрака|завтраке' },
  { ...meeting, on: 'reception', ja: 'レセプション', ru: 'приём|приёма|приёме' },
  { ...meeting, on: 'audience', ja: '会見', ru: 'аудиенция|аудиенции|аудиенции|аудиенцию' },
  { ...meeting, on: 'forum', ja: 'フォーラム', ru: 'форум|форума|форуме' },
  {
    ...meeting,
    on: 'conference/convention',
    ja: '会議',
    ru: 'конференция|конференции|конференции|конференцию',
  },
  { ...meeting, on: 'congress', ja: '大会', ru: 'конгресс|конгресса|конгрессе' },
  {
    ...meeting,
    on: 'assembly',
    ja: '総会',
    ru: 'ассамблея|ассамблеи|ассамблее|ассамблею',
  },
  { ...meeting, on: 'gathering', ja: '会合', ru: 'собрание|собрания|собрании' },
  { ...meeting, on: 'session', ja: '会合', ru: 'заседание|заседания|заседании' },
  { ...meeting, on: 'fair', ja: '見本市', ru: 'ярмарка|ярмарки|ярмарке|ярмарку' },
  { ...visit, on: '', ja: '訪問', ru: 'визит|визита|визите' },
  {
    ...visit,
    on: 'tour/travel/travel to/trip/journey',
    ja: '訪問',
    ru: 'поездка|поездки|поездке|поездку',
  },
  {
    ...visit,
    on: 'come back/come home/go back/go home/return/return home/fly home/fly back/head home/leave for home',
    ja: '帰国',
    ru: 'возвращение|возвращения|возвращении',
  },
  {
    ...visit,
    on: 'leave/depart/set out/fly out/sail/departure',
    ja: '出発',
    ru: 'отъезд|отъезда|отъезде',
    isFrom: true,
  },
  {
    ...visit,
    on: 'arrive/arrive in/arrive at/arrival/land in',
    ja: '到着',
    ru: 'прибытие|прибытия|прибытии',
  },
];
