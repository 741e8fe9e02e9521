// What a title in any language says, as ids and rows of tables: who does what, to whom, about what,
// where, and who denies it. Nothing in it is a sentence.

import { must } from '../../model/check.ts';
import type { Place } from '../../model/schema.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import type { TitleWord } from '../reports/titleCutting.ts';
import type { Act } from './acts/act.ts';
import { actOf, actOfDoer, plainAct } from './acts/actOf.ts';
import { calledOffIn } from './calledOffIn.ts';
import { isLeaving } from './isLeaving.ts';
import { isOthersJourney } from './isOthersJourney.ts';
import { rankedReports } from './rankedReports.ts';
import type { TitleNames } from './titleNames.ts';
import { mainActors, type Told, type ToldReport } from './told.ts';
import type { Topic } from './topics.ts';
import { directTopicOf, topicsOf } from './topicsOf.ts';
import { wireOf } from './wireOf.ts';

export interface TitleFacts {
  readonly names: TitleNames;
  readonly type: EventType;
  readonly status: Status;
  readonly act: Act;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  /** What part they have in a session that is no meeting of their own; its body is no partner. */
  readonly part: 'host' | 'guest' | 'other' | undefined;
  /** The land that is taken. */
  readonly object: string | undefined;
  /** The name of a forum or a treaty, which stands for the noun of the act. */
  readonly named: Topic | undefined;
  /** What the act is done to, where that is a matter of the field. */
  readonly direct: Topic | undefined;
  readonly topics: readonly Topic[];
  readonly where: string | undefined;
  readonly deniers: readonly string[];
  /** How it was called off, where the words say it. */
  readonly calledOff: 'postponed' | 'cancelled' | undefined;
}

const HOSTS = /^(?:host|convene|chair|open|hold)$/;
const GUESTS = /^(?:attend|join|take part|participate|address|appear|speak)$/;
const OTHERS = /^(?:begin|start|conclude|end|wrap up)$/;
/** What the type of an event says already. */
const SAID: Partial<Record<EventType, string>> = { sanction: 'sanctions' };

export function titleFactsOf(told: Told): TitleFacts {
  const { names, type, status } = told;
  const ranked = rankedReports(told);
  const denial = ranked.find((report) => report.status === 'denied');
  const claim = ranked.find((report) => report.status !== 'denied' && !report.isDetail);
  const best = must(status === 'denied' ? (claim ?? ranked[0]) : ranked[0], 'it has a report');
  const part = type === 'meeting' ? partIn(told, best) : undefined;
  const wire = wireOf(told);
  const called = wire ? `${wire} call` : isHomecoming(told, best) ? 'return' : undefined;
  const named = called === undefined ? best : { ...best, trigger: called };
  const matter = matterOf(type, named, part !== undefined);
  const { act } = matter;
  const travellers = status === 'cancelled' && isOthersJourney(best) ? [] : told.actors;
  const who = status === 'denied' ? (claim?.actors ?? []) : travellers;
  const whom = status === 'denied' || act.isOfLand ? [] : told.targets;
  const main = mainActors({ names, actors: who });
  const bodies = part ? main.filter((id) => names.actors.get(id)?.kind === 'organisation') : [];
  const doers = main.filter((id) => main.length === bodies.length || !bodies.includes(id));
  const partners = mainActors({ names, actors: whom }).filter(
    (id) => !who.includes(id) && !(act.isOfPeople && act.jaWhom && !isChosen(best, id)),
  );
  return {
    names,
    type,
    status: act.isCallingOff && status === 'cancelled' ? 'occurred' : status,
    act: actOfDoer(act, doers.length > 0),
    who: doers,
    whom: [...bodies.filter((id) => !doers.includes(id)), ...partners],
    part,
    object: type === 'military' ? objectOf(told, best) : undefined,
    named: matter.named,
    direct: matter.direct,
    topics: matter.topics,
    where: wire || act.isNowhere ? undefined : placeShown(told),
    deniers: status === 'denied' && denial ? mainActors({ names, actors: denial.actors }) : [],
    calledOff: calledOffIn(ranked),
  };
}

/** "Abe returned to Tokyo": to the country of his own, where nobody is a visitor. */
function isHomecoming({ type, names, actors, places }: Told, { trigger }: ToldReport): boolean {
  if (type !== 'visit' || !/^(?:return|(?:come|go|fly|head) back) to$/.test(trigger)) return false;
  const [first] = places;
  const isHome = (id: string) => isWithin(names, first, names.actors.get(id)?.of ?? '');
  return actors.length > 0 && actors.every(isHome);
}

function isWithin(names: TitleNames, place: string | undefined, state: string): boolean {
  if (place === undefined) return false;
  return place === state || isWithin(names, names.places.get(place)?.within ?? undefined, state);
}

/** Named right behind the verb, or as its subject: not "a new leader to succeed Mori", "ambassador to Chile". */
function isChosen({ wording }: ToldReport, id: string): boolean {
  const { subject, rest, isPassive } = wording;
  return (isPassive ? subject : rest.slice(0, 1)).some(({ words }) =>
    words.some(({ ids, isPossessive }) => ids.includes(id) && !isPossessive),
  );
}

