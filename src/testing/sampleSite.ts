// Made-up data for tests of pages: two events, a plan and a claim, with someone, somewhere, an
// article, and links that were given out and lead elsewhere or nowhere. Nothing here happened.

import { dayAt } from '../model/day.ts';
import type { LinkLock } from '../model/linkLock.ts';
import type { EventSet } from '../model/schema.ts';
import { makeReport } from './makeEvent.ts';
import {
  sampleActor,
  sampleArticle,
  sampleEvent,
  samplePlace,
  sampleReport,
  sampleSet,
} from './sampleEvents.ts';

const QUOTE = 'Ms. Okoro met Mr. Berg in Port Nor on Friday.';
const START = 40;
const DATING = 'on Friday';

export const meeting = sampleEvent({
  id: '2016-05-06-berg-okoro-port',
  title: {
    en: 'Berg and Okoro meet in Port Nor',
    ja: 'ベルグ氏とオコロ氏がノル港で会談',
    ru: 'Берг и Окоро встретились в Порт-Норе',
  },
  actors: ['okoro', 'berg'],
  places: ['port'],
  reports: [
    makeReport({
      article: 'paper',
      quote: QUOTE,
      start: START,
      expression: {
        text: DATING,
        start: START + QUOTE.indexOf(DATING),
        end: START + QUOTE.indexOf(DATING) + DATING.length,
      },
      actors: ['okoro', 'berg'],
      places: ['port'],
    }),
  ],
});

export const plan = sampleEvent({
  id: '2016-09-okoro-visit',
  title: { en: 'Okoro visits Norland', ja: null, ru: null },
  date: '2016-09~',
  qualifier: '~',
  precision: 'month',
  type: 'visit',
  status: 'planned',
  actors: ['okoro'],
  reports: [sampleReport({ id: 'r-plan', article: 'paper', quote: 'She will go in autumn.' })],
});

export const claim = sampleEvent({
  id: '2016-10-02-berg-paid',
  title: { en: 'Berg pays Okoro', ja: null, ru: null },
  date: '2016-10-02',
  type: 'economy',
  status: 'claimed',
  actors: ['berg'],
  reports: [sampleReport({ id: 'r-claim', article: 'paper', quote: 'A man said so.' })],
});

export const siteSet: EventSet = sampleSet({
  events: [meeting, plan, claim],
  actors: [
    sampleActor({ id: 'norland', name: 'Norland', kind: 'state' }),
    sampleActor({
      id: 'berg',
      name: 'Nils Berg',
      names: { ja: 'ニルス・ベルグ', ru: 'Нильс Берг' },
      of: 'norland',
    }),
    sampleActor({ id: 'okoro', name: 'Ada Okoro' }),
  ],
  places: [
    samplePlace({ id: 'norland', name: 'Norland', kind: 'country' }),
    samplePlace({ id: 'port', name: 'Port Nor', within: 'norland', lat: 60.5, lon: 10 }),
  ],
  articles: [sampleArticle({ id: 'paper', outlet: 'The Paper', title: 'Leaders meet' })],
  formerLinks: [
    { kind: 'event', id: '2016-05-berg-okoro', to: meeting.id },
    { kind: 'event', id: '2016-05-01-berg-speaks', to: null },
    { kind: 'actor', id: 'n-berg', to: 'berg' },
  ],
});

const link = { minted: dayAt(17_000), reports: [] };

export const siteLock: LinkLock = {
  version: 1,
  event: {
    [meeting.id]: link,
    '2016-05-berg-okoro': { ...link, movedTo: meeting.id },
    '2016-05-01-berg-speaks': { ...link, vanished: true },
  },
  actor: { berg: link, 'n-berg': { ...link, movedTo: 'berg' } },
  place: { port: link },
  article: { paper: link },
};
