// Everything by name: a box to type into, and under it events, people, places, articles and commands
// as one list that the arrow keys go through while the focus stays in the box.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { messages } from '../../state/messages.ts';
import { Dialog } from '../../views/shared/Dialog.tsx';
import { leaving } from '../../views/shared/leaving.ts';
import type { AppDialogProps } from '../AppDialog.tsx';
import { wantSearch } from '../useSearch.ts';
import type { CommandItem } from './commandItem.ts';
import { commandWords } from './commandWords.ts';
import './commands.css';
import { saveRecent } from './recentItems.ts';
import { type ShownGroup, useCommandItems } from './useCommandItems.ts';

export function CommandsDialog(props: AppDialogProps) {
  const { onClose } = props;
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const groups = useCommandItems(typed, props);
  const items = groups.flatMap((group) => group.items);
  const active = items[Math.min(place, items.length - 1)];
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => {
    box.current?.focus();
    wantSearch();
  }, []);

  const choose = (item: CommandItem) => {
    // Closed first, so that the focus is not given back after what was chosen has taken it.
    flushSync(onClose);
    if (!isPassing(item)) saveRecent(item.id);
    leaving(item.act);
  };
  const onKey = (pressed: KeyboardEvent) => {
    if (pressed.nativeEvent.isComposing) return;
    const step = steps[pressed.key];
    if (pressed.key === 'Enter' && active) {
      pressed.preventDefault();
      choose(active);
    } else if (step) {
      pressed.preventDefault();
      setPlace(step(items.length, Math.min(place, items.length - 1)));
    }
  };

  return (
    <Dialog title={messages.commands} className="commands" onClose={onClose}>
      <input
        ref={box}
        className="commands-box"
        role="combobox"
        aria-label={commandWords.label}
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(listId, active)}
        placeholder={commandWords.label}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          setPlace(0);
        }}
        onKeyDown={onKey}
      />
      <p className={items.length > 0 ? 'aloud' : 'commands-none'} role="status">
        {items.length > 0 ? commandWords.found(items.length) : commandWords.nothing(typed.trim())}
      </p>
      <div id={listId} className="commands-list" role="listbox" aria-label={commandWords.list}>
        {groups.map((group) => (
          <Group
            key={group.group}
            {...group}
            listId={listId}
            active={active?.id}
            onChoose={choose}
          />
        ))}
      </div>
    </Dialog>
  );
}

/** An id may hold no blanks, and an article is called as its file is. */
function optionId(listId: string, { id }: CommandItem): string {
  return `${listId}-${encodeURIComponent(id)}`;
}

/** What is of this typing alone. */
function isPassing({ id }: CommandItem): boolean {
  return !id.includes(':');
}

const PAGE = 8;

/** Where each key leads from a place among so many. */
const steps: Readonly<Record<string, ((count: number, place: number) => number) | undefined>> = {
  ArrowDown: (count, place) => (place + 1) % count,
  ArrowUp: (count, place) => (place + count - 1) % count,
  PageDown: (count, place) => Math.min(count - 1, place + PAGE),
  PageUp: (_, place) => Math.max(0, place - PAGE),
};

interface GroupProps extends ShownGroup {
  readonly listId: string;
  readonly active: string | undefined;
  readonly onChoose: (item: CommandItem) => void;
}

function Group({ group, items, listId, active, onChoose }: GroupProps) {
  const headId = `${listId}-${group}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
    <div role="group" aria-labelledby={headId}>
      <div id={headId} className="commands-group" role="presentation">
        {commandWords.groups[group]}
      </div>
      {items.map((item) => (
        <Option
          key={item.id}
          id={optionId(listId, item)}
          item={item}
          isActive={item.id === active}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly item: CommandItem;
  readonly isActive: boolean;
  readonly onChoose: (item: CommandItem) => void;
}

function Option({ id, item, isActive, onChoose }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and names the active one
    <div
      ref={option}
      id={id}
      className="commands-option"
      role="option"
      aria-selected={isActive}
      onClick={() => onChoose(item)}
    >
      <span className="commands-label">{item.label}</span>
      {item.detail !== '' && <span className="commands-detail">{item.detail}</span>}
    </div>
  );
}
