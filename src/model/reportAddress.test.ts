import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportAddress, reportTargetProblem } from './reportAddress.ts';

const ISSUES = 'https://example.org/issues/new?title={title}&body={address}';

it('carries the page and its title, whatever stands in them', () => {
  const reported = { address: 'https://a.example/event/x/?q=a&b', title: 'Abe & Putin: “50%” #1' };
  const { searchParams } = new URL(reportAddress(ISSUES, reported));
  expect(searchParams.get('title')).toBe(reported.title);
  expect(searchParams.get('body')).toBe(reported.address);
});

it('never lets what it carries change where it goes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (address, title) => {
      const { origin, pathname } = new URL(reportAddress(ISSUES, { address, title }));
      expect(origin + pathname).toBe('https://example.org/issues/new');
    }),
  );
});

it.each([
  [ISSUES, undefined],
  ['mailto:desk@example.org?subject={title}&body={address}', undefined],
  ['desk@example.org', 'it is no address'],
  ['javascript:alert("{address}")', 'it must begin with https: or mailto:'],
  ['https://example.org/report', 'it must hold {address}, where the page is named'],
])('finds with "%s": %s', (target, problem) => expect(reportTargetProblem(target)).toBe(problem));
