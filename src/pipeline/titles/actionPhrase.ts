// "Who does what" as a line: the doers' names, the verb as a headline has it, and what follows it in
// the article.

import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { verbEntry } from '../reports/verbForms.ts';
import { verbReadings } from '../reports/verbLexicon.ts';
import { fitWords } from './fitWords.ts';
import { mainActors, namesOf, placeOf, type Told } from './titleOf.ts';
import { withoutArticle, withoutLinking } from './wording.ts';

/** The verb behind an event noun. */
const VERB_OF: Readonly<Record<string, string>> = {
  annexation: 'annex',
  invasion: 'invade',
  seizure: 'seize',
  occupation: 'occupy',
  capture: 'capture',
  attack: 'attack',
  resignation: 'resign',
  withdrawal: 'withdraw from',
};

export function actionPhrase(told: Told, best: ResolvedReport, max: number): string {
  const doers = best.actors.length > 0 && told.type !== 'meeting' ? best.actors : mainActors(told);
  const who = namesOf(told, doers, 2);
  const isPlural = doers.length > 1;
  if (told.type === 'sanction' && best.form === 'noun') return sanctionLine(told, who, isPlural);
  if (best.form === 'noun') return nounLine(told, best, who, isPlural);
  if (best.rule === 'trade moves') return tradeLine(told, best, who, max);
  if (best.isPassive) return passiveLine(told, best, max);
  const verb = verbFor(told, best.trigger, isPlural);
  const where = placeOf(told);
  const isTaken = best.rule === 'seize land' && where !== '';
  const rest = isTaken ? where : withoutLinking(best.predicate);
  if (who === '') return fitWords(withoutLinking(best.quote), max);
  const lead = `${told.status === 'denied' ? 'Disputed: ' : ''}${who} ${verb} `;
  return `${lead}${fitWords(rest, max - lead.length)}`;
}

/** "Norway–Chile trade falls by a tenth": what moved, not who. */
function tradeLine(told: Told, best: ResolvedReport, who: string, max: number): string {
  const whose = best.actors.length > 1 ? namesOf(told, best.actors).replace(/, | and /g, '–') : who;
  const entry = entryOf(best.trigger);
  const lead =
    `${whose} ${best.object} ${best.object.endsWith('s') ? entry.forms.base : entry.forms.s} `.trimStart();
  return `${lead}${fitWords(best.predicate, max - lead.length)}`;
}

/** "Mori is invited back to Oslo": nobody is named as the doer. */
function passiveLine(told: Told, best: ResolvedReport, max: number): string {
  const whom = namesOf(told, best.targets, 2);
  if (whom === '') return fitWords(withoutLinking(best.quote), max);
  const { participle } = entryOf(best.trigger).forms;
  const be = told.status === 'planned' ? 'to be' : best.targets.length > 1 ? 'are' : 'is';
  const lead = `${whom} ${be} ${participle} `;
  return `${lead}${fitWords(best.predicate, max - lead.length)}`;
}

function verbFor({ status }: Told, lemma: string, isPlural: boolean): string {
  const entry = entryOf(lemma);
  const present = [isPlural ? entry.forms.base : entry.forms.s, ...entry.particle].join(' ');
  switch (status) {
    case 'planned':
    case 'proposed':
      return `to ${lemma}`;
    case 'claimed':
      return `reportedly ${present}`;
    default:
      return present;
  }
}

function entryOf(lemma: string) {
  const [base = ''] = lemma.split(' ');
  const known = verbReadings(base).find(({ entry }) => entry.lemma === lemma);
  return known?.entry ?? verbEntry(lemma);
}

function sanctionLine(told: Told, who: string, isPlural: boolean): string {
  const on = told.targets.length > 0 ? ` on ${namesOf(told, told.targets, 2)}` : '';
  return who === '' ? `Sanctions${on}` : `${who} ${isPlural ? 'impose' : 'imposes'} sanctions${on}`;
}

function nounLine(told: Told, best: ResolvedReport, who: string, isPlural: boolean): string {
  const lemma = VERB_OF[best.trigger];
  const where = placeOf(told) || namesOf(told, told.targets, 2);
  if (lemma !== undefined && who !== '' && where !== '')
    return `${who} ${verbFor(told, lemma, isPlural)} ${where}`;
  const phrase = withoutArticle(best.predicate);
  if (told.type === 'agreement' && who !== '')
    return `${who} ${isPlural ? 'sign' : 'signs'} the ${phrase}`;
  return phrase;
}
