import { describe, expect, it } from 'vitest';
import { baseOfPast, presentForm } from './presentForm.ts';

describe('the verb behind a past form', () => {
  it.each([
    ['condemned', 'condemn'],
    ['accused', 'accuse'],
    ['urged', 'urge'],
    ['planned', 'plan'],
    ['carried', 'carry'],
    ['treated', 'treat'],
    ['escalated', 'escalate'],
    ['disputed', 'dispute'],
    ['invaded', 'invade'],
    ['avoided', 'avoid'],
    ['declined', 'decline'],
    ['joined', 'join'],
    ['secured', 'secure'],
    ['offered', 'offer'],
    ['settled', 'settle'],
    ['provoked', 'provoke'],
    ['looked', 'look'],
    ['belonged', 'belong'],
    ['challenged', 'challenge'],
    ['passed', 'pass'],
    ['called', 'call'],
    ['visited', 'visit'],
    ['mounted', 'mount'],
    ['embarked', 'embark'],
    ['resumed', 'resume'],
    ['claimed', 'claim'],
    ['postponed', 'postpone'],
    ['abandoned', 'abandon'],
    ['exchanged', 'exchange'],
    ['labelled', 'label'],
    ['signalled', 'signal'],
    ['controlled', 'control'],
    ['counselled', 'counsel'],
    ['installed', 'install'],
    ['recalled', 'recall'],
    ['misspelled', 'misspell'],
  ])('%s → %s', (past, base) => {
    expect(baseOfPast(past)).toBe(base);
  });
});

it('leaves out the object that the tables count to the verb', () => {
  expect(presentForm('hold a joint news conference', true)).toBe('hold');
  expect(presentForm('call off', false)).toBe('calls off');
});
