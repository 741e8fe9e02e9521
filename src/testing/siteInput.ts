// What the pages of the made-up site are made from besides its data.

import { dayAt } from '../model/day.ts';
import type { Story } from '../model/story.ts';
import { meeting, siteLock, siteSet } from './sampleSite.ts';

const html = `<!doctype html>
<html lang="en">
  <head>
    <title>Nichiro</title>
    <meta name="description" content="A timeline.">
    <script type="module" src="/assets/x.js"></script>
  </head>
  <body>
    <div id="app"></div>
    <noscript>
      <p>Scripts are off.</p>
    </noscript>
  </body>
</html>`;

const story: Story = {
  id: 'to-port-nor',
  title: { en: 'The way to Port Nor', ru: 'Путь в Порт-Нор' },
  steps: [
    {
      address: `event/${meeting.id}/`,
      caption: { en: 'Berg and Okoro meet.', ru: 'Встреча Берга и Окоро.' },
      events: [meeting.id],
      doubts: { en: [], ja: [], ru: ['Окоро'] },
    },
  ],
};

export const siteInput = {
  stories: [story],
  set: siteSet,
  lock: siteLock,
  place: { address: 'https://example.org', base: '/nichiro/', report: '' },
  template: { html, style: '/nichiro/assets/page.css', hints: () => '', fonts: () => '' },
  policy: "default-src 'self'",
  built: dayAt(18_000),
  making: { version: '1.2.3', day: '2019-04-14', figures: null },
  cardOf: (_: unknown, id: string) => `/nichiro/cards/${id}.png`,
};
