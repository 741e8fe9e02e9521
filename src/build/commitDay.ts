// The day of what is built, never of the building: of the last commit, or what SOURCE_DATE_EPOCH says,
// as reproducible builds have it. In UTC, so that it is the same day everywhere.

import { spawnSync } from 'node:child_process';
import { type Day, dayAt } from '../model/day.ts';
import { inProject } from './runner/project.mjs';

const SECONDS_A_DAY = 86_400;

/** Undefined outside a repository where nobody says. */
export function commitDay(): Day | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? lastCommit();
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return undefined;
  return dayAt(Math.floor(Number(epoch) / SECONDS_A_DAY));
}

function lastCommit(): string | undefined {
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  return git.status === 0 ? git.stdout.trim() : undefined;
}
