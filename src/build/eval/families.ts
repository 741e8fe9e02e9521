// What can be switched off to see what it is worth: each file of rules or names as a whole, and each
// rule that is a function. Found in the source, so that a new one is measured without being listed.
//
// A family is switched off by code added to its module, which the pipeline itself knows nothing of:
// tables are emptied once they are filled, functions are replaced before anything can hold them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../runner/project.mjs';

export interface Family {
  readonly name: string;
  /** Path of its module. */
  readonly path: string;
  /** The module's code with the family switched off. */
  readonly switchOff: (code: string) => string;
}

interface TableFiles {
  readonly folder: string;
  readonly file: RegExp;
}

interface RuleFile {
  readonly file: string;
  readonly rule: RegExp;
  /** What a rule answers when it is switched off. */
  readonly answer: 'no' | 'its first argument';
}

const pipeline = inProject('src/pipeline');

const tableFiles: readonly TableFiles[] = [
  { folder: 'read', file: /Rules\.ts$|^agencies\.ts$/ },
  { folder: 'times', file: /^leadRules\.ts$/ },
  { folder: 'times/rules', file: /./ },
  {
    folder: 'names',
    file: /^(?:organisations|places|references|states|titles|worldCities|cueWords|givenNames)\.ts$/,
  },
  { folder: 'names/persons', file: /./ },
  { folder: 'reports', file: /^(?:generalKnowledge|commonVerbs)\.ts$/ },
  { folder: 'reports/triggers', file: /Triggers\.ts$/ },
];

const ruleFiles: readonly RuleFile[] = [
  {
    file: 'reports/bridgeReports.ts',
    rule: /^export function (\w+)/gm,
    answer: 'its first argument',
  },
  {
    file: 'reports/settleScene.ts',
    rule: /^export function (\w+)/gm,
    answer: 'its first argument',
  },
  { file: 'reports/details.ts', rule: /^function (is\w+)/gm, answer: 'no' },
  { file: 'reports/sentenceCandidates.ts', rule: /^function (is\w+)/gm, answer: 'no' },
  { file: 'dates/dateArticles.ts', rule: /^export function (\w+)/gm, answer: 'its first argument' },
  { file: 'dates/inferDates.ts', rule: /^function (from\w+)/gm, answer: 'its first argument' },
  { file: 'merge/isSameEvent.ts', rule: /^function (is\w+)/gm, answer: 'no' },
];

export function families(): Family[] {
  return [...tableFiles.flatMap(tablesIn), ...ruleFiles.flatMap(rulesIn)];
}

function tablesIn({ folder, file }: TableFiles): Family[] {
  return readdirSync(join(pipeline, folder))
    .filter((name) => file.test(name) && !name.endsWith('.test.ts'))
    .map((name) => ({
      name: `${folder}/${name.replace('.ts', '')}`,
      path: join(pipeline, folder, name),
      switchOff: (code) => `${code}\n${emptyTables(name)}`,
    }));
}

/** A module may import itself: what it exports once it has run. */
function emptyTables(file: string): string {
  return `
import * as itself from './${file}';
for (const table of Object.values(itself)) {
  if (Array.isArray(table)) table.length = 0;
  else if (table instanceof Map || table instanceof Set) table.clear();
}`;
}

function rulesIn({ file, rule, answer }: RuleFile): Family[] {
  const path = join(pipeline, file);
  const names = [...readFileSync(path, 'utf8').matchAll(rule)].map(([, name = '']) => name);
  const other = answer === 'no' ? '() => false' : '(first) => first';
  return names.map((name) => ({
    name: `${file.replace('.ts', '')} ${name}`,
    path,
    switchOff: (code) => `${name} = ${other};\n${code}`,
  }));
}
