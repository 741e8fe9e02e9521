// What a place is called in Japanese where two states call it, or claim it, by different names: both, in
// the order of the kana, so that the order says nothing. Rows are by the id of the place.

export const disputedNamesJa: Readonly<Record<string, string>> = {
  'southern-kuril-islands': '北方領土・南クリル',
  iturup: 'イトゥルプ島・択捉島',
  kunashir: '国後島・クナシル島',
  shikotan: '色丹島',
  habomai: '歯舞群島',
  'senkaku-islands': '尖閣諸島・釣魚島',
  takeshima: '竹島・独島',
};
