// Where the meeting an article opens with took place, when its own sentence does not say: the first
// town named with "in", "at" or "the town of" in the sentences right behind it, beside those who met.
// Where the sentence names a country, a town of that country.

import type { Span } from '../../model/span.ts';
import { gazetteer } from '../names/gazetteer.ts';
import type { NameMention } from '../names/nameMention.ts';
import type { Sentence } from '../read/readArticle.ts';
import type { DraftReport } from './draftReport.ts';

const SENTENCES = 5;
const SETTING = /\b(?:in|at|here in|(?:town|city|resort|port|village|capital) of)\s+(?:the\s+)?$/i;
const LOOK_BACK = 24;

export interface Scene {
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  /** By sentence. */
  readonly names: readonly (readonly NameMention[])[];
  readonly times: readonly (readonly Span[])[];
}

export function settleScene(reports: readonly DraftReport[], scene: Scene): DraftReport[] {
  const settled = new Set<number>();
  return reports.map((report) => {
    if (report.type !== 'meeting' || report.actors.length < 2 || settled.has(report.part))
      return report;
    settled.add(report.part);
    if (report.form !== 'verb' || hasTown(report.places)) return report;
    const town = townBehind(report, scene);
    return town === undefined ? report : { ...report, places: [town, ...report.places] };
  });
}

function hasTown(places: readonly string[]): boolean {
  return places.some((id) => gazetteer.places.get(id)?.kind !== 'country');
}

function townBehind(report: DraftReport, scene: Scene): string | undefined {
  for (let i = report.sentence; i < report.sentence + SENTENCES; i++) {
    const sentence = scene.sentences[i];
    if (!sentence || sentence.part !== report.part) return undefined;
    if (i > report.sentence && (scene.times[i] ?? []).length > mostTimes(report)) continue;
    const names = scene.names[i] ?? [];
    const present = new Set(names.map(({ id }) => id));
    if (!report.actors.every((id) => present.has(id))) continue;
    const town = names.find(
      (name) =>
        isTown(name) &&
        isWithin(name.id, report.places) &&
        SETTING.test(scene.prose.slice(Math.max(0, name.start - LOOK_BACK), name.start)),
    );
    if (town) return town.id;
  }
  return undefined;
}

/** What is still to come is not where the last one was, on a day of its own. */
function mostTimes({ status }: DraftReport): number {
  return status === 'planned' ? 0 : 1;
}

/** Whether a place lies in one of those named, where any is. */
function isWithin(id: string, named: readonly string[]): boolean {
  if (named.length === 0) return true;
  for (let at: string | null = id; at !== null; at = gazetteer.places.get(at)?.within ?? null) {
    if (named.includes(at)) return true;
  }
  return false;
}

function isTown({ kind, id }: NameMention): boolean {
  return kind === 'place' && gazetteer.places.get(id)?.kind === 'city';
}
