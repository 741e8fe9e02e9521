// A headline in Japanese from the facts of an event: 安倍・プーチン会談、ソチ. Plans end in へ, what is
// only claimed in か; where nobody is named the place comes first, 日本で地震; a denial names who denies.

import type { TitleFacts } from '../titleFacts.ts';
import { jaName, jaNamesOf, towards, visitTo } from './jaNames.ts';

const PARTS = { host: '開催', guest: '出席', other: '' } as const;

export function jaLine(facts: TitleFacts): string {
  const where = placeOf(facts);
  const isOfPlace = where !== '' && facts.who.length + facts.whom.length === 0;
  const ahead = isOfPlace ? `${where}で` : '';
  const behind = where === '' || isOfPlace ? '' : `、${where}`;
  const within = where === '' ? '' : `（${where}）`;
  switch (facts.status) {
    case 'planned':
      return `${ahead}${clause(facts)}へ${behind}`;
    case 'claimed':
      return `${ahead}${clause(facts)}か${behind}`;
    case 'proposed':
      return facts.type === 'proposal'
        ? `${ahead}${clause(facts)}${behind}`
        : `${phrase(facts)}${within}案`;
    case 'cancelled':
      return `${phrase(facts)}${within}${calledOff(facts)}`;
    case 'denied':
      return deniedLine(facts, within);
    default:
      return `${ahead}${clause(facts)}${behind}`;
  }
}

function placeOf({ names, where, object, type }: TitleFacts): string {
  return where === undefined || where === object || type === 'visit' ? '' : jaName(names, where);
}

/** 見送り leaves open whether it is put off or given up. */
function calledOff({ calledOff: how }: TitleFacts): string {
  return how === undefined ? '見送り' : how === 'postponed' ? '延期' : '中止';
}

function deniedLine(facts: TitleFacts, within: string): string {
  const denier = jaNamesOf(facts.names, facts.deniers);
  if (denier === '') return `${clause(facts)}${within}か、否定も`;
  if (facts.who.length === 0) return `${denier}が${phrase(facts)}${within}を否定`;
  return `${clause(facts)}${within}か、${denier}は否定`;
}

/** As a sentence: 日ソが中立条約に署名. */
function clause(facts: TitleFacts): string {
  return facts.type === 'meeting' || facts.type === 'visit' || facts.named
    ? gathered(facts, 'が')
    : done(facts);
}

/** As a noun, for what stands behind it: 日ソの中立条約署名. */
function phrase(facts: TitleFacts): string {
  return facts.type === 'meeting' || facts.type === 'visit' || facts.named
    ? gathered(facts, 'の')
    : deed(facts);
}

function gathered(facts: TitleFacts, particle: 'が' | 'の'): string {
  const { names, act, named, who, whom, part, type } = facts;
  if (type === 'visit')
    return `${subject(names, who, particle)}${visitTo(names, facts.where, act.ja)}`;
  const about =
    facts.topics.length > 0 && type !== 'meeting' ? `${joined(facts.topics)}めぐる` : '';
  const noun = `${about}${named?.ja ?? act.ja}`;
  if (part) return hosted(facts, noun, particle);
  const all = who.length < 2 && type === 'meeting' ? [...who, ...whom] : who;
  const people = jaNamesOf(names, all);
  if (people === '') return isStillOpen(facts) ? `${noun}開催` : noun;
  if (isBodyAlone(facts, all))
    return `${people}${gatheringOf(noun)}${isStillOpen(facts) ? '開催' : ''}`;
  const isOne = all.length < 2 || /[\p{Script=Latin}、]/u.test(people);
  return `${people}${isOne || runsTogether(people, noun) ? particle : ''}${noun}`;
}

/** バイデンオンライン会談: nobody sees where the name ends. */
function runsTogether(people: string, noun: string): boolean {
  return /[\p{Script=Katakana}ー]$/u.test(people) && /^\p{Script=Katakana}/u.test(noun);
}

/** "会合へ" alone would go there. */
function isStillOpen({ type, status }: TitleFacts): boolean {
  return type === 'meeting' && (status === 'planned' || status === 'claimed');
}

