// What the commands are called, and what else they are found by, in English.

export const commandWordsEn = {
  label: 'Event, person, place, article or command',
  list: 'What was found',
  groups: {
    recent: 'Recent',
    people: 'People and bodies',
    places: 'Places',
    events: 'Events',
    articles: 'Articles',
    actions: 'Commands',
  },
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (q: string) => `Nothing is called “${q}”.`,
  all: (q: string, count: number) =>
    count === 1 ? `Show the 1 event with “${q}”` : `Show all ${count} events with “${q}”`,
  goTo: (typed: string) => `Go to ${typed}`,
  view: {
    timeline: 'View: timeline',
    list: 'View: list',
    map: 'View: map',
    articles: 'View: articles',
  },
  lanes: {
    side: 'Lanes by side',
    actor: 'Lanes by actor',
    place: 'Lanes by place',
    type: 'Lanes by type',
    article: 'Lanes by article',
  },
  theme: {
    system: 'Colours: as the system',
    light: 'Colours: light',
    dark: 'Colours: dark',
  },
  language: (name: string) => `Language: ${name}`,
  fit: 'Fit all events',
  notes: 'Notes: what could not be read or dated',
  /** Further words that lead to a command. */
  also: {
    view: 'show table rows',
    lanes: 'group rows people',
    theme: 'colors theme day night mode',
    language: 'English Japanese Russian translate 言語 日本語 язык русский',
    stories: 'story told read tour',
    fit: 'zoom out all years reset',
    clear: 'reset remove all',
    date: 'jump day month year',
    export: 'download save csv json ics bibtex picture',
    embed: 'iframe frame share page code',
    add: 'paste drop text own',
    notes: 'problems',
    help: 'shortcuts keyboard',
  },
};
