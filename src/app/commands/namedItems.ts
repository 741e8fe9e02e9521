// People, bodies, places, articles and events as items of the commands: people and places filter by
// themselves, events and articles open.

import type { Actor, Article, DiplomaticEvent, Place } from '../../model/schema.ts';
import { openArticle, selectEvent, setOnly } from '../../state/actions.ts';
import type { Names } from '../../state/selectors.ts';
import { articleName } from '../../views/shared/articleName.ts';
import { shortDate } from '../../views/shared/dateWords.ts';
import { inLanguage } from '../../views/shared/inLanguage.ts';
import type { CommandItem } from './commandItem.ts';

/** `namesById`: every spelling, once the search is here. */
export function namedItems(
  { actors, places, articles }: Names,
  namesById: ReadonlyMap<string, readonly string[]>,
): CommandItem[] {
  const named = (kind: 'actor' | 'place', { id, name, names }: Actor | Place): CommandItem => ({
    id: `${kind}:${id}`,
    group: kind === 'actor' ? 'people' : 'places',
    label: name,
    detail: [names.ja, names.ru].filter((each) => each !== null).join(' · '),
    names: namesById.get(id) ?? [names.ja ?? '', names.ru ?? ''],
    act: () => setOnly(kind, id),
  });
  return [
    ...[...actors.values()].map((actor) => named('actor', actor)),
    ...[...places.values()].map((place) => named('place', place)),
    ...[...articles.values()].map(articleItem),
  ];
}

export function eventItem({ id, title, date, precision }: DiplomaticEvent): CommandItem {
  return {
    id: `event:${id}`,
    group: 'events',
    label: inLanguage(title),
    detail: shortDate(date, null, precision),
    names: [],
    act: () => selectEvent(id),
  };
}

function articleItem(article: Article): CommandItem {
  const { id, title, outlet } = article;
  return {
    id: `article:${id}`,
    group: 'articles',
    label: articleName(article),
    detail: '',
    names: [title ?? '', outlet ?? '', id],
    act: () => openArticle(id),
  };
}
