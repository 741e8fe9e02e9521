// The selected event: what, when and how sure, who and where, the exact words that say so, where
// they differ, and what it is tied to. Beside the timeline, or a sheet over it on narrow screens.

import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { isUnpublished, isYours } from '../../model/yours.ts';
import type { Names, Position } from '../../state/selectors.ts';
import { longDate } from '../shared/dateWords.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { knownWords } from '../shared/knownWording.ts';
import { words } from '../shared/wording.ts';
import type { ArticleLinking } from './articleLinking.ts';
import { DateStrip } from './DateStrip.tsx';
import { dateStripOf } from './dateStrip.ts';
import { PanelTop } from './PanelTop.tsx';
import './panel.css';
import './dateStrip.css';
import './passages.css';
import './sheet.css';
import './paper.css';
import { inLanguage } from '../shared/inLanguage.ts';
import type { Related } from '../shared/relatedGroups.ts';
import { panelWords } from './panelWords.ts';
import { Sources, type Texts } from './Sources.tsx';
import { usePanelParts } from './usePanelParts.ts';
import { useReturnFocus } from './useReturnFocus.ts';
import { useSheet } from './useSheet.ts';
import { WhoWhere } from './WhoWhere.tsx';

export interface EventPanelProps {
  readonly event: DiplomaticEvent;
  readonly position: Position;
  readonly names: Names;
  readonly related: readonly Related[];
  readonly eventOf: (eventId: string) => DiplomaticEvent | undefined;
  readonly texts: Texts;
  readonly articles: ArticleLinking;
  /** The whole address to copy. */
  readonly address: string;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onSelect: (eventId: string) => void;
  readonly onActor: (actorId: string) => void;
  readonly onPlace: (placeId: string) => void;
  readonly onCite: () => void;
  /** Of its places; null where it has none. */
  readonly map: ReactNode;
  /** Where room is short, words come before pictures. */
  readonly isMapBelow: boolean;
  /** Where a problem with it is reported; undefined where there is no such place. */
  readonly problemAddress: string | undefined;
}

/** There is one panel; the page links to its heading. */
const HEADING_ID = 'event';

export function EventPanel(props: EventPanelProps) {
  const { event, position, names, related, texts, address } = props;
  const parts = usePanelParts();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useSheet(props.onClose);
  useReturnFocus(heading, event.id);

  const onKeyDown = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return;
    pressed.stopPropagation();
    props.onClose();
  };

  return (
    <aside
      className={sheet.isHeld ? 'panel is-held' : 'panel'}
      aria-labelledby={HEADING_ID}
      style={sheet.style}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className="panel-handle"
        aria-label={sheet.size === 'part' ? panelWords.taller : panelWords.shorter}
        {...sheet.handle}
      />
      <PanelTop position={position} onStep={props.onStep} onClose={props.onClose} />
      <div className="panel-body" key={event.id}>
        <p className="panel-kind">
          <Glyph type={event.type} status={event.status} side={event.side} size={13} />
          <b>{words.type[event.type]}</b>
          <span aria-hidden="true">·</span>
          <span>{words.status[event.status]}</span>
          {isYours(event) && (
            <>
              <span aria-hidden="true">·</span>
              <b>{words.yours}</b>
            </>
          )}
        </p>
        <h2 id={HEADING_ID} ref={heading} tabIndex={-1}>
          {inLanguage(event.title)}
        </h2>
        {isYours(event) && (
          <p className="panel-yours">
            {isUnpublished(event.id) ? panelWords.onlyYours : panelWords.alsoYours}
          </p>
        )}
        <PanelDate event={event} eventOf={props.eventOf} />
        <WhoWhere
          event={event}
          names={names}
          onActor={props.onActor}
          onPlace={props.onPlace}
          map={props.isMapBelow ? null : props.map}
        />
        <Sources
          event={event}
          names={names}
          texts={texts}
          articles={props.articles}
          tools={parts.tools}
        />
        {props.isMapBelow && props.map}
        {parts.rest.status === 'ready' && (
          <parts.rest.part
            event={event}
            names={names}
            related={related}
            onSelect={props.onSelect}
          />
        )}
        {props.problemAddress !== undefined && (
          <p className="panel-report">
            <a className="panel-link" href={props.problemAddress} rel="noopener noreferrer">
              {panelWords.reportProblem}
            </a>
          </p>
        )}
      </div>
      <div className="panel-foot">
        {parts.foot.status === 'ready' && (
          <parts.foot.part address={address} onCite={props.onCite} />
        )}
      </div>
      <span className="aloud" role="status">
        {`${panelWords.position(position.index, position.of)}: ${inLanguage(event.title)}`}
      </span>
    </aside>
  );
}

function PanelDate({ event, eventOf }: Pick<EventPanelProps, 'event' | 'eventOf'>) {
  const date = longDate(event.date, event.precision);
  const strip = dateStripOf(event, eventOf);
  return (
    <div className="panel-date">
      <p className="panel-day">{date}</p>
      <p>{`${howFine(event)} ${knownWords.basis[event.basis]}`}</p>
      {strip && <DateStrip strip={strip} date={date} />}
    </div>
  );
}

function howFine({ precision, qualifier }: DiplomaticEvent): string {
  return qualifier === null ? knownWords.precision[precision] : knownWords.qualified[qualifier];
}
