// What the panel says besides the words of the sources, in English.

import { counted } from '../shared/wording.ts';

export const panelWords = {
  previous: 'Previous event',
  next: 'Next event',
  close: 'Close the panel',
  taller: 'Make the panel taller',
  shorter: 'Make the panel shorter',
  position: (index: number | null, of: number) =>
    index === null ? `not among the ${of} shown` : `${index} of ${of}`,
  onlyYours:
    'Only articles you added tell of it. It has no public address: its link opens it in this browser alone.',
  alsoYours: 'An article you added tells of it too.',
  yourArticle: 'your article',
  who: 'Who',
  toWhom: 'To whom',
  where: 'Where',
  within: (place: string) => `in ${place}`,
  filterBy: (name: string) => `${name}: show only such events`,
  sources: 'The words that say so',
  passages: (passages: number, articles: number) =>
    `${counted(passages, 'passage', 'passages')}, ${counted(articles, 'article', 'articles')}`,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  noDate: 'date not known',
  inferred: 'inferred',
  saysSo: (who: string) => `Says so: ${who}`,
  datesIt: (date: string) => `dates it ${date}`,
  datedBy: 'Dated by',
  datedElsewhere: 'elsewhere in the article',
  textFailed: 'The rest of the paragraph could not be loaded.',
  tryAgain: 'Try again',
  legendRest: 'grey: the rest of the paragraph',
  differ: 'Where accounts differ',
  used: 'used here',
  noneUsed: 'Both are left standing.',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser did not allow copying. Copy the address from here:',
  address: 'Address of this event',
  cite: 'Cite',
  reportProblem: 'Report a problem with this event',
  says: (expression: string) => `says “${expression}”`,
  noWords: 'the text gives no date of its own',
  stepFrom: (name: string, date: string) => `counted from “${name}”, ${date}`,
} as const;
