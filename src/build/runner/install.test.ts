import { expect, it } from 'vitest';
import { holdsAll } from './install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b-for-another-machine': { version: '1.0.0', integrity: 'b', optional: true },
};

it('needs no install when npm has put everything in place', () => {
  expect(holdsAll({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }, wanted)).toBe(
    true,
  );
});

it.each([
  ['nothing is there', {}],
  ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['a checksum differs', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
  [
    'an optional package is there in another version',
    {
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b-for-another-machine': { version: '2.0.0', integrity: 'b' },
    },
  ],
])('installs when %s', (_, installed) => {
  expect(holdsAll(installed, wanted)).toBe(false);
});
