// Beside the text: its events in the order told, each level with its first passage, and the same
// events in the order they happened, joined by lines. On narrow screens the second list alone, below.

import { useMemo, useRef } from 'react';
import { knownTo } from '../../query/knownTo.ts';
import { BandSample } from '../shared/BandSample.tsx';
import { shortDate } from '../shared/dateWords.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { inLanguage } from '../shared/inLanguage.ts';
import { inOrderHappened, inOrderTold, type Passage, type ToldEvent } from './articlePassages.ts';
import { noteWords } from './noteWords.ts';
import { dateLine, type NotePlace, notePlace, passageLine } from './orderLines.ts';
import type { ReaderHandlers } from './readerHandlers.ts';
import { readerWords } from './readerWords.ts';
import { spreadOut } from './spreadOut.ts';
import { useMeasured } from './useMeasured.ts';

interface OrdersProps extends ReaderHandlers {
  readonly passages: readonly Passage[];
  readonly lit: string | null;
}

const GAP = 6;
/** Room for the heading over the notes. */
const HEAD = 42;

export function Orders({ passages, lit, ...handlers }: OrdersProps) {
  const told = useMemo(() => inOrderTold(passages), [passages]);
  const happened = useMemo(() => inOrderHappened(told), [told]);
  const margin = useRef<HTMLElement>(null);
  const measured = useMeasured(margin, told);
  const tops = measured
    ? spreadOut(
        measured.passages.map((at, i) => ({ at: at - HEAD, height: measured.noteHeights[i] ?? 0 })),
        GAP,
      ).map((top) => top + HEAD)
    : [];
  const places = new Map(
    told.map(({ event }, i) => [
      event.id,
      measured ? notePlace(tops[i] ?? 0, measured) : ('here' as const),
    ]),
  );
  // The one that stands out is drawn last, over the others.
  const drawn = told
    .map((each, i) => ({ id: each.event.id, i, top: tops[i] ?? 0 }))
    .filter(({ id }) => places.get(id) === 'here')
    .sort((a, b) => Number(a.id === lit) - Number(b.id === lit));

  return (
    <section className="orders" ref={margin} aria-label={readerWords.inThisArticle}>
      {measured && (
        <svg className="order-lines" aria-hidden="true">
          {drawn.map(({ id, i, top }) => (
            <g key={id} className={id === lit ? 'is-lit' : undefined}>
              <path d={passageLine(i, top, measured)} />
              <path d={dateLine(i, top, measured)} />
            </g>
          ))}
        </svg>
      )}
      <div className="orders-told">
        <h2>{readerWords.told}</h2>
        <ol>
          {told.map((each, i) => (
            <Note key={each.event.id} told={each} top={tops[i] ?? 0} lit={lit} {...handlers} />
          ))}
        </ol>
      </div>
      <div className="orders-happened">
        <h2>{readerWords.happened}</h2>
        <ol>
          {happened.map((each) => (
            <DateRow
              key={each.event.id}
              told={each}
              place={places.get(each.event.id) ?? 'here'}
              lit={lit}
              {...handlers}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}

interface ToldProps extends ReaderHandlers {
  readonly told: ToldEvent;
  readonly lit: string | null;
}

function Note({ told, top, lit, ...handlers }: ToldProps & { readonly top: number }) {
  const { event, first } = told;
  const isLit = event.id === lit;
  const more = noteWords(event, first);
  return (
    <li data-note={event.id} className={isLit ? 'note is-lit' : 'note'} style={{ top }}>
      <button type="button" {...pressOf(told, handlers)}>
        <Glyph type={first.type} status={first.reportedAs} side={event.side} size={12} />
        {inLanguage(event.short)}
        {more !== '' && <span>{more}</span>}
      </button>
    </li>
  );
}

function DateRow({ told, place, lit, ...handlers }: ToldProps & { readonly place: NotePlace }) {
  const { event } = told;
  const known = knownTo(event);
  const classes = ['date-row', event.id === lit && 'is-lit', `is-${place}`];
  return (
    <li data-date={event.id} className={classes.filter(Boolean).join(' ')}>
      <button type="button" {...pressOf(told, handlers)}>
        <span className="date-drawing">
          {known !== 'day' && <BandSample kind={known} side={event.side} width={42} />}
          <Glyph type={event.type} status={event.status} side={event.side} size={11} />
        </span>
        <span className="date-title">{inLanguage(event.short)}</span>
        <span className="date-when">
          {shortDate(event.date, null, event.precision)}
          {place !== 'here' && <small>{readerWords[place]}</small>}
        </span>
      </button>
    </li>
  );
}

function pressOf({ event, first }: ToldEvent, { onChoose, onPoint }: ReaderHandlers) {
  return {
    onClick: () => onChoose({ event, report: first }),
    onPointerEnter: () => onPoint(event.id),
    onPointerLeave: () => onPoint(null),
    onFocus: () => onPoint(event.id),
    onBlur: () => onPoint(null),
  };
}
