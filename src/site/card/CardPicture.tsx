// A share card as elements that satori lays out: 1200 by 630, nothing under 20 px, in the colours of
// the light theme whatever the reader's is.

import type { CSSProperties, ReactNode } from 'react';
import type { Side } from '../../model/vocabulary.ts';
import { sideInks } from '../../views/shared/palette.ts';
import { CardFoot } from './CardFoot.tsx';
import type { CardStrip } from './cardStrip.ts';
import {
  CARD_HEIGHT,
  CARD_MARGIN,
  CARD_WIDTH,
  type CardStyle,
  type Colours,
  FOOT_TOP,
} from './cardStyle.ts';
import type { ShareCard } from './shareCard.ts';
import { unbroken } from './unbroken.ts';

interface CardPictureProps {
  readonly card: ShareCard;
  readonly strip: CardStrip | undefined;
  readonly style: CardStyle;
}

export function CardPicture({ card, strip, style }: CardPictureProps) {
  const { colours, sans, serif } = style;
  const { date, place, status, title, titleSize, people, quote, source } = card;
  const row: CSSProperties = { display: 'flex', alignItems: 'baseline' };
  return (
    <div
      style={{
        ...column,
        width: CARD_WIDTH,
        height: CARD_HEIGHT,
        background: colours('--paper'),
        color: colours('--ink'),
        fontFamily: sans,
      }}
    >
      <div
        style={{
          ...column,
          boxSizing: 'border-box',
          height: FOOT_TOP,
          padding: `40px ${CARD_MARGIN}px 0`,
        }}
      >
        <div style={row}>
          <div style={{ fontSize: 29, fontWeight: 600 }}>{date}</div>
          {place !== '' && (
            <div style={{ marginLeft: 15, fontSize: 24, color: colours('--ink-2') }}>{place}</div>
          )}
        </div>
        <div
          style={{
            display: 'flex',
            flexWrap: 'wrap',
            marginTop: 6,
            fontFamily: serif,
            fontSize: titleSize,
            fontWeight: 600,
            lineHeight: 1.16,
            letterSpacing: '-0.015em',
          }}
        >
          {status !== '' && (
            <span style={{ color: colours('--ink-2'), whiteSpace: 'pre' }}>{status}</span>
          )}
          {unbroken(title).map((word) => (
            <span key={word.at} style={{ whiteSpace: 'pre' }}>
              {word.text}
            </span>
          ))}
        </div>
        <div style={{ display: 'flex', marginTop: 14, fontSize: 26 }}>
          {people.map(({ letters, side, name }) => (
            <div key={name} style={{ display: 'flex', alignItems: 'center', marginRight: 28 }}>
              <Badge side={side} colours={colours}>
                {letters}
              </Badge>
              <span>{name}</span>
            </div>
          ))}
        </div>
        {quote && (
          <div style={{ display: 'flex', marginTop: 22 }}>
            <div style={{ width: 5, background: colours('--ink') }} />
            <div
              style={{
                display: 'flex',
                flexWrap: 'wrap',
                flex: 1,
                marginLeft: 24,
                fontFamily: serif,
                fontSize: 31,
                lineHeight: 1.45,
              }}
            >
              <Words text={`“${quote[0]}`} />
              <Words
                text={quote[1]}
                style={{
                  fontWeight: 600,
                  background: colours('--mark'),
                  borderBottom: `4px solid ${colours('--mark-line')}`,
                }}
              />
              <Words text={`${quote[2]}”`} />
            </div>
          </div>
        )}
        <div style={{ marginTop: 10, marginLeft: 29, fontSize: 22, color: colours('--ink-2') }}>
          {source}
        </div>
      </div>
      <CardFoot card={card} strip={strip} style={style} />
    </div>
  );
}

const column: CSSProperties = { display: 'flex', flexDirection: 'column' };

interface BadgeProps {
  readonly side: Side;
  readonly colours: Colours;
  readonly children: ReactNode;
}

function Badge({ side, colours, children }: BadgeProps) {
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        boxSizing: 'border-box',
        minWidth: 28,
        height: 28,
        marginRight: 10,
        padding: '0 4px',
        borderRadius: 3,
        fontSize: 20,
        fontWeight: 600,
        background: colours(sideInks[side]),
        color: colours('--on'),
      }}
    >
      {children}
    </div>
  );
}

/** Word by word, so that lines break between them whatever is marked. */
function Words({ text, style }: { readonly text: string; readonly style?: CSSProperties }) {
  return unbroken(text).map((word) => (
    <span key={word.at} style={{ ...style, whiteSpace: 'pre' }}>
      {word.text}
    </span>
  ));
}
