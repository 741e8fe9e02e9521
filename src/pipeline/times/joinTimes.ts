import type { TimeMention } from './timeMention.ts';
export function joinTimes(_prose: string, mentions: readonly TimeMention[]): TimeMention[] {
  return [...mentions];
}