/** "Norway to host Arctic Council session": Norway and the council are no two who meet. */
function partIn(
  { names, actors, targets }: Told,
  { form, trigger }: ToldReport,
): TitleFacts['part'] {
  const isBody = (id: string) => names.actors.get(id)?.kind === 'organisation';
  const isOwn = [...actors, ...targets].filter((id) => !isBody(id)).length > 1;
  if (form === 'noun' || isOwn) return undefined;
  if (HOSTS.test(trigger)) return 'host';
  if (GUESTS.test(trigger)) return 'guest';
  return OTHERS.test(trigger) ? 'other' : undefined;
}

interface Matter {
  readonly act: Act;
  readonly named: Topic | undefined;
  readonly direct: Topic | undefined;
  readonly topics: readonly Topic[];
}

/** The act, and what it is about without what the act says already. */
function matterOf(type: EventType, best: ToldReport, isPart: boolean): Matter {
  const all = topicsOf(best);
  const isOfNoun = isPart || (best.rule === 'put off' && type !== 'other');
  const told = isOfNoun ? nounAct(type, best) : actOf(type, withPeople(best));
  const act = told.isFrom && !isLeaving(best) ? plainAct(type) : told;
  const named = all.find((topic) => isNameOf(topic, type, best));
  const direct = act.takes && !named ? directTopicOf(best, act.takes) : undefined;
  const rest = all.filter(
    (topic) => topic !== named && topic !== direct && !isSaid(topic, act) && type !== 'visit',
  );
  const plain = rest.filter(({ kind }) => kind !== 'vague');
  const isDirect = direct !== undefined || act.takes !== undefined;
  const topics = (plain.length > 0 || isDirect ? plain : rest).filter(
    (topic) => !(isOffice(topic) && (isOfSomebody(act) || isDoneByOffice(best))),
  );
  return { act, named, direct, topics: type === 'meeting' ? [] : topics };
}

/** Done to a person, whose office is no matter of it: an ambassador is summoned, a minister named. */
function isOfSomebody({ type, jaWhom }: Act): boolean {
  return jaWhom === 'を' && (type === 'domestic' || type === 'statement');
}

function isOffice({ en }: Topic): boolean {
  return en === 'ambassador';
}

/** "signed by the ambassador", "Ambassador Mori handed over …": who does it is no matter of it. */
function isDoneByOffice({ wording: { subject, rest, isPassive } }: ToldReport): boolean {
  const doers = isPassive ? rest.filter(({ opener }) => opener === 'by') : subject;
  return doers.some(({ words }) => words.some(({ text }) => /\bambassador$/i.test(text)));
}

/** People are dispatched, papers are sent. */
function withPeople(report: ToldReport): ToldReport {
  if (report.trigger !== 'send') return report;
  const words = report.wording.rest[0]?.words ?? [];
  const isOfPeople = words.some(({ text }) => SENT.has(text.toLowerCase()));
  return isOfPeople ? { ...report, trigger: 'dispatch' } : report;
}

const SENT = new Set(
  'mission missions team teams delegation delegations group experts envoy envoys troops crew doctors observers officials minister ministers'.split(
    ' ',
  ),
);

/** "the 1956 Joint Declaration", "the Eastern Economic Forum": the happening goes by this name. */
function isNameOf({ en, kind }: Topic, type: EventType, { form, trigger }: ToldReport): boolean {
  if (type === 'meeting') return kind === 'name';
  if (type !== 'agreement' || form !== 'noun') return false;
  return en.split('/').some((phrase) => phrase.split(' ').at(-1) === trigger.toLowerCase());
}

function isSaid({ en, ja, ru }: Topic, { on, type, ja: said, ru: saidInRu }: Act): boolean {
  const [, genitive = ''] = ru.split('|');
  if (genitive !== '' && saidInRu.split(/[ |]/).includes(genitive)) return true;
  if (said.includes(ja) || ja.endsWith(said) || (type === 'agreement' && ja.startsWith(said)))
    return true;
  const told = new Set([...on.split('/'), SAID[type] ?? '']);
  return en.split('/').some((phrase) => told.has(phrase));
}

/** What is hosted, opened, put off: the noun beside the verb. */
function nounAct(type: EventType, report: ToldReport): Act {
  const { rest, subject } = report.wording;
  const words = [...rest, ...subject].flatMap((chunk) => chunk.words);
  const acts = words.map(({ text }) => actOf(type, { ...report, type, rule: '', trigger: text }));
  return acts.find((act) => act !== plainAct(type)) ?? plainAct(type);
}

/** The place or state that ends the object of the verb, or the "of …" of the noun. */
function objectOf({ names, places, targets }: Told, { wording, form }: ToldReport) {
  const [first] = wording.rest;
  if (first?.opener !== '') return undefined;
  const of = first.words.findIndex(({ kind, text }) => kind === 'word' && text === 'of');
  if (form === 'noun' && of < 0) return undefined;
  const last: TitleWord | undefined = first.words.at(-1);
  if (!last || last.isPossessive) return undefined;
  return last.ids.find(
    (id) => (names.places.has(id) && places.includes(id)) || targets.includes(id),
  );
}

/** Land that things are about is no place where they are said or agreed. */
function placeShown({ names, places, type }: Told): string | undefined {
  const [first] = places;
  if (first === undefined || type === 'domestic' || type === 'statement') return undefined;
  const kind: Place['kind'] | undefined = names.places.get(first)?.kind;
  const isTalk = type === 'agreement' || type === 'proposal' || type === 'sanction';
  return isTalk && kind !== undefined && kind !== 'city' && kind !== 'other' ? undefined : first;
}
