// What the commands are called, and what else they are found by.

import type { LaneKind } from '../../query/lanePlan.ts';
import { messages } from '../../state/messages.ts';
import type { Theme, ViewName } from '../../state/store.ts';
import type { CommandGroup } from './commandItem.ts';

type Command = { readonly label: string; readonly names: readonly string[] };

export const commandWords = {
  label: 'Event, person, place, article or command',
  list: 'What was found',
  groups: {
    recent: 'Recent',
    people: 'People and bodies',
    places: 'Places',
    events: 'Events',
    articles: 'Articles',
    actions: 'Commands',
  } satisfies Record<CommandGroup, string>,
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (q: string) => `Nothing is called “${q}”.`,
  all: (q: string, count: number) =>
    count === 1 ? `Show the 1 event with “${q}”` : `Show all ${count} events with “${q}”`,
  goTo: (typed: string) => `Go to ${typed}`,
  view: {
    timeline: { label: 'View: timeline', names: ['show'] },
    list: { label: 'View: list', names: ['show table rows'] },
    articles: { label: 'View: articles', names: ['show sources'] },
  } satisfies Record<ViewName, Command>,
  lanes: {
    side: { label: 'Lanes by side', names: ['group rows'] },
    actor: { label: 'Lanes by actor', names: ['group rows people'] },
    place: { label: 'Lanes by place', names: ['group rows'] },
    type: { label: 'Lanes by type', names: ['group rows'] },
    article: { label: 'Lanes by article', names: ['group rows sources'] },
  } satisfies Record<LaneKind, Command>,
  theme: {
    system: { label: 'Colours: as the system', names: ['colors theme'] },
    light: { label: 'Colours: light', names: ['colors theme day white'] },
    dark: { label: 'Colours: dark', names: ['colors theme night black'] },
  } satisfies Record<Theme, Command>,
  fit: { label: 'Fit all events', names: ['zoom out all years reset'] },
  clear: { label: messages.clearFilters, names: ['reset remove all'] },
  date: { label: `${messages.goToTitle}…`, names: ['jump day month year'] },
  export: { label: messages.exportButton, names: ['download save csv json ics bibtex picture'] },
  embed: { label: messages.embedButton, names: ['iframe frame share page code'] },
  add: { label: `${messages.add}…`, names: ['paste drop text own'] },
  notes: { label: 'Notes: what could not be read or dated', names: ['problems'] },
  help: { label: messages.help, names: ['shortcuts keyboard'] },
} as const;
