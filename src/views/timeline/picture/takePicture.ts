// The timeline as a file: SVG, whose words stay words, or PNG at twice the size. Most of its code is the
// timeline's own; naming that here keeps it in one file, which the first page then fetches at once.

import { planBySide } from '../../../query/lanePlan.ts';
import { selectDrawn, selectEventSet, selectShown } from '../../../state/selectors.ts';
import type { AppState } from '../../../state/store.ts';
import '../TimelineView.tsx';
import { loadPlanner } from '../useLanePlan.ts';
import { measuring } from '../useMeasure.ts';
import { paletteNow } from '../usePalette.ts';
import { layoutPicture, PICTURE_WIDTH, type ShownTimeline } from './layoutPicture.ts';
import { type Caption, paintPicture, pictureHeight } from './paintPicture.ts';
import { svgPen, type WidthOf } from './svgPen.ts';

export type PictureKind = 'svg' | 'png';

export interface PictureWords {
  readonly title: string;
  /** Under the title and below the picture, by the rows of the events that are in it. */
  readonly detailOf: (rows: readonly number[]) => string;
  readonly footOf: (rows: readonly number[]) => readonly string[];
}

const PNG_SCALE = 2;
const SIDES = 40;

/** Null where the browser gives no PNG. */
export async function takePicture(
  kind: PictureKind,
  state: AppState,
  { title, detailOf, footOf }: PictureWords,
): Promise<Blob | null> {
  await document.fonts.ready;
  const shown = await shownTimeline(state);
  const palette = paletteNow();
  const measure = measuring(palette, true);
  const picture = layoutPicture(shown, measure);
  const foot = footOf(picture.rows).flatMap((line) =>
    wrapped(line, (text) => measure(text, 'small') <= PICTURE_WIDTH - SIDES),
  );
  const caption: Caption = { title, detail: detailOf(picture.rows), foot };
  const height = Math.ceil(pictureHeight(picture, caption));
  if (kind === 'svg') {
    const { pen, written } = svgPen(widthsOnCanvas());
    paintPicture(pen, picture, caption, palette);
    const text = written({ width: PICTURE_WIDTH, height, title });
    return new Blob([text], { type: 'image/svg+xml' });
  }
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  ctx.scale(PNG_SCALE, PNG_SCALE);
  paintPicture(ctx, picture, caption, palette);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function widthsOnCanvas(): WidthOf {
  const ctx = document.createElement('canvas').getContext('2d');
  return (text, font, letterSpacing) => {
    if (!ctx) return 0;
    ctx.font = font;
    ctx.letterSpacing = letterSpacing;
    return ctx.measureText(text).width;
  };
}

async function shownTimeline(state: AppState): Promise<ShownTimeline> {
  const { unfolded, selection, query } = state;
  const { by, collapsed } = state.lanes;
  const [source, events] = [selectEventSet(state), selectShown(state)];
  const plan = by === 'side' ? planBySide : (await loadPlanner())(by, { source, events, query });
  return { events, plan, collapsed, window: selectDrawn(state), unfolded, selection };
}

/** Cut between words into lines that fit. */
function wrapped(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}
