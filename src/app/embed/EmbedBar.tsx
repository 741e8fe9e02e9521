// What stands above an embedded view in place of the header: its name and the way to the whole.
// Pages of others may frame this one, so nothing acts for its reader: an embed reads and writes no
// storage, takes no articles, offers no settings, and starts no service worker; what leaves it, by a
// press on "Copy link" or "Cite", leaves in the open.

import { useEffect } from 'react';
import { messages } from '../../state/messages.ts';
import { useApp } from '../../state/store.ts';
import { writeUrl } from '../../state/urlState.ts';
import './embed.css';
import { home } from '../../state/home.ts';
import { embedWords } from './embedWords.ts';
import { tellHeight } from './tellHeight.ts';

export function EmbedBar() {
  const address = useApp((state) => writeUrl({ ...state, isEmbedded: false }, home()));
  useEffect(tellHeight, []);
  useEffect(openLinksOutside, []);
  return (
    <header className="embed-bar">
      <p>
        {messages.brand} <span lang="ja">{messages.brandNative}</span>
      </p>
      <a href={address} title={embedWords.opensNewTab}>
        {embedWords.openFull}
      </a>
    </header>
  );
}

/** A link that the app does not answer itself leads to a page of its own, never into the frame. */
function openLinksOutside(): () => void {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  return () => base.remove();
}
