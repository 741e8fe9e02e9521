import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeEventSet } from '../../pipeline/writeEventSet.ts';
import { inProject } from '../runner/project.mjs';
import { seedsToEventSet } from '../seedsToEventSet.ts';
import { families } from './families.ts';
import { openWorkshop } from './pipelineWithout.ts';

const all = families();
const pipeline = inProject('src/pipeline');
/** They only join other tables. */
const joining = ['names/persons.ts', 'reports/triggers/triggerRows.ts', 'times/timeRules.ts'];

const workshop = await openWorkshop();
afterAll(() => workshop.close());

it('names each family once', () => {
  const names = all.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

it('has every file of rules and of names that reads articles', () => {
  const files = readdirSync(pipeline, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !joining.includes(file))
    .filter((file) => !file.startsWith('stories/'))
    .filter((file) =>
      /^export const \w+: readonly \w+(?:Row|Rule)\[\] = \[/m.test(
        readFileSync(join(pipeline, file), 'utf8'),
      ),
    );
  const measured = all.map(({ path }) => path);
  expect(files.filter((file) => !measured.includes(join(pipeline, file)))).toEqual([]);
});

it.each([
  'reports/triggers/meetingTriggers',
  'merge/isSameEvent isSameMeeting',
  'dates/inferDates fromPublication',
])('switches %s off and leaves nothing behind', { timeout: 60_000 }, async (name) => {
  const family = all.find((one) => one.name === name) ?? null;
  const whole = linesWith(seedsToEventSet);
  expect(linesWith((await workshop.pipelineWithout(family)).seedsToEventSet)).not.toEqual(whole);
  expect(linesWith((await workshop.pipelineWithout(null)).seedsToEventSet)).toEqual(whole);
});

function linesWith(build: typeof seedsToEventSet): string[] {
  return writeEventSet(build(inProject('seeds')).eventSet).split('\n');
}
