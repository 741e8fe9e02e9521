// The dialog that is open over the page, if one is. Each is fetched when it is first opened.

import type { ComponentType } from 'react';
import { LaterDialog } from '../views/shared/LaterDialog.tsx';
import { withAllWords } from './words/speak.ts';

export type DialogName = 'commands' | 'embed' | 'export' | 'goTo' | 'help' | 'notes' | 'stories';

export interface AppDialogProps {
  /** Whether the timeline is the open view. */
  readonly isTimeline: boolean;
  readonly areSingleKeysOn: boolean;
  readonly onSingleKeys: (areOn: boolean) => void;
  /** Opens another in its place. */
  readonly onOpen: (dialog: DialogName) => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

const dialogs: Readonly<Record<DialogName, () => Promise<ComponentType<AppDialogProps>>>> = {
  commands: withAllWords(
    async () => (await import('./commands/CommandsDialog.tsx')).CommandsDialog,
  ),
  embed: withAllWords(async () => (await import('./embed/EmbedDialog.tsx')).EmbedDialog),
  export: withAllWords(async () => (await import('./ExportDialog.tsx')).ExportDialog),
  goTo: withAllWords(async () => (await import('./GoToDialog.tsx')).GoToDialog),
  help: withAllWords(async () => (await import('./HelpDialog.tsx')).HelpDialog),
  notes: withAllWords(async () => (await import('./NotesDialog.tsx')).NotesDialog),
  stories: withAllWords(async () => (await import('./story/StoriesDialog.tsx')).StoriesDialog),
};

interface OpenDialogProps extends AppDialogProps {
  readonly name: DialogName;
}

export function AppDialog({ name, ...props }: OpenDialogProps) {
  return <LaterDialog key={name} load={dialogs[name]} props={props} />;
}
