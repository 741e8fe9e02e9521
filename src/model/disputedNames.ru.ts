// What a place is called in Russian where two states call it, or claim it, by different names: both, in
// the order of the alphabet, so that the order says nothing. Rows are by the id of the place.

export const disputedNamesRu: Readonly<Record<string, string>> = {
  'southern-kuril-islands': 'Северные территории / Южные Курилы',
  iturup: 'Итуруп / Эторофу',
  kunashir: 'Кунасири / Кунашир',
  shikotan: 'Сикотан / Шикотан',
  habomai: 'Хабомаи',
  'senkaku-islands': 'Дяоюйдао / Сэнкаку',
  takeshima: 'Такэсима / Токто',
};
