// The newest events as an Atom feed in one language. An entry's id is made of the site's host, the day
// its slug was minted, the language and the slug, so it lasts as long as the slug; days come from the
// lock, never from a clock.

import type { Day } from '../model/day.ts';
import type { LinkLock } from '../model/linkLock.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { escapeHtml } from './escapeHtml.ts';
import { describedEvent } from './pageHeads.ts';
import { absolute, folderOf, homeOf, pathOf, type Site, titleOf } from './site.ts';

const MOST_ENTRIES = 100;

interface Entry {
  readonly event: DiplomaticEvent;
  readonly minted: Day;
}

/** `built`: the day that stands for what is not locked yet. Only for a site that knows its address. */
export function atomFeed(site: Site, lock: LinkLock, built: Day): string {
  const { words } = site;
  const entries = site.events
    .map((event): Entry => ({ event, minted: lock.event[event.id]?.minted ?? built }))
    .sort(newestFirst)
    .slice(0, MOST_ENTRIES);
  const updated = entries[0]?.minted ?? built;
  const home = absolute(site, homeOf(site));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">`,
    `<id>${escapeHtml(home)}</id>`,
    `<title>${escapeHtml(words.feedTitle)}</title>`,
    `<updated>${instant(updated)}</updated>`,
    '<author><name>Nichiro</name></author>',
    `<link rel="alternate" href="${escapeHtml(home)}"/>`,
    `<link rel="self" href="${escapeHtml(`${home}feed.xml`)}"/>`,
    ...entries.map((entry) => entryText(site, entry)),
    '</feed>\n',
  ].join('\n');
}

function entryText(site: Site, { event, minted }: Entry): string {
  const { words } = site;
  const address = absolute(site, pathOf(site, 'event', event.id));
  const host = new URL(site.address).hostname;
  return [
    '<entry>',
    `<id>${escapeHtml(`tag:${host},${minted}:${folderOf(site)}event/${event.id}`)}</id>`,
    `<title>${escapeHtml(words.titled(event.status, titleOf(site, event)))}</title>`,
    `<link rel="alternate" href="${escapeHtml(address)}"/>`,
    `<published>${instant(minted)}</published>`,
    `<updated>${instant(minted)}</updated>`,
    `<summary>${escapeHtml(describedEvent(site, event))}</summary>`,
    '</entry>',
  ].join('\n');
}

function newestFirst(a: Entry, b: Entry): number {
  if (a.minted !== b.minted) return a.minted < b.minted ? 1 : -1;
  const [dayA, dayB] = [a.event.latest ?? '', b.event.latest ?? ''];
  return dayA === dayB ? 0 : dayA < dayB ? 1 : -1;
}

function instant(day: Day): string {
  return `${day}T00:00:00Z`;
}
