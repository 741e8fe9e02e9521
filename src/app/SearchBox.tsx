import type { RefObject } from 'react';
import { search } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { useApp } from '../state/store.ts';
import { Icon } from '../views/shared/Icon.tsx';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ box }: SearchBoxProps) {
  const q = useApp((state) => state.query.q);
  const clear = () => {
    search('');
    box.current?.focus();
  };
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        value={q}
        aria-label={messages.searchLabel}
        placeholder={messages.searchLabel}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && q === '' && event.currentTarget.blur()}
      />
      {q === '' ? (
        <span className="key-hint" aria-hidden="true">
          /
        </span>
      ) : (
        <button type="button" aria-label={messages.clearSearch} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
