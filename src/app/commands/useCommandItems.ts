// What the commands show for what is typed, group by group: with nothing typed, what was chosen last
// and all that can be done.

import { useMemo, useState } from 'react';
import { isAsking } from '../../query/fields.ts';
import { search, setView, setWindow } from '../../state/actions.ts';
import { selectEventById, selectNames, selectTable } from '../../state/selectors.ts';
import { appStore, useApp } from '../../state/store.ts';
import type { AppDialogProps } from '../AppDialog.tsx';
import { typedDate } from '../typedDate.ts';
import { windowAround } from '../windowAround.ts';
import { actionItems } from './actionItems.ts';
import { type CommandGroup, type CommandItem, commandGroups } from './commandItem.ts';
import { commandWords } from './commandWords.ts';
import { foundRows } from './foundRows.ts';
import { eventItem, namedItems } from './namedItems.ts';
import { rankItems } from './rankItems.ts';
import { savedRecent } from './recentItems.ts';

export interface ShownGroup {
  readonly group: CommandGroup;
  readonly items: readonly CommandItem[];
}

const MOST_OF_A_GROUP = 5;
const MOST_EVENTS = 8;
const NO_NAMES = new Map<string, readonly string[]>();

export function useCommandItems(typed: string, opening: AppDialogProps): readonly ShownGroup[] {
  const names = useApp(selectNames);
  const table = useApp(selectTable);
  const hasFilters = useApp(({ query }) => isAsking(query));
  const finder = useApp(({ load }) => (load.status === 'ready' ? load.search : null));
  const [recentIds] = useState(savedRecent);
  const { onOpen, onAdd } = opening;
  const actions = useMemo(
    () => actionItems({ onOpen, onAdd }, hasFilters),
    [onOpen, onAdd, hasFilters],
  );
  const named = useMemo(() => namedItems(names, finder?.names ?? NO_NAMES), [names, finder]);
  const rank = useMemo(() => rankItems([...named, ...actions]), [named, actions]);
  const q = typed.trim();

  return useMemo(() => {
    if (q === '') {
      const recent = recentItems(recentIds, [...named, ...actions]);
      return groupsOf([...recent, ...actions.filter(({ id }) => !recentIds.includes(id))]);
    }
    const events = foundRows(finder?.find(q)?.mask, table.columns);
    const all = events.length === 0 ? [] : [allItem(q, events.length)];
    const shown = events.slice(0, MOST_EVENTS).map((row) => eventItem(table.event(row)));
    return groupsOf([...dateItems(q), ...rank(q), ...shown, ...all]);
  }, [q, finder, table, rank, named, actions, recentIds]);
}

function groupsOf(items: readonly CommandItem[]): readonly ShownGroup[] {
  return commandGroups
    .map((group) => {
      const own = items.filter((item) => item.group === group);
      return { group, items: own.slice(0, mostOf(group)) };
    })
    .filter(({ items: own }) => own.length > 0);
}

function mostOf(group: CommandGroup): number {
  if (group === 'actions') return Number.POSITIVE_INFINITY;
  return group === 'events' ? MOST_EVENTS + 1 : MOST_OF_A_GROUP;
}

function recentItems(ids: readonly string[], items: readonly CommandItem[]): CommandItem[] {
  return ids.flatMap((id) => {
    const [kind, rest = ''] = id.split(/:(.*)/s);
    const event = kind === 'event' && selectEventById(appStore.getState(), rest);
    const item = event ? eventItem(event) : items.find((each) => each.id === id);
    return item ? { ...item, group: 'recent' as const } : [];
  });
}

function allItem(q: string, count: number): CommandItem {
  const act = () => search(q);
  return {
    id: 'search',
    group: 'events',
    label: commandWords.all(q, count),
    detail: '',
    names: [],
    act,
  };
}

/** A date that was typed, and that lies among the events. */
function dateItems(q: string): CommandItem[] {
  const date = typedDate(q);
  const window = date && windowAround(date, selectTable(appStore.getState()).columns);
  if (!window) return [];
  const act = () => {
    setView('timeline');
    setWindow(window);
  };
  return [
    { id: 'date', group: 'actions', label: commandWords.goTo(q), detail: '', names: [], act },
  ];
}
