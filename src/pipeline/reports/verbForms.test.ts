import { expect, it } from 'vitest';
import { verbEntry } from './verbForms.ts';

it.each([
  ['propose', 'proposes proposed proposed proposing'],
  ['meet/met', 'meets met met meeting'],
  ['break/broke/broken', 'breaks broke broken breaking'],
  ['deny', 'denies denied denied denying'],
  ['visit', 'visits visited visited visiting'],
  ['ban', 'bans banned banned banning'],
  ['admit', 'admits admitted admitted admitting'],
  ['reach', 'reaches reached reached reaching'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['travel', 'travels travelled travelled travelling'],
  ['patrol', 'patrols patrolled patrolled patrolling'],
  ['fuel', 'fuels fuelled fuelled fuelling'],
  ['appeal', 'appeals appealed appealed appealing'],
  ['sail', 'sails sailed sailed sailing'],
])('gives the forms of %s', (entry, expected) => {
  const { s, past, participle, ing } = verbEntry(entry).forms;
  expect([s, past, participle, ing].join(' ')).toBe(expected);
});

it('keeps a particle apart', () => {
  const entry = verbEntry('sit/sat/sat down');
  expect([entry.lemma, entry.particle, entry.forms.past]).toEqual(['sit down', ['down'], 'sat']);
});
