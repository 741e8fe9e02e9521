import type { DiplomaticEvent, EventSet } from '../src/model/schema.ts';
import { expect, test } from './test.ts';

test('filters by two actors: any of them, then all of them', async ({ timeline }) => {
  await timeline.open();
  const set = await timeline.data();
  const [one, other] = mostNamedPeople(set);
  const both = [one, other].map(({ id }) => id);
  const total = set.events.length;

  await timeline.choose('Actors', one.name);
  await expect(timeline.count).toHaveText(`${withAny(set, [one.id]).length} of ${total} events`);
  await timeline.choose('Actors', other.name);
  await expect(timeline.count).toHaveText(`${withAny(set, both).length} of ${total} events`);
  await timeline.key.getByRole('radio', { name: 'all of them' }).check();
  const together = withAny(set, [one.id]).filter((event) => people(event).includes(other.id));
  await expect(timeline.count).toHaveText(`${together.length} of ${total} events`);
  expect(new URL(timeline.page.url()).searchParams.get('actor')).toBe(`all~${both.join('~')}`);
});

test('filters by a place, shows what is left in the list, and takes the filter away', async ({
  timeline,
}) => {
  await timeline.open();
  const set = await timeline.data();
  const here = (event: DiplomaticEvent, id: string) => event.places.includes(id);
  const place = most(
    set.places.filter(({ kind }) => kind === 'city'),
    ({ id }) => set.events.filter((event) => here(event, id)).length,
  );
  const events = set.events.filter((event) => here(event, place.id));
  await timeline.choose('Places', place.name);
  await expect(timeline.count).toHaveText(`${events.length} of ${set.events.length} events`);

  await timeline.page.getByRole('link', { name: 'List' }).click();
  await expect(timeline.rows).toHaveCount(events.length);
  await timeline.page.getByRole('button', { name: /^Remove the filter/ }).click();
  await expect(timeline.count).toHaveText(`${set.events.length} events`);
});

test('says so when nothing matches, and gives everything back', async ({ timeline }) => {
  await timeline.open('?q=qwertyuiop');
  const { events } = await timeline.data();
  await expect(timeline.page.getByText(`0 of ${events.length} events match.`)).toBeVisible();
  await timeline.page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(timeline.count).toHaveText(`${events.length} events`);
});

test('says which filter alone is in the way, and leaves it out', async ({ timeline }) => {
  await timeline.open('?type=meeting&q=qwertyuiop');
  const { events } = await timeline.data();
  const meetings = events.filter(({ type }) => type === 'meeting').length;
  const ways = timeline.page.getByRole('list', { name: 'What would give some' });
  await expect(ways.getByRole('button')).toHaveCount(1);
  await ways.getByRole('button', { name: `${meetings} events without Words` }).click();
  await expect(timeline.count).toHaveText(`${meetings} of ${events.length} events`);
  await expect(timeline.page.getByRole('main')).toBeFocused();
});

test('finds events by words', async ({ timeline }) => {
  await timeline.open('?view=list');
  await timeline.page.getByRole('searchbox').fill('sochi');
  await expect(timeline.count).toHaveText(/^[1-9]\d* of \d+ events$/);
  await expect(timeline.page).toHaveURL(/[?&]q=sochi/);
});

function people({ actors, targets }: DiplomaticEvent): readonly string[] {
  return [...actors, ...targets];
}

function withAny({ events }: EventSet, ids: readonly string[]): DiplomaticEvent[] {
  return events.filter((event) => people(event).some((id) => ids.includes(id)));
}

function mostNamedPeople(set: EventSet) {
  const persons = set.actors.filter(({ kind }) => kind === 'person');
  const count = ({ id }: { id: string }) => withAny(set, [id]).length;
  const first = most(persons, count);
  const second = most(
    persons.filter((person) => person !== first),
    count,
  );
  return [first, second] as const;
}

function most<T>(list: readonly T[], measure: (item: T) => number): T {
  const [first] = [...list].sort((a, b) => measure(b) - measure(a));
  if (first === undefined) throw new Error('the seeds name none');
  return first;
}
