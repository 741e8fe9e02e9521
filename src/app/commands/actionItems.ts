// What can be done from the commands, as items.

import { languages } from '../../model/language.ts';
import { laneKinds } from '../../query/lanePlan.ts';
import { clearQuery, setLanes, setTheme, setView, setWindow } from '../../state/actions.ts';
import { messages } from '../../state/messages.ts';
import { themes, views } from '../../state/store.ts';
import type { AppDialogProps, DialogName } from '../AppDialog.tsx';
import { HAS_STORIES } from '../hasStories.ts';
import { goToLanguage } from '../languageAddress.ts';
import { languageNames } from '../languageNames.ts';
import { noticeWords } from '../noticeWords.ts';
import type { CommandItem } from './commandItem.ts';
import { commandWords } from './commandWords.ts';

type Opening = Pick<AppDialogProps, 'onOpen' | 'onAdd'>;

/** `isAsking`: whether there are filters to clear. */
export function actionItems({ onOpen, onAdd }: Opening, isAsking: boolean): CommandItem[] {
  const toTimeline = (act: () => void) => () => {
    setView('timeline');
    act();
  };
  const item = (id: string, label: string, names: string, act: () => void): CommandItem => ({
    id: `action:${id}`,
    group: 'actions',
    label,
    detail: '',
    names: [names],
    act,
  });
  const { also } = commandWords;
  const dialog = (name: DialogName, label: string, names: string) =>
    item(name, label, names, () => onOpen(name));
  return [
    ...views.map((view) =>
      item(`view-${view}`, commandWords.view[view], also.view, () => setView(view)),
    ),
    dialog('goTo', messages.goToTitle, also.date),
    item(
      'fit',
      commandWords.fit,
      also.fit,
      toTimeline(() => setWindow(null)),
    ),
    ...(isAsking ? [item('clear', noticeWords.clearFilters, also.clear, clearQuery)] : []),
    ...laneKinds.map((by) =>
      item(
        `lanes-${by}`,
        commandWords.lanes[by],
        also.lanes,
        toTimeline(() => setLanes(by)),
      ),
    ),
    ...(HAS_STORIES ? [dialog('stories', messages.storiesButton, also.stories)] : []),
    dialog('export', messages.exportButton, also.export),
    dialog('embed', messages.embedButton, also.embed),
    item('add', messages.add, also.add, onAdd),
    ...themes.map((theme) =>
      item(`theme-${theme}`, commandWords.theme[theme], also.theme, () => setTheme(theme)),
    ),
    ...languages
      .filter((language) => language !== messages.language)
      .map((language) =>
        item(
          `language-${language}`,
          commandWords.language(languageNames[language]),
          also.language,
          () => goToLanguage(language),
        ),
      ),
    dialog('notes', commandWords.notes, also.notes),
    dialog('help', messages.help, also.help),
  ];
}
