// TABLE: how addresses were written before. Each row turns the parameters of one version into those
// of the next, so that a link of any day opens as it was meant. An address says its version (`v`) only
// once there is a second one; a changed form of the address is a new row, and never a changed old one.

export type Pairs = readonly (readonly [name: string, value: string])[];

export interface UrlMigration {
  /** What is written otherwise now, for who reads this table. */
  readonly what: string;
  readonly change: (pairs: Pairs) => Pairs;
  /** A query of the old form and what it is in the new. */
  readonly examples: readonly (readonly [before: string, after: string])[];
}

export const urlMigrations: readonly UrlMigration[] = [];

export interface Migrated {
  readonly pairs: Pairs;
  /** Written by a later version of the site than this one. */
  readonly isNewer: boolean;
}

/** The version written now. */
export function urlVersion(migrations: readonly UrlMigration[] = urlMigrations): number {
  return migrations.length + 1;
}

/** The parameters as they are written now; what says no version is of the first. */
export function migrated(
  pairs: Pairs,
  migrations: readonly UrlMigration[] = urlMigrations,
): Migrated {
  const said = pairs.find(([name]) => name === 'v')?.[1] ?? '';
  const version = /^[1-9]\d{0,3}/.test(said) ? Number.parseInt(said, 10) : 1;
  return {
    pairs: migrations.slice(version - 1).reduce((changed, { change }) => change(changed), pairs),
    isNewer: version > urlVersion(migrations),
  };
}
