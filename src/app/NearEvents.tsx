// Which events a link that leads nowhere may have meant, each a press away.

import { nearEvents } from '../query/nearEvents.ts';
import { selectEvent } from '../state/actions.ts';
import { selectTable } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { longDate } from '../views/shared/dateWords.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { noticeWords } from './noticeWords.ts';

const MOST_NEAR = 3;

export function NearEvents({ slug }: { readonly slug: string }) {
  const near = nearEvents(slug, useApp(selectTable), MOST_NEAR);
  if (near.length === 0) return noticeWords.notFoundElse;
  return (
    <>
      {noticeWords.notFoundNext}{' '}
      {near.map(({ id, title, date, precision }) => (
        <button key={id} type="button" className="text-button" onClick={() => selectEvent(id)}>
          {`${inLanguage(title)}, ${longDate(date, precision)}`}
        </button>
      ))}
    </>
  );
}
