// The drawing of how a date was found. Read out as one sentence.

import type { DateStrip as Strip, StripBox } from './dateStrip.ts';
import { panelWords } from './panelWords.ts';

interface DateStripProps {
  readonly strip: Strip;
  /** The date found, in words. */
  readonly date: string;
}

export function DateStrip({ strip, date }: DateStripProps) {
  const { counted, expression } = strip;
  return (
    <figure className="strip">
      <span className="aloud">{aloud(strip, date)}</span>
      {strip.kind === 'row' && <Row boxes={strip.boxes} isAbout={strip.isAbout} />}
      {strip.kind === 'step' && <Step from={strip.from} to={strip.to} />}
      <div className="strip-words" aria-hidden="true">
        {counted && <span>{counted}</span>}
        <span>{expression === null ? panelWords.noWords : panelWords.says(expression)}</span>
      </div>
    </figure>
  );
}

/** The drawing as one sentence. */
function aloud(strip: Strip, date: string): string {
  const { counted, expression } = strip;
  const from =
    strip.kind === 'step' ? panelWords.stepFrom(strip.from.name, strip.from.date) : counted;
  const says = expression === null ? panelWords.noWords : panelWords.says(expression);
  return `${[from, says].filter(Boolean).join(', ')}: ${date}`;
}

const HEIGHT = 30;
const WIDE = 33;
const NARROW = 25;

interface RowProps {
  readonly boxes: readonly StripBox[];
  readonly isAbout: boolean;
}

function Row({ boxes, isAbout }: RowProps) {
  const isLong = boxes.length > 7;
  const pitch = isLong ? NARROW : WIDE;
  const width = boxes.length * pitch + 2;
  const anchor = boxes.findIndex((box) => box.isAnchor);
  const results = boxes.flatMap((box, i) => (box.isResult ? [i] : []));
  const middleOf = (i: number) => (i + 0.5) * pitch;
  const to = ((results[0] ?? 0) + (results.at(-1) ?? 0)) / 2;
  return (
    <svg
      className={['strip-row', isAbout && 'is-about', isLong && 'is-long']
        .filter(Boolean)
        .join(' ')}
      viewBox={`-1 -1 ${width} 49`}
      width={width}
      height={49}
      aria-hidden="true"
    >
      {boxes.map((box, i) => (
        <Box key={`${box.top} ${box.bottom}`} box={box} x={i * pitch} width={pitch - 1.5} />
      ))}
      {anchor >= 0 && !boxes[anchor]?.isResult && (
        <Arrow from={middleOf(anchor)} to={middleOf(to)} />
      )}
    </svg>
  );
}

interface BoxProps {
  readonly box: StripBox;
  readonly x: number;
  readonly width: number;
}

function Box({ box, x, width }: BoxProps) {
  const classes = ['strip-box', box.isAnchor && 'is-anchor', box.isResult && 'is-result'];
  const middle = x + width / 2;
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      <rect x={x} y={0} width={width} height={HEIGHT} />
      {box.isAnchor && box.isResult && (
        <rect x={x + 3} y={3} width={width - 6} height={HEIGHT - 6} />
      )}
      <text x={middle} y={box.bottom === null ? 19 : 12}>
        {box.top}
      </text>
      {box.bottom !== null && (
        <text className="strip-number" x={middle} y={25.5}>
          {box.bottom}
        </text>
      )}
    </g>
  );
}

function Arrow({ from, to }: { readonly from: number; readonly to: number }) {
  const turn = from < to ? 3 : -3;
  return (
    <g className="strip-arrow">
      <path d={`M${from} 33V42Q${from} 45 ${from + turn} 45H${to - turn}Q${to} 45 ${to} 42V36`} />
      <path className="strip-head" d={`M${to} 31.5l4 6.5h-8z`} />
    </g>
  );
}

interface End {
  readonly name: string;
  readonly date: string;
}

function Step({ from, to }: { readonly from: End; readonly to: End }) {
  return (
    <div className="strip-step" aria-hidden="true">
      <span className="strip-end is-anchor">
        <b>{from.date}</b>
        {from.name}
      </span>
      <svg className="strip-arrow" viewBox="0 0 36 12" width={36} height={12} aria-hidden="true">
        <path d="M1 6H28" />
        <path className="strip-head" d="M35 6l-8-4.5v9z" />
      </svg>
      <span className="strip-end is-result">
        <b>{to.date}</b>
      </span>
    </div>
  );
}
