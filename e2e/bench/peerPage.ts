// The same events in vis-timeline, as a page beside the site: `peer.html` and what it loads.

import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../src/build/runner/project.mjs';
import type { DiplomaticEvent } from '../../src/model/schema.ts';

const PACKAGE = 'node_modules/vis-timeline';
const SCRIPT = 'standalone/umd/vis-timeline-graph2d.min.js';
const STYLE = 'styles/vis-timeline-graph2d.min.css';

export function writePeerPage(out: string, events: readonly DiplomaticEvent[]): void {
  copyFileSync(inProject(`${PACKAGE}/${SCRIPT}`), join(out, 'peer-vis.js'));
  copyFileSync(inProject(`${PACKAGE}/${STYLE}`), join(out, 'peer-vis.css'));
  const items = events.map(({ id, short, earliest, latest }) => ({
    id,
    content: short.en,
    start: earliest,
    ...(latest === earliest ? {} : { end: latest }),
  }));
  writeFileSync(join(out, 'peer.json'), JSON.stringify(items));
  writeFileSync(join(out, 'peer.html'), PAGE);
  writeFileSync(join(out, 'peer.js'), START);
}

const PAGE = `<!doctype html><title>vis-timeline</title><link rel="stylesheet" href="peer-vis.css">
<body style="margin:0"><div id="timeline" style="height:860px"></div>
<script src="peer-vis.js"></script><script src="peer.js"></script>`;

const START = `void show(fetch('peer.json'));
async function show(response) {
  const read = await (await response).json();
  const box = document.getElementById('timeline');
  const options = { height: '860px', zoomKey: 'ctrlKey', showCurrentTime: false };
  const timeline = new vis.Timeline(box, new vis.DataSet(read), options);
  timeline.on('changed', () => requestAnimationFrame(() => {
    if (performance.getEntriesByName('nichiro:drawn').length === 0) performance.mark('nichiro:drawn');
  }));
}`;
