import { expect, it } from 'vitest';
import { emptyEventSet, parseEventSet } from '../model/eventSet.ts';
import { makeEvent, makeReport } from '../testing/makeEvent.ts';
import { siteFiles } from './siteFiles.ts';

const template = '<html><head><title>Nichiro</title></head><body></body></html>';
const event = makeEvent({
  id: '2016-05-06-leaders-meet',
  reports: [makeReport({ quote: 'They said "no" <twice>' })],
});
const built = {
  eventSet: { ...emptyEventSet, events: [event] },
  texts: new Map([['an article', 'Line one.\r\nLine “two”.']]),
};

it('adds the data, each text as it was decoded, a page for each event, and one for lost links', () => {
  const files = new Map(siteFiles(built, template, { address: '', base: '/' }));
  expect([...files.keys()]).toEqual([
    'data/events.json',
    'data/articles/an article.txt',
    'event/2016-05-06-leaders-meet/index.html',
    '404.html',
  ]);
  expect(parseEventSet(JSON.parse(files.get('data/events.json') ?? ''))).toEqual({
    status: 'ok',
    eventSet: built.eventSet,
  });
  expect(files.get('data/articles/an article.txt')).toBe('Line one.\r\nLine “two”.');
});

it('says in the head of an event page what it is, and where', () => {
  const place = { address: 'https://example.org', base: '/nichiro/' };
  const page = new Map(siteFiles(built, template, place)).get(`event/${event.id}/index.html`);
  expect(page).toContain('<title>Leaders meet – Nichiro</title>');
  expect(page).toContain('content="They said &quot;no&quot; &lt;twice&gt;"');
  expect(page).toContain(
    'rel="canonical" href="https://example.org/nichiro/event/2016-05-06-leaders-meet/"',
  );
});
