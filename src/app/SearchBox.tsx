// Words to search for. What an input method is still putting together is not searched for yet.

import { type KeyboardEvent, type RefObject, useState } from 'react';
import { search } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { useApp } from '../state/store.ts';
import { Icon } from '../views/shared/Icon.tsx';
import { searchPart, wantSearch } from './useSearch.ts';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
}

/** Kana, bopomofo and hangul: a word is put together of what means nothing yet. */
const PUT_TOGETHER = /[\u3041-\u318e\uac00-\ud7a3]/;

export function SearchBox({ box }: SearchBoxProps) {
  const q = useApp((state) => state.query.q);
  const [draft, setDraft] = useState('');
  const take = (value: string) => {
    setDraft('');
    search(value);
  };
  const clear = () => {
    search('');
    box.current?.focus();
  };
  const onKey = (pressed: KeyboardEvent) => {
    const { key, shiftKey, nativeEvent } = pressed;
    if (nativeEvent.isComposing) return;
    if (key === 'Enter') searchPart(({ stepHits }) => stepHits(shiftKey ? -1 : 1));
    if (key !== 'Escape') return;
    if (q === '') box.current?.blur();
    else clear();
  };
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        value={draft || q}
        aria-label={messages.searchLabel}
        placeholder={messages.searchLabel}
        autoComplete="off"
        spellCheck={false}
        onFocus={wantSearch}
        onChange={({ target: { value }, nativeEvent }) => {
          const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
          if (isComposing && PUT_TOGETHER.test(value)) setDraft(value);
          else take(value);
        }}
        onCompositionEnd={({ currentTarget: { value } }) => take(value)}
        onKeyDown={onKey}
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
