// Which people, bodies or places an address may have meant that asks for one unknown, each a press
// away.

import { nearValues } from '../query/nearValues.ts';
import { toggleValue } from '../state/actions.ts';
import { selectEventSet } from '../state/selectors.ts';
import { type Notice, useApp } from '../state/store.ts';
import { noticeWords } from './noticeWords.ts';

const MOST_NEAR = 3;

export function NearValues({ field, value }: NonNullable<Notice['asked']>) {
  const { actors, places } = useApp(selectEventSet);
  const known: readonly { readonly id: string; readonly name: string }[] =
    field === 'actor' ? actors : places;
  const near = nearValues(value, known, MOST_NEAR);
  if (near.length === 0) return null;
  return (
    <>
      {noticeWords.nearSpelt}{' '}
      {near.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="text-button"
          onClick={() => toggleValue(field, id)}
        >
          {name}
        </button>
      ))}
    </>
  );
}
