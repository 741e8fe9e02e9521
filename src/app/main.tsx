// Where the app starts: fonts and colours, the address into the store, the data, the page.

import '@fontsource-variable/ibm-plex-sans/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './tokens.css';
import './base.css';
import './header.css';
import './app.css';
import './notices.css';
import './dialogText.css';

import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '../model/check.ts';
import { languageOfPath } from '../model/language.ts';
import { restoringAdded } from '../state/added.ts';
import { home } from '../state/home.ts';
import { appStore } from '../state/store.ts';
import { startUrlSync } from '../state/urlSync.ts';
import { App } from './App.tsx';
import './firstOfBoth.ts';
import { NotLoaded } from './EmptyState.tsx';
import { loadEventSet } from './loadEventSet.ts';
import { savedHasAdded } from './readerSettings.ts';
import { startTheme } from './theme.ts';
import { speak } from './words/speak.ts';

/** In English: it is the words of the language that did not come. */
const NOT_SPOKEN = 'Part of the page is missing. Load it again.';

const language = languageOfPath(window.location.pathname, import.meta.env.BASE_URL);
document.documentElement.lang = language;
const root = must(document.getElementById('app'), 'the page has an element "app"');
speak(language).then(start, () => root.before(NOT_SPOKEN));

function start(): void {
  startUrlSync(home());
  // An embed knows nothing of what its reader keeps here.
  if (!appStore.getState().isEmbedded) {
    startTheme();
    if (savedHasAdded()) appStore.setState({ added: restoringAdded });
  }
  const loading = loadEventSet();
  const page = root.firstElementChild;
  if (!page?.checkVisibility({ visibilityProperty: true })) draw();
  else void loading.then(page.matches('.page-front') ? drawAside : drawOver);
}

/** A page that can be read already stays until its data are there; where they fail, a notice above. */
function drawOver(): void {
  const { load } = appStore.getState();
  if (load.status !== 'failed') {
    drawAside();
    return;
  }
  const notice = document.createElement('div');
  root.before(notice);
  const shown = createRoot(notice);
  const retry = () => {
    shown.unmount();
    notice.remove();
    void loadEventSet().then(drawOver);
  };
  shown.render(<NotLoaded load={load} onRetry={retry} />);
}

/** In short pieces: the page that stands there may be scrolled meanwhile. */
function drawAside(): void {
  startTransition(draw);
}

function draw(): void {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
