import type { DiplomaticEvent, EventSet } from '../src/model/schema.ts';
import { emptyQuery, type Query } from '../src/query/query.ts';
import { naiveMatcher } from '../src/testing/naiveMatcher.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './test.ts';

test('each value asked for has a chip of its own, taken back one by one or together', async ({
  timeline,
}) => {
  const { page } = timeline;
  const set = await timeline.data();
  await timeline.open('?actor=abe~putin&type=meeting');
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('listitem')).toHaveText([
    'Shinzo Abe',
    'or Vladimir Putin',
    'Type: meeting',
    'Clear all',
  ]);
  await expectAccessible(page);
  await chips.getByRole('button', { name: 'Remove the filter Shinzo Abe' }).click();
  await expect(timeline.count).toHaveText(
    counted(set, { actor: { mode: 'any', ids: ['putin'] }, type: ['meeting'] }),
  );
  await expect(page.getByRole('main')).toBeFocused();
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(timeline.count).toHaveText(`${set.events.length} events`);
});

for (const field of [
  'Type',
  'Date known to',
  'Status',
  'Actors',
  'Places',
  'Decades',
  'Articles',
]) {
  test(`each number of a facet is what choosing its value leaves, and no choice of its own changes it: ${field}`, async ({
    timeline,
  }) => {
    await timeline.open(field === 'Places' ? '?type=statement' : '?place=russia');
    const column = timeline.key.getByRole('region', { name: field, exact: true });
    const rows = column.locator('.key-row');
    await expect(rows.first()).toBeVisible();
    const counts = () =>
      rows.evaluateAll((all) =>
        all
          .map((each) => each.querySelector('label')?.textContent ?? '')
          .sort((one, other) => (one < other ? -1 : 1)),
      );
    const before = await counts();
    const chosen = rows.filter({ has: timeline.page.getByText(/^[1-9]\d*$/) }).first();
    const promised = await chosen.locator('.key-count').innerText();
    if (['Type', 'Date known to', 'Status'].includes(field))
      await chosen.getByRole('button', { name: /^Only / }).click();
    else await chosen.getByRole('checkbox').check();
    await expect(timeline.count).toHaveText(new RegExp(`^${promised} of`));
    const changed = async () => (await counts()).filter((row) => !before.includes(row));
    await expect.poll(changed).toEqual([]);
  });
}

test('people and offices stand under their state, and a search finds them there', async ({
  timeline,
}) => {
  const { page } = timeline;
  await timeline.open();
  const actors = timeline.key.getByRole('region', { name: 'Actors' });
  await actors.getByRole('button', { name: /more in/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Actors' });
  const japan = dialog.getByRole('region', { name: 'Japan', exact: true });
  const fold = japan.getByRole('button', { name: 'What belongs to Japan' });
  await expect(japan.getByRole('checkbox', { name: /Shinzo Abe/ })).toBeVisible();
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(japan.getByRole('checkbox', { name: /Shinzo Abe/ })).toBeHidden();
  await expectAccessible(page);

  await dialog.getByRole('searchbox').fill('abe');
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await japan.getByRole('checkbox', { name: /Shinzo Abe/ }).check();
  await expect(page).toHaveURL(/\/actor\/abe\/$/);
  await dialog.getByRole('searchbox').fill('qwertyuiop');
  await expect(dialog.getByText('Nothing is called “qwertyuiop”.')).toBeVisible();
});

test('a decade is asked for, by dates that could fall in it or surely do', async ({ timeline }) => {
  const set = await timeline.data();
  await timeline.open();
  await timeline.choose('Decades', '2010s');
  await expect(timeline.count).toHaveText(counted(set, { decade: ['2010s'] }));
  await timeline.key.getByRole('radio', { name: 'surely fall in them' }).check();
  await expect(timeline.count).toHaveText(counted(set, { decade: ['2010s'], within: 'surely' }));
  await expect(timeline.page).toHaveURL(/\?decade=2010s&within=surely$/);
});

test('an empty answer says what each step would give, and each step gives that', async ({
  timeline,
}) => {
  // Many pages, one after another.
  test.slow();
  const { page } = timeline;
  const set = await timeline.data();
  const [one, other] = strangers(set);
  await timeline.open(`?actor=all~${one.id}~${other.id}`);
  await expect(page.getByText(`0 of ${set.events.length} events match.`)).toBeVisible();
  await expectAccessible(page);
  const left = counted(set, { actor: { mode: 'any', ids: [other.id] } });
  const number = Number.parseInt(left, 10);
  const ways = page.getByRole('list', { name: 'What would give some' });
  await ways
    .getByRole('button', {
      name: `${number} ${number === 1 ? 'event' : 'events'} without ${one.name}`,
      exact: true,
    })
    .click();
  await expect(timeline.count).toHaveText(left);
});

test('of two words the one that nothing holds can be left out', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open('?q=sochi+qwertyuiop');
  await page.getByRole('button', { name: /^\d+ events without “qwertyuiop”$/ }).click();
  await expect(page).toHaveURL(/\?q=sochi$/);
  await expect(timeline.count).toHaveText(/^[1-9]\d* of \d+ events$/);
});

test('the facets work by keyboard alone', async ({ timeline }) => {
  const { page } = timeline;
  await timeline.open();
  const actors = timeline.key.getByRole('region', { name: 'Actors' });
  const more = actors.getByRole('button', { name: /more in/ });
  await more.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Actors' });
  await dialog.getByRole('searchbox').focus();
  await page.keyboard.type('putin');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('checkbox', { name: /Vladimir Putin/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/actor\/putin\/$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(more).toBeFocused();
});

test('all facets stand on a narrow screen, each to its full list', async ({ timeline }) => {
  const { page } = timeline;
  await page.setViewportSize({ width: 360, height: 740 });
  await timeline.open('?actor=all~abe~putin&decade=2010s');
  await page.getByRole('button', { name: 'Key and filters' }).click();
  const key = page.getByRole('dialog', { name: 'Key and filters' });
  await expect(key.getByRole('radio', { name: 'all of them' })).toBeChecked();
  await expect(key.getByRole('radio', { name: 'could fall in them' })).toBeChecked();
  await expectAccessible(page);
  await key.getByRole('button', { name: /more in Places/ }).click();
  await expect(page.getByRole('dialog', { name: 'Places' })).toBeVisible();
  await expectAccessible(page);
});

function counted(set: EventSet, asked: Partial<Query>): string {
  const matching = set.events.filter(naiveMatcher(set, { ...emptyQuery, ...asked }));
  return `${matching.length} of ${set.events.length} events`;
}

/** Two people with events, none of which names both. */
function strangers(set: EventSet) {
  const names = ({ actors, targets }: DiplomaticEvent) => [...actors, ...targets];
  const people = set.actors
    .filter(({ kind }) => kind === 'person')
    .filter(({ id }) => set.events.some((event) => names(event).includes(id)));
  for (const one of people) {
    const other = people.find(
      ({ id }) =>
        !set.events.some((event) => names(event).includes(id) && names(event).includes(one.id)),
    );
    if (other) return [one, other] as const;
  }
  throw new Error('everybody in the seeds has met everybody');
}
