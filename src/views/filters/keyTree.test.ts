import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Side } from '../../model/vocabulary.ts';
import type { KeyRow } from './keyRows.ts';
import { foundBranches, type KeyBranch, keyTree } from './keyTree.ts';

const row = (id: string): KeyRow => ({
  ...{ id, name: id, count: 1, share: 0, isOff: false, isChecked: false },
});
const above: Readonly<Record<string, string>> = {
  anna: 'office',
  office: 'japan',
  sochi: 'russia',
};
const side: Readonly<Record<string, Side>> = { japan: 'japan', russia: 'russia' };
const from = {
  aboveOf: (id: string) => above[id] ?? null,
  sideOf: (id: string) => side[id] ?? ('others' as const),
};

/** "japan(office(anna)) x" */
function told(branches: readonly KeyBranch[]): string {
  return branches
    .map(({ row: { id }, below }) => (below.length > 0 ? `${id}(${told(below)})` : id))
    .join(' ');
}

it('people stand under their office and that under its state, by side, in the order given', () => {
  const rows = ['paper', 'anna', 'russia', 'sochi', 'japan', 'office', 'agency'].map(row);
  expect(keyTree(rows, from).map((group) => `${group.side}: ${told(group.branches)}`)).toEqual([
    'japan: japan(office(anna))',
    'russia: russia(sochi)',
    'others: paper agency',
  ]);
});

it('a search keeps what stands above what it finds, and nothing else', () => {
  const rows = ['anna', 'office', 'japan', 'russia'].map(row);
  const found = keyTree(rows, from).map(({ branches }) =>
    told(foundBranches(branches, ({ id }) => id === 'anna')),
  );
  expect(found).toEqual(['japan(office(anna))', '']);
});

it('every row stands in the tree once, whatever belongs to what', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anId = fc.constantFrom(...ids, 'elsewhere');
  const belongs = fc.dictionary(fc.constantFrom(...ids), anId);
  fc.assert(
    fc.property(fc.subarray(ids), belongs, (rows, links) => {
      const of = { aboveOf: (id: string) => links[id] ?? null, sideOf: () => null };
      const placed = keyTree(rows.map(row), of).flatMap(({ branches }) => branches.flatMap(idsIn));
      expect(placed.toSorted()).toEqual(rows);
    }),
  );
});

function idsIn({ row: { id }, below }: KeyBranch): readonly string[] {
  return [id, ...below.flatMap(idsIn)];
}
