// Marks the words of the search wherever they stand on the page: in rows, in the panel, in the reader.
// The browser paints them over the text, which stays as it is; one that cannot do so shows none.

import { useEffect } from 'react';
import { hitSpans, type Wanted, wantedOf } from '../query/hits.ts';
import { selectFound } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { showFirstHit } from './showFirstHit.ts';

const CAN_MARK = 'highlights' in CSS;
const NAME = 'search-hit';
/** After the page has changed; the marks that stand move with their words meanwhile. */
const SETTLED_MS = 60;
const MOST_MARKS = 5000;

export function useHitMarks(): void {
  const found = useApp(selectFound);
  const names = useApp(({ load }) => (load.status === 'ready' ? load.search?.names : undefined));
  useEffect(() => {
    const body = document.querySelector('.body');
    if (!found || !names || !body) return undefined;
    const wanted = wantedOf(found.words, names);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = () => {
      timer = undefined;
      const hits = rangesIn(body, wanted);
      if (CAN_MARK) CSS.highlights.set(NAME, new Highlight(...hits));
      showFirstHit(hits);
    };
    const watcher = new MutationObserver(() => {
      timer ??= setTimeout(mark, SETTLED_MS);
    });
    watcher.observe(body, { childList: true, characterData: true, subtree: true });
    mark();
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
      if (CAN_MARK) CSS.highlights.delete(NAME);
    };
  }, [found, names]);
}

function rangesIn(body: Element, wanted: Wanted): Range[] {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (ranges.length >= MOST_MARKS) break;
    if (node.parentElement?.closest('.search-line, .control-row')) continue;
    for (const { start, end } of hitSpans(node.textContent ?? '', wanted)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
