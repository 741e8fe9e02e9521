import type { PersonRow } from '../gazetteerRow.ts';

export const recent: readonly PersonRow[] = [
  {
    id: 'abe',
    given: 'Shinzo',
    family: 'Abe',
    of: 'japan',
    terms: ['prime minister 2006-09-26/2007-09-26', 'prime minister 2012-12-26/2020-09-16'],
  },
  {
    id: 'putin',
    given: 'Vladimir',
    family: 'Putin',
    of: 'russia',
    terms: [
      'president 2000-05-07/2008-05-07',
      'prime minister 2008-05-08/2012-05-07',
      'president 2012-05-07/',
    ],
  },
  {
    id: 'lavrov',
    given: 'Sergey/Sergei',
    family: 'Lavrov',
    of: 'russia',
    terms: ['foreign minister 2004-03-09/'],
  },
  {
    id: 'peskov',
    given: 'Dmitry/Dmitri',
    family: 'Peskov',
    of: 'russia',
    terms: ['spokesman 2012/'],
  },
  { id: 'ushakov', given: 'Yuri/Yury', family: 'Ushakov', of: 'russia', terms: ['aide 2012/'] },
  {
    id: 'obama',
    given: 'Barack',
    family: 'Obama',
    of: 'united-states',
    terms: ['president 2009-01-20/2017-01-20'],
  },
  {
    id: 'merkel',
    given: 'Angela',
    family: 'Merkel',
    of: 'germany',
    woman: true,
    terms: ['chancellor 2005-11-22/2021-12-08'],
  },
];
