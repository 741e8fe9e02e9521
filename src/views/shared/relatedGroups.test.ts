import { expect, it } from 'vitest';
import { relationKinds } from '../../model/vocabulary.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { type Related, relatedGroups } from './relatedGroups.ts';

const event = (id: string) => makeEvent({ id });

function grouped(related: readonly Related[]): string[] {
  return relatedGroups(related).map(
    ({ heading, events }) => `${heading}: ${events.map(({ id }) => id).join(', ')}`,
  );
}

it('reads a relation from the end it is seen from', () => {
  expect(grouped([{ kind: 'results-from', direction: 'to', event: event('talks') }])).toEqual([
    'What led to it: talks',
  ]);
  expect(grouped([{ kind: 'results-from', direction: 'from', event: event('plan') }])).toEqual([
    'What came of it: plan',
  ]);
});

it('puts what led here before what came of it, and each event once under a heading', () => {
  const [talks, plan, session] = [event('talks'), event('plan'), event('session')];
  expect(
    grouped([
      { kind: 'part-of', direction: 'from', event: session },
      { kind: 'results-from', direction: 'from', event: plan },
      { kind: 'follows', direction: 'from', event: plan },
      { kind: 'announces', direction: 'from', event: talks },
    ]),
  ).toEqual(['What led to it: talks', 'What came of it: plan', 'What belongs to it: session']);
});

it('has a heading for both ends of every kind', () => {
  for (const kind of relationKinds) {
    for (const direction of ['to', 'from'] as const) {
      expect(relatedGroups([{ kind, direction, event: event('other') }])).toHaveLength(1);
    }
  }
});
