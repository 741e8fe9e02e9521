// The offices that terms, titles and references ("the Russian president") share.

export const offices = [
  'president',
  'prime minister',
  'chancellor',
  'general secretary',
  'foreign minister',
  'deputy foreign minister',
  'defense minister',
  'economy minister',
  'energy minister',
  'minister',
  'chief cabinet secretary',
  'security adviser',
  'ambassador',
  'governor',
  'mayor',
  'emperor',
  'aide',
  'spokesman',
  'secretary general',
  'lawmaker',
  'general',
  'executive',
  'expert',
] as const;
export type Office = (typeof offices)[number];

/** Who leads a state, whatever the office is called there. */
export const leadingOffices: readonly Office[] = [
  'president',
  'prime minister',
  'chancellor',
  'general secretary',
];
