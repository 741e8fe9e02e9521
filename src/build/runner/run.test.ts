import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { commands } from './help.mjs';
import { inProject } from './project.mjs';

it.each(Object.keys(commands))('%s explains itself with --help', (name) => {
  const { status, stdout, stderr } = run(name, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(commands[name]?.use);
});

it.each([
  [['strat'], '"strat" is no command here.'],
  [['start', '--prot', '80'], "Unknown option '--prot'. See: npm run start -- --help"],
  [['start', '--port', 'many'], '--port takes a number from 0 to 65535, not "many".'],
  [['start', '--seeds', 'no such folder'], 'There is no folder "no such folder"'],
  [['merge', 'nowhere.ndjson'], 'Cannot read "nowhere.ndjson": there is no such file.'],
  [['times', '--dct', '2016-05-04', tmpdir()], 'it is a folder.'],
  [['eval', '--dataset', inProject('README.md')], 'is not JSON; --dataset takes'],
  [['build', '--base', '/a b/'], 'The base path "/a b/"'],
  [['test', 'extra'], "Unexpected argument 'extra'"],
  [['bench', '--articles', 'many'], '--articles takes a number from 1 to 999999, not "many".'],
])('answers bad use with one clear line and exit code 2: %j', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('reads the articles of the project where none are named, from any folder', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [inProject('src/build/run.mjs'), 'events'],
    { encoding: 'utf8', cwd: tmpdir(), maxBuffer: 1e8 },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout).articles.length).toBeGreaterThan(0);
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [inProject('src/build/run.mjs'), ...args], {
    encoding: 'utf8',
  });
}
