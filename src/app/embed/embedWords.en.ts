// What is said round an embedded view, and where one is taken away, in English.

import { countedEn } from '../../model/counted.ts';

export const embedWordsEn = {
  openFull: 'Open the full view',
  opensNewTab: 'opens in a new tab',

  title: 'Embed this view',
  what: 'What readers of your page will see; as long as the link holds, so does the frame.',
  shows: (events: number, window: string, event: string | undefined) =>
    [
      countedEn(events, ['event', 'events']),
      window,
      ...(event === undefined ? [] : [`“${event}” open`]),
    ].join(' · '),
  notYours:
    'The event that is open came from an article of your own, which nobody else has; it is left out.',
  kind: 'Code',
  kinds: {
    frame: { name: 'Frame', what: 'Works in any page. As high as you say.' },
    element: {
      name: 'Element',
      what: 'As high as what it shows, up to the reader’s screen. Loads a small script from this site.',
    },
  },
  height: 'Height in pixels',
  code: 'Code to paste',
};
