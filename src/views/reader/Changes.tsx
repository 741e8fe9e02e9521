// A revised edition against the one before: added words underlined, dropped words struck through, and
// the events that rested on dropped words.

import { useMemo } from 'react';
import { inLanguage } from '../shared/inLanguage.ts';
import type { Passage } from './articlePassages.ts';
import { type Change, changedWords, passagesDropped } from './changedWords.ts';
import { readerWords } from './readerWords.ts';

interface ChangesProps {
  readonly earlier: string;
  readonly later: string;
  readonly language: string;
  /** Of the earlier edition. */
  readonly passages: readonly Passage[];
  /** Ids of the events the later edition tells of. */
  readonly told: ReadonlySet<string>;
  readonly onChoose: (passage: Passage) => void;
}

export function Changes({ earlier, later, language, passages, told, onChoose }: ChangesProps) {
  const changes = useMemo(() => changedWords(earlier, later), [earlier, later]);
  const dropped = [
    ...new Map(passagesDropped(changes, passages).map((each) => [each.event.id, each])).values(),
  ];
  return (
    <>
      <section className="changes-events">
        <h2>{readerWords.droppedWords}</h2>
        {dropped.length === 0 && <p>{readerWords.noneDropped}</p>}
        <ul>
          {dropped.map((passage) => (
            <li key={passage.event.id}>
              <button type="button" className="reader-link" onClick={() => onChoose(passage)}>
                {inLanguage(passage.event.title)}
              </button>{' '}
              {told.has(passage.event.id) ? readerWords.stillTold : readerWords.noLongerTold}
            </li>
          ))}
        </ul>
        <p>
          <ins>{readerWords.added}</ins>, <del>{readerWords.dropped}</del>
        </p>
      </section>
      <div className="changes" lang={language === 'und' ? undefined : language}>
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have an order and no other identity
          <ChangedText key={index} change={change} />
        ))}
      </div>
    </>
  );
}

function ChangedText({ change: { kind, text } }: { readonly change: Change }) {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'dropped' ? <del>{text}</del> : text;
}
