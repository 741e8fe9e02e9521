// A headline in Russian from the facts of an event: «Встреча Абэ и Путина в Сочи». The act is a noun;
// what has no case forms is never declined, but stands before a colon, behind a comma or in brackets.

import type { EventType } from '../../../model/vocabulary.ts';
import type { TitleFacts } from '../titleFacts.ts';
import { ruName, ruNamesOf } from './ruNames.ts';

interface Noun {
  readonly nom: string;
  readonly gen: string;
  readonly prep: string;
  readonly acc: string;
  readonly isPlural: boolean;
}

/** The noun in each case is followed by the same words. */
interface Phrase {
  /** "Mori: ", where who acts cannot stand in the genitive. */
  readonly lead: string;
  readonly noun: Noun;
  readonly tail: string;
}

export function ruLine(facts: TitleFacts): string {
  const phrase = phraseOf(facts);
  const line = `${phrase.lead}${toldAs(facts, phrase)}`;
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

function toldAs(facts: TitleFacts, { lead, noun, tail }: Phrase): string {
  const inCase = (word: keyof Omit<Noun, 'isPlural'>) => `${noun[word]}${tail}`;
  switch (facts.status) {
    case 'planned':
      return `${noun.isPlural ? 'планируются' : 'планируется'} ${inCase('nom')}`;
    case 'proposed':
      if (facts.type === 'proposal') return inCase('nom');
      return `${noun.isPlural ? 'предлагаются' : 'предлагается'} ${inCase('nom')}`;
    case 'cancelled':
      return `${calledOff(facts)} ${inCase('gen')}`;
    case 'claimed':
      return `сообщается ${about(inCase('prep'))}`;
    case 'denied':
      if (lead === '') return deniedLine(facts, { noun, tail });
      return `сообщается ${about(inCase('prep'))}${denierAside(facts)}`;
    default:
      return inCase('nom');
  }
}

function calledOff({ calledOff: how }: TitleFacts): string {
  return how === undefined ? 'отмена или перенос' : how === 'postponed' ? 'перенос' : 'отмена';
}

function deniedLine(facts: TitleFacts, { noun, tail }: Omit<Phrase, 'lead'>): string {
  const denier = ruNamesOf(facts.names, facts.deniers, 'nom') ?? '';
  if (denier === '') return `${noun.isPlural ? 'отрицаются' : 'отрицается'} ${noun.nom}${tail}`;
  return `${denier} ${verbOf(facts)} ${noun.acc}${tail}`;
}

function denierAside(facts: TitleFacts): string {
  const denier = ruNamesOf(facts.names, facts.deniers, 'nom') ?? '';
  return denier === '' ? ' (отрицается)' : ` (${denier} ${verbOf(facts)})`;
}

function verbOf({ names, deniers }: TitleFacts): string {
  const isPlural = deniers.length > 1 || deniers.some((id) => ruName(names, id).isPlural);
  return isPlural ? 'отрицают' : 'отрицает';
}

/** "о визите", "об аресте". */
function about(words: string): string {
  return `${/^«?[аэиоу]/i.test(words) ? 'об' : 'о'} ${words}`;
}

function phraseOf(facts: TitleFacts): Phrase {
  const { names, act } = facts;
  const isTogether = facts.type === 'meeting' && facts.part === undefined && facts.who.length < 2;
  const who = isTogether ? [...facts.who, ...facts.whom] : facts.who;
  const hasOwner = act.ruWho === 'genitive' && facts.part === undefined;
  const owner = hasOwner ? ruNamesOf(names, who, 'gen') : undefined;
  const lead = owner === undefined ? (ruNamesOf(names, who, 'nom') ?? '') : '';
  const whom = isTogether ? NOTHING : whomOf(facts);
  const matter = matterOf(facts);
  const aside = [...whom.aside, ...matter.aside].join(', ');
  const direct = facts.direct?.ru.split('|')[1] ?? '';
  const pieces = [owner ?? '', direct, whom.text, matter.text, aside && `(${aside})`];
  return {
    lead: lead === '' ? '' : `${lead}: `,
    noun: nounOf(facts),
    tail: `${pieces.map((text) => (text === '' ? '' : ` ${text}`)).join('')}${whereOf(facts)}`,
  };
}

function nounOf({ act, named }: TitleFacts): Noun {
  const [nom = '', gen = '', prep = '', acc = nom] = (named?.ru ?? act.ru).split('|');
  return { nom, gen, prep, acc, isPlural: !named && act.ruIsPlural === true };
}

/** Words that hang on the noun, and names that no case joins to it. */
interface Complement {
  readonly text: string;
  readonly aside: readonly string[];
}

const NOTHING: Complement = { text: '', aside: [] };

function whomOf({ names, act, whom, object, part, type }: TitleFacts): Complement {
  const target = object === undefined ? whom : [object];
  const nom = ruNamesOf(names, target, 'nom') ?? '';
  if (nom === '') return NOTHING;
  const how = part ? 'genitive' : act.ruWhom;
  const isLeftOut = LEFT_OUT.has(type);
  if (how === undefined) return isLeftOut ? NOTHING : { text: '', aside: [nom] };
  const dat = dativeOf(names, target);
  const inCase = how === 'dative' || how === 'к' ? dat : ruNamesOf(names, target, 'gen');
  if (inCase === undefined) return { text: '', aside: [nom] };
  if (how === 'genitive' || how === 'dative') return { text: inCase, aside: [] };
  return { text: `${how} ${inCase.replace(/^для /, '')}`, aside: [] };
}

/** Whom these have to do with their act does not say. */
const LEFT_OUT: ReadonlySet<EventType> = new Set(['statement', 'economy', 'agreement', 'visit']);

/** A name that does not decline would run into the one before it: "для Абэ". */
function dativeOf(names: TitleFacts['names'], ids: readonly string[]): string | undefined {
  const dat = ruNamesOf(names, ids, 'dat');
  return dat !== undefined && dat === ruNamesOf(names, ids, 'nom') ? `для ${dat}` : dat;
}

function matterOf({ act, topics }: TitleFacts): Complement {
  const forms = topics.map(({ ru }) => ru.split('|'));
  const inForm = (at: number) => forms.map((form) => form[at] ?? '');
  if (forms.length === 0) return NOTHING;
  return act.ruMatter === 'о'
    ? { text: about(inForm(2).join(' и ')), aside: [] }
    : { text: '', aside: inForm(0) };
}

/** An invitation may be to the place or given there. */
function whereOf({ names, act, where, object, type }: TitleFacts): string {
  if (where === undefined || where === object) return '';
  const { nom, forms: known } = ruName(names, where);
  const forms = names.places.get(where)?.names.ru ? known : undefined;
  const text = act.isFrom
    ? undefined
    : type === 'visit'
      ? forms?.to
      : act.ruWhom === 'для'
        ? undefined
        : forms?.in;
  if (text) return ` ${text}`;
  return nom === '' ? '' : `, ${nom}`;
}
