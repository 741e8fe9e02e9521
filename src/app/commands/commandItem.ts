// What the commands list: something to open, to filter by or to do.

export const commandGroups = [
  'recent',
  'people',
  'places',
  'events',
  'articles',
  'actions',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

export interface CommandItem {
  /** Lasting, to be found again among the recent ones: "event:2016-05-06-…". */
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Beside the label: a date, the name in other languages. */
  readonly detail: string;
  /** What else it is found by. */
  readonly names: readonly string[];
  readonly act: () => void;
}
