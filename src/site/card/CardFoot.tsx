// The foot of a share card: the whole timeline with the event on it, and whose timeline it is.

import { glyphParts, SELECTED_SIZE } from '../../views/shared/marks.ts';
import { sideInks } from '../../views/shared/palette.ts';
import type { CardStrip } from './cardStrip.ts';
import {
  CARD_HEIGHT,
  CARD_MARGIN,
  CARD_WIDTH,
  type CardStyle,
  type Colours,
  FOOT_TOP,
  STRIP_WIDTH,
} from './cardStyle.ts';
import type { ShareCard } from './shareCard.ts';

interface CardFootProps {
  readonly card: ShareCard;
  readonly strip: CardStrip | undefined;
  readonly style: CardStyle;
}

const HEIGHT = CARD_HEIGHT - FOOT_TOP;
/** Of the strip's base line, from the foot's top. */
const BASE = 75;
const HIGHEST = 52;
const RING = 17;
/** A mark on the strip, against one on the timeline. */
const MARK_SCALE = 20 / SELECTED_SIZE;

export function CardFoot({ card, strip, style }: CardFootProps) {
  const { colours, serif } = style;
  const text = { display: 'flex', position: 'absolute' } as const;
  return (
    <div
      style={{
        display: 'flex',
        boxSizing: 'border-box',
        position: 'relative',
        width: CARD_WIDTH,
        height: HEIGHT,
        background: colours('--ground'),
        borderTop: `1.5px solid ${colours('--ink')}`,
      }}
    >
      {strip && <StripDrawing card={card} strip={strip} colours={colours} />}
      {strip?.years.map(({ x, label }) => (
        <div
          key={label}
          style={{
            ...text,
            left: CARD_MARGIN + x + 6,
            top: BASE + 3,
            fontSize: 20,
            color: colours('--ink-2'),
          }}
        >
          {label}
        </div>
      ))}
      <div
        style={{
          ...text,
          left: CARD_MARGIN,
          bottom: 8,
          fontFamily: serif,
          fontSize: 24,
          fontWeight: 600,
        }}
      >
        {card.brand}
      </div>
      <div
        style={{ ...text, right: CARD_MARGIN, bottom: 9, fontSize: 20, color: colours('--ink-2') }}
      >
        {card.motto}
      </div>
    </div>
  );
}

interface StripDrawingProps {
  readonly card: ShareCard;
  readonly strip: CardStrip;
  readonly colours: Colours;
}

function StripDrawing({ card, strip, colours }: StripDrawingProps) {
  const width = STRIP_WIDTH;
  const ink = colours(sideInks[card.mark.side]);
  return (
    <svg
      aria-hidden="true"
      width={width + 40}
      height={BASE + 8}
      viewBox={`-20 0 ${width + 40} ${BASE + 8}`}
      style={{ position: 'absolute', left: CARD_MARGIN - 20, top: 0 }}
    >
      {strip.bars.map((bar) => (
        <rect
          key={`${bar.kind} ${bar.x} ${bar.width}`}
          x={bar.x}
          y={BASE - Math.max(4, bar.height * HIGHEST)}
          width={bar.width}
          height={Math.max(4, bar.height * HIGHEST)}
          fill={colours(bar.kind === 'block' ? '--rule-2' : '--edge')}
        />
      ))}
      <path d={`M0 ${BASE}H${width}`} stroke={colours('--ink-2')} strokeWidth={1.5} />
      {strip.years.map(({ x }) => (
        <path key={x} d={`M${x} ${BASE}v7`} stroke={colours('--ink-2')} strokeWidth={1.5} />
      ))}
      {strip.folds.map(([x0, x1]) => (
        <g key={x0}>
          <rect x={x0} y={24} width={x1 - x0} height={BASE - 16} fill={colours('--ground')} />
          <path d={tear(x0) + tear(x1)} fill="none" stroke={colours('--edge')} strokeWidth={1.5} />
        </g>
      ))}
      {card.spot && <Spot card={card} spot={card.spot} ink={ink} colours={colours} />}
    </svg>
  );
}

interface SpotProps {
  readonly card: ShareCard;
  readonly spot: NonNullable<ShareCard['spot']>;
  readonly ink: string;
  readonly colours: Colours;
}

/** A day stands on its place; a month or a year is a band, broken if about, its mark in the middle. */
function Spot({ card, spot, ink, colours }: SpotProps) {
  const { x0, x1, isBand, isAbout } = spot;
  const x = (x0 + x1) / 2;
  const y = RING + 12;
  const { type, status } = card.mark;
  const fills = { side: ink, ground: colours('--ground'), none: 'none' };
  return (
    <g>
      {isBand ? (
        <path
          d={`M${x0} ${BASE - 3}H${Math.max(x0 + 3, x1)}`}
          stroke={ink}
          strokeWidth={6}
          strokeDasharray={isAbout ? '5 4' : undefined}
        />
      ) : (
        <path d={`M${x} ${y + RING}V${BASE}`} stroke={ink} strokeWidth={7} />
      )}
      <circle
        cx={x}
        cy={y}
        r={RING}
        fill={colours('--ground')}
        stroke={colours('--ink')}
        strokeWidth={2.5}
      />
      {glyphParts(type, status, SELECTED_SIZE).map((part) => (
        <path
          key={`${part.d} ${part.fill} ${part.stroke}`}
          d={part.d}
          transform={`translate(${x} ${y}) scale(${MARK_SCALE * (SELECTED_SIZE / 12)})`}
          fill={fills[part.fill]}
          stroke={fills[part.stroke]}
          strokeWidth={part.width}
          strokeDasharray={part.dash.length > 0 ? part.dash.join(' ') : undefined}
        />
      ))}
    </g>
  );
}

function tear(x: number): string {
  return `M${x} 28${'l4 6l-4 6'.repeat(4)}`;
}
