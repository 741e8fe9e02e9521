// For tests: reads a sentence in which [square brackets] mark an actor and {braces} a place, so that
// the trigger tables are tested without the name tables. Times are tagged for real.

import type { Actor } from '../../model/schema.ts';
import type { NameMention } from '../names/nameMention.ts';
import { codesOf } from '../read/codesOf.ts';
import { tagTimes } from '../times/tagTimes.ts';
import type { TimeMention } from '../times/timeMention.ts';
import { detectReports } from './detectReports.ts';
import type { DraftReport } from './draftReport.ts';

const STATES = new Set(['norway', 'chile', 'nato', 'norsk']);
const MARKED = /\[([^\]]+)\]|\{([^}]+)\}/g;

export interface ExampleReport {
  readonly rule: string;
  readonly type: string;
  /** "meeting planned | mori, kerry | | kyoto | Monday": actors, targets, places, dating words. */
  readonly line: string;
}

export function exampleReports(marked: string): ExampleReport[] {
  const { reports, times } = draftExamples(marked);
  return reports.map((report) => ({
    rule: report.rule,
    type: report.type,
    line: lineOf(report, times),
  }));
}

/** The reports themselves, with who is named in them. */
export function draftExamples(marked: string): {
  readonly reports: readonly DraftReport[];
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
  readonly actors: readonly Actor[];
} {
  const { text, names } = unmarked(marked);
  const codes = codesOf(text);
  const times = tagTimes(text, codes);
  const whole = { start: 0, end: text.length };
  const sentences = [{ ...whole, paragraph: whole, part: 0 }];
  const read = { article: ARTICLE, text, prose: text, codes, sentences, datelines: [] };
  const actors = names.map(actorOf);
  const reports = detectReports({ read, names, actors, times });
  return { reports, times, names, actors };
}

function unmarked(marked: string): { readonly text: string; readonly names: NameMention[] } {
  const names: NameMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(at, match.index);
    const name = match[1] ?? match[2] ?? '';
    const kind = match[1] === undefined ? 'place' : 'actor';
    names.push({
      start: text.length,
      end: text.length + name.length,
      text: name,
      kind,
      id: name.toLowerCase(),
      how: 'name',
    });
    text += name;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}

function actorOf({ id, text }: NameMention): Actor {
  const kind = STATES.has(id) ? 'state' : 'person';
  return {
    id,
    name: text,
    names: { ja: null, ru: null },
    kind,
    side: 'others',
    familyName: null,
    givenName: null,
    of: null,
  };
}

function lineOf(report: DraftReport, times: readonly { readonly text: string }[]): string {
  const { actors, targets, places, dating } = report;
  const { status } = report;
  const lists = [actors, targets, places].map((ids) => ids.join(', '));
  return [`${report.type} ${status}`, ...lists, dating ? (times[dating.mention]?.text ?? '') : '']
    .join(' | ')
    .replace(/\s+/g, ' ')
    .trim();
}

const ARTICLE = {
  id: 'example',
  title: null,
  opening: null,
  outlet: null,
  byline: null,
  address: null,
  published: null,
  fromEditor: [],
  language: 'en',
  encoding: 'utf-8',
  length: 0,
  parts: [],
  notProse: [],
  revisionOf: null,
  duplicateOf: null,
  sha256: '',
};