/** G20サミット: nobody is met but its own members. */
function isBodyAlone({ names, type }: TitleFacts, all: readonly string[]): boolean {
  const [id = ''] = all;
  return type === 'meeting' && all.length === 1 && names.actors.get(id)?.kind === 'organisation';
}

/** 小泉がG8サミット開催: two men hold a 首脳会談, a body a サミット. */
function hosted(
  { names, who, whom, part }: TitleFacts,
  noun: string,
  particle: 'が' | 'の',
): string {
  return `${subject(names, who, particle)}${jaNamesOf(names, whom)}${gatheringOf(noun)}${part ? PARTS[part] : ''}`;
}

function gatheringOf(noun: string): string {
  if (noun === '首脳会談') return 'サミット';
  return noun === '会談' ? '会合' : noun;
}

/** 東芝で逮捕: whose people they are is all that is known. */
function amongBodies({ names, act, who, whom, topics }: TitleFacts): string {
  const of = act.jaWhom ? whom : who;
  const isOfBodies = of.every((id) => names.actors.get(id)?.kind !== 'person');
  if (!act.isOfPeople || of.length === 0 || !isOfBodies) return '';
  const lead = act.jaWhom ? subject(names, who, 'が') : '';
  return `${lead}${topics.length === 0 ? '' : `${joined(topics)}めぐり`}${jaNamesOf(names, of)}で${act.ja}`;
}

function done(facts: TitleFacts): string {
  const { names, act, who, direct, topics } = facts;
  const among = amongBodies(facts);
  if (among !== '') return among;
  const matter = joined(topics);
  const whom = act.jaWhom ? withParticle(objectOf(facts), act.jaWhom) : '';
  const lacksObject = act.jaWhom === 'を' && whom === '' && !direct;
  const lead = subject(names, who, act.jaWho ?? (lacksObject ? '、' : 'が'));
  const against = act.type === 'sanction' && act.ruWhom ? towards(names, facts.whom) : '';
  const tail = beside(facts);
  if (direct) {
    const about = matter === '' ? '' : `${matter}めぐり`;
    return `${lead}${about}${whom}${within(act.jaMatter ?? `{}${act.ja}`, direct.ja)}${tail}`;
  }
  if (matter === '') return `${lead}${whom}${against}${act.ja}${tail}`;
  if (act.jaMatter && !act.takes) return `${lead}${whom}${within(act.jaMatter, matter)}${tail}`;
  return `${lead}${matter}めぐり${whom}${against}${act.ja}${tail}`;
}

function deed(facts: TitleFacts): string {
  const { names, act, who, direct, topics } = facts;
  const object = objectOf(facts);
  const whom = act.jaWhom && object !== '' ? `${object}${act.jaWhom === 'に' ? 'への' : ''}` : '';
  const against = act.type === 'sanction' && act.ruWhom ? towards(names, facts.whom) : '';
  const about = topics.length === 0 ? '' : `${joined(topics)}めぐる`;
  return `${subject(names, who, 'の')}${about}${whom}${against}${direct?.ja ?? ''}${act.ja}${beside(facts)}`;
}

function objectOf({ names, whom, object }: TitleFacts): string {
  return object === undefined ? jaNamesOf(names, whom) : jaName(names, object);
}

/** Whom it concerns, where the act has no particle for them. */
function beside({ names, act, whom, type }: TitleFacts): string {
  const isTold = act.jaWhom || (act.type === 'sanction' && act.ruWhom);
  const isKept = type === 'statement' || type === 'economy' || type === 'agreement';
  return isTold || isKept || whom.length === 0 ? '' : `（${jaNamesOf(names, whom)}）`;
}

function joined(topics: TitleFacts['topics']): string {
  return topics.map(({ ja }) => ja).join('・');
}

function within(pattern: string, matter: string): string {
  return pattern.replace('{}', matter);
}

function withParticle(text: string, particle: string): string {
  return text === '' ? '' : `${text}${particle}`;
}

function subject(names: TitleFacts['names'], ids: readonly string[], particle: string): string {
  return withParticle(jaNamesOf(names, ids), particle);
}
