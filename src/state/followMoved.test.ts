import { expect, it } from 'vitest';
import { emptyQuery } from '../query/query.ts';
import { siteSet } from '../testing/sampleSite.ts';
import { followMoved } from './followMoved.ts';

it('leads a selection and a filter to what they became', () => {
  const query = {
    ...emptyQuery,
    actor: { mode: 'all' as const, ids: ['n-berg', 'okoro', 'berg'] },
  };
  const moved = followMoved({ query, selection: '2016-05-berg-okoro' }, siteSet);
  expect(moved.selection).toBe('2016-05-06-berg-okoro-port');
  expect(moved.query.actor).toEqual({ mode: 'all', ids: ['berg', 'okoro'] });
});

it('leaves what has not moved, and what is gone, as it is', () => {
  const query = { ...emptyQuery, place: { mode: 'any' as const, ids: ['port', 'nowhere'] } };
  const asked = { query, selection: '2016-05-01-berg-speaks' };
  const moved = followMoved(asked, siteSet);
  expect(moved.query).toBe(query);
  expect(moved.selection).toBe(asked.selection);
});
