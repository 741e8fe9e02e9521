// What readers search for and the tables of names do not hold: further Japanese and Russian names of
// states and places. English articles never have them, so they are no part of reading.

export interface OtherNames {
  readonly id: string;
  readonly names: readonly string[];
}

export const otherNames: readonly OtherNames[] = [
  {
    id: 'southern-kuril-islands',
    names: [
      '北方四島',
      '千島列島',
      '南千島',
      'クリル諸島',
      '南クリル',
      'Курилы',
      'Южные Курилы',
      'Северные территории',
    ],
  },
  { id: 'habomai', names: ['歯舞諸島', '歯舞'] },
  { id: 'iturup', names: ['択捉', 'エトロフ', 'イトゥルップ', 'Эторофу'] },
  { id: 'kunashir', names: ['国後', 'クナシル', 'クナシリ', 'Кунашири'] },
  { id: 'shikotan', names: ['色丹', 'シコタン'] },
  { id: 'nagato', names: ['長門'] },
  { id: 'soviet-union', names: ['ソ連', 'СССР'] },
  { id: 'russia', names: ['ロシア連邦', 'Российская Федерация', 'РФ'] },
  { id: 'united-states', names: ['米国', 'アメリカ', 'США', 'Америка'] },
  { id: 'united-kingdom', names: ['英国', 'Англия', 'Британия'] },
  { id: 'germany', names: ['ФРГ'] },
  { id: 'china', names: ['中華人民共和国', 'КНР'] },
  { id: 'european-union', names: ['EU', 'ЕС', 'Евросоюз'] },
  { id: 'g7', names: ['先進七か国', 'Группа семи'] },
  { id: 'sakhalin', names: ['樺太', 'サハリン'] },
];
