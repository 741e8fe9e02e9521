// What can be done from the commands, as items.

import { laneKinds } from '../../query/lanePlan.ts';
import { clearQuery, setLanes, setTheme, setView, setWindow } from '../../state/actions.ts';
import { themes, views } from '../../state/store.ts';
import type { AppDialogProps } from '../AppDialog.tsx';
import type { CommandItem } from './commandItem.ts';
import { commandWords } from './commandWords.ts';

type Opening = Pick<AppDialogProps, 'onOpen' | 'onAdd'>;

/** `isAsking`: whether there are filters to clear. */
export function actionItems({ onOpen, onAdd }: Opening, isAsking: boolean): CommandItem[] {
  const toTimeline = (act: () => void) => () => {
    setView('timeline');
    act();
  };
  const item = (
    id: string,
    { label, names }: { readonly label: string; readonly names: readonly string[] },
    act: () => void,
  ): CommandItem => ({ id: `action:${id}`, group: 'actions', label, detail: '', names, act });
  return [
    ...views.map((view) => item(view, commandWords.view[view], () => setView(view))),
    item('goTo', commandWords.date, () => onOpen('goTo')),
    item(
      'fit',
      commandWords.fit,
      toTimeline(() => setWindow(null)),
    ),
    ...(isAsking ? [item('clear', commandWords.clear, clearQuery)] : []),
    ...laneKinds.map((by) =>
      item(
        `lanes-${by}`,
        commandWords.lanes[by],
        toTimeline(() => setLanes(by)),
      ),
    ),
    item('export', commandWords.export, () => onOpen('export')),
    item('embed', commandWords.embed, () => onOpen('embed')),
    item('add', commandWords.add, onAdd),
    ...themes.map((theme) =>
      item(`theme-${theme}`, commandWords.theme[theme], () => setTheme(theme)),
    ),
    item('notes', commandWords.notes, () => onOpen('notes')),
    item('help', commandWords.help, () => onOpen('help')),
  ];
}
