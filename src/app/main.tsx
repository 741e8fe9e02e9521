// Where the app starts: fonts and colours, the address into the store, the data, the page.

import '@fontsource-variable/ibm-plex-sans/standard.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './tokens.css';
import './app.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '../model/check.ts';
import { restoringAdded } from '../state/added.ts';
import { appStore } from '../state/store.ts';
import { startUrlSync } from '../state/urlSync.ts';
import { App } from './App.tsx';
import { loadEventSet } from './loadEventSet.ts';
import { savedHasAdded } from './readerSettings.ts';
import { startTheme } from './theme.ts';

startTheme();
startUrlSync(import.meta.env.BASE_URL);
if (savedHasAdded()) appStore.setState({ added: restoringAdded });
const loading = loadEventSet();

const root = must(document.getElementById('app'), 'the page has an element "app"');
// A page that can be read already stays until its data are there.
if (root.childElementCount > 0) void loading.then(draw);
else draw();

function draw(): void {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
