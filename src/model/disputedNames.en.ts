// What a place is called in English where two states call it, or claim it, by different names: both, in
// the order of the alphabet, so that the order says nothing. Rows are by the id of the place.

export const disputedNamesEn: Readonly<Record<string, string>> = {
  'southern-kuril-islands': 'Northern Territories / Southern Kurils',
  iturup: 'Etorofu / Iturup',
  kunashir: 'Kunashir / Kunashiri',
  shikotan: 'Shikotan',
  habomai: 'Habomai / Khabomai',
  'senkaku-islands': 'Diaoyu Islands / Senkaku Islands',
  takeshima: 'Dokdo / Takeshima',
};
