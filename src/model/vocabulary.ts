// The closed lists that the data, the filters and the drawing share.

export const eventTypes = [
  'meeting',
  'visit',
  'statement',
  'agreement',
  'proposal',
  'sanction',
  'military',
  'domestic',
  'economy',
  'other',
] as const;
export type EventType = (typeof eventTypes)[number];

export const statuses = [
  'occurred',
  'planned',
  'proposed',
  'cancelled',
  'claimed',
  'denied',
] as const;
export type Status = (typeof statuses)[number];

/** By who acts: Japan without Russia, both, Russia without Japan, neither. */
export const sides = ['japan', 'both', 'russia', 'others'] as const;
export type Side = (typeof sides)[number];

/** How a date is known. */
export const bases = ['stated', 'from-publication', 'from-event', 'inferred', 'editor'] as const;
export type Basis = (typeof bases)[number];

/** What an editor can say of an article in sources.json. */
export const editorFields = ['address', 'outlet', 'title', 'byline', 'published'] as const;
export type EditorField = (typeof editorFields)[number];

/** What an entry of corrections.json can decide of an event. */
export const correctedFields = ['date', 'title', 'short', 'reports'] as const;
export type CorrectedField = (typeof correctedFields)[number];

export const relationKinds = [
  'announces',
  'postpones',
  'follows',
  'part-of',
  'results-from',
  'disputes',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const actorKinds = ['person', 'state', 'organisation', 'group'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const placeKinds = ['country', 'region', 'city', 'territory', 'water', 'other'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What has a page, and so a link, of its own. */
export const linkKinds = ['event', 'actor', 'place', 'article'] as const;
export type LinkKind = (typeof linkKinds)[number];
