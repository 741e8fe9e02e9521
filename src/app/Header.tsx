// Brand, views, search, colours, help. On a phone the search folds into a button and the filters
// get one.

import { type RefObject, useEffect, useRef } from 'react';
import { setTheme, showAll } from '../state/actions.ts';
import { home } from '../state/home.ts';
import { messages } from '../state/messages.ts';
import { selectSelected } from '../state/selectors.ts';
import { useApp, type ViewName } from '../state/store.ts';
import { Icon } from '../views/shared/Icon.tsx';
import { useIsDrawn } from '../views/shared/useIsDrawn.ts';
import { useLater } from '../views/shared/useLater.ts';
import type { DialogName } from './AppDialog.tsx';
import { SearchBox } from './SearchBox.tsx';
import { nextTheme } from './theme.ts';
import { ViewLinks } from './ViewLinks.tsx';
import { withAllWords } from './words/speak.ts';

interface HeaderProps {
  readonly view: ViewName;
  readonly isPhone: boolean;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  /** Whether the search stands open where it folds. */
  readonly isSearchOpen: boolean;
  readonly onSearchOpen: (isOpen: boolean) => void;
  readonly onFilters: () => void;
  readonly onAdd: () => void;
  readonly onOpen: (dialog: DialogName) => void;
}

export function Header(props: HeaderProps) {
  const { view, isPhone, searchBox, isSearchOpen, onSearchOpen, onFilters, onAdd, onOpen } = props;
  const hasPanel = useApp((state) => selectSelected(state) !== undefined);
  return (
    <header className="header">
      <SkipLink to="events" words={messages.skipToContent} />
      {hasPanel && <SkipLink to="event" words={messages.skipToPanel} />}
      <Brand />
      {!isPhone && <ViewLinks current={view} />}
      {isPhone ? (
        <FoldedSearch box={searchBox} isOpen={isSearchOpen} onOpen={onSearchOpen} />
      ) : (
        <SearchBox box={searchBox} />
      )}
      <LaterLanguages isOfPicture={view !== 'articles'} />
      <button
        type="button"
        className="icon-button"
        aria-label={messages.add}
        title={messages.add}
        onClick={onAdd}
      >
        <Icon name="add" />
      </button>
      {isPhone ? (
        <button
          type="button"
          className="icon-button"
          aria-label={messages.filters}
          onClick={onFilters}
        >
          <Icon name="filter" />
        </button>
      ) : (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={messages.commands}
            title={messages.commands}
            onClick={() => onOpen('commands')}
          >
            <Icon name="commands" />
          </button>
          <ThemeButton />
        </>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={messages.help}
        onClick={() => onOpen('help')}
      >
        <span aria-hidden="true">?</span>
      </button>
    </header>
  );
}

const loadLanguages = withAllWords(
  async () => (await import('./LanguageSwitch.tsx')).LanguageSwitch,
);

/** After the first picture, where there is one to wait for; its place is kept. */
function LaterLanguages({ isOfPicture }: { readonly isOfPicture: boolean }) {
  const isDrawn = useIsDrawn();
  const languages = useLater(loadLanguages, isDrawn || !isOfPicture);
  return <div className="languages">{languages.status === 'ready' && <languages.part />}</div>;
}

/** Moves the focus and leaves the address, which holds the view, as it is. */
function SkipLink({ to, words }: { readonly to: string; readonly words: string }) {
  return (
    <a
      className="skip-link"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {words}
    </a>
  );
}

/** Home: all events, all years. */
function Brand() {
  return (
    <a
      className="brand"
      href={home()}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        showAll();
      }}
    >
      {messages.brand} <span lang="ja">{messages.brandNative}</span>
    </a>
  );
}

function ThemeButton() {
  const theme = useApp((state) => state.theme);
  const next = nextTheme(theme);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={messages.themeButton(messages.themes[theme], messages.themes[next])}
      title={messages.themeButton(messages.themes[theme], messages.themes[next])}
      onClick={() => setTheme(next)}
    >
      <Icon name={theme} />
    </button>
  );
}

interface FoldedSearchProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function FoldedSearch({ box, isOpen, onOpen }: FoldedSearchProps) {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) box.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, box]);
  return (
    <>
      <button
        type="button"
        className="icon-button first-icon"
        aria-label={messages.searchLabel}
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        <Icon name="search" />
      </button>
      {isOpen && <SearchBox box={box} />}
    </>
  );
}
