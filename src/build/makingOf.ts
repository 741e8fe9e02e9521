// How a site came about, for the page that says so: which program, of which day, how well it does.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Making } from '../site/HowPage.tsx';
import { commitDay } from './commitDay.ts';
import { checkedFigures } from './eval/checkedFigures.ts';
import { inProject } from './runner/project.mjs';
import type { BuiltEventSet } from './seedsToEventSet.ts';

const packageFile = v.object({ version: v.string() });

export function makingOf(built: Pick<BuiltEventSet, 'eventSet' | 'texts'>): Making {
  const text = readFileSync(inProject('package.json'), 'utf8');
  const { version } = v.parse(packageFile, JSON.parse(text));
  return { version, day: commitDay() ?? null, figures: checkedFigures(built) };
}
