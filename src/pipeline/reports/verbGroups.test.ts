import { expect, it } from 'vitest';
import { codesOf } from '../read/codesOf.ts';
import { itemsOf } from './items.ts';
import { verbGroupsOf } from './verbGroups.ts';

function groupsIn(sentence: string): string[] {
  const whole = { start: 0, end: sentence.length };
  const { items } = itemsOf(codesOf(sentence), whole, { names: [], times: [] }, false);
  return verbGroupsOf(items).map(({ from, to, mood, isNegated, isDoubtful, isPassive }) => {
    const flags = [isNegated && 'not', isDoubtful && 'doubtful', isPassive && 'passive'];
    const words = items.slice(from, to).map(({ text }) => text);
    return `${words.join(' ')}: ${[mood, ...flags.filter(Boolean)].join(' ')}`;
  });
}

it.each([
  ['They met in Oslo', ['met: fact']],
  ['They will not meet in Oslo', ['will not meet: planned not']],
  ['They are set to meet in Oslo', ['are set to meet: planned']],
  ['They could meet in Oslo', ['could meet: possible']],
  ['They want to meet in Oslo', ['want to meet: wish']],
  ['They refused to sign', ['refused to sign: fact not']],
  ['They are believed to have signed it', ['are believed to have signed: fact doubtful']],
  ['They had to cancel the trip', ['had to cancel: fact']],
  ['They have to cancel the trip', ['have to cancel: possible']],
  ['It was signed in Oslo', ['was signed: fact passive']],
  ["They didn't sign it", ["didn't sign: fact not"]],
  ['They had reportedly asked him', ['had reportedly asked: fact doubtful']],
  ['They agreed to meet', ['agreed: fact', 'to meet: purpose']],
  ['The talks are hard', ['are: present']],
  ['Peru visits are due in May', ['are: present']],
  ['They agreed to resume visa-free exchanges', ['agreed: fact', 'to resume: purpose']],
  ['They began large-scale raids', ['began: fact']],
  ['The vice-minister criticizes the raids', ['criticizes: present']],
])('reads the verbs of %j', (sentence, expected) => {
  expect(groupsIn(sentence)).toEqual(expected);
});
