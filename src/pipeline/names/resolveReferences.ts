// Mentions by name in, all mentions out: "the Russian leader", "the two sides" and "he" go to what
// the text named last that fits. Where nothing fits there is no mention.

import { actionVerbs, placePrepositions } from './cueWords.ts';
import { type Cast, castOf } from './discourse.ts';
import { named as mentionOf, type Named } from './findNamed.ts';
import { gazetteer } from './gazetteer.ts';
import { meant, meantByOffice } from './meanings.ts';
import { emptyMemory, type Memory, withMention } from './memory.ts';
import { hitsIn, type NamedText } from './namedText.ts';
import type { NewPeople } from './newPeople.ts';
import { type OfficeReference, officeReference } from './officeReference.ts';
import { type Meaning, type ReferenceRow, references } from './references.ts';
import { addPhrase, emptyTrie } from './tokenTrie.ts';

type Reference = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'phrase'; readonly meaning: Meaning }
  | { readonly kind: 'office'; readonly office: OfficeReference }
);

const trie = emptyTrie<ReferenceRow>(true);
for (const row of references) for (const phrase of row.phrases) addPhrase(trie, phrase, row);

export function resolveReferences(
  text: NamedText,
  named: readonly Named[],
  people: NewPeople,
): readonly Named[] {
  const cast = castOf(text, named, people);
  const offices = officeReferences(text, named);
  const kept = outside(text, named, offices);
  const found = [...offices, ...phraseReferences(text)].sort((a, b) => a.from - b.from);
  const resolved: Named[] = [];
  let [memory, next] = [emptyMemory, 0];
  for (const reference of found) {
    for (; (kept[next]?.from ?? Number.POSITIVE_INFINITY) < reference.from; next++)
      memory = withNext(memory, text, cast, kept[next]);
    const mentions = resolve(text, reference, memory, cast);
    memory = withAll(memory, text, cast, mentions);
    resolved.push(...mentions);
  }
  return [...kept, ...resolved];
}

function withNext(memory: Memory, text: NamedText, cast: Cast, one: Named | undefined): Memory {
  return one ? withMention(memory, text, cast, one) : memory;
}

function withAll(memory: Memory, text: NamedText, cast: Cast, list: readonly Named[]): Memory {
  return list.reduce((before, one) => withMention(before, text, cast, one), memory);
}

/** "the prime minister of Japan" is the person; the Japan inside it is not named for itself. */
function outside(
  text: NamedText,
  named: readonly Named[],
  references: readonly Reference[],
): readonly Named[] {
  const inside = new Uint8Array(text.tokens.length);
  for (const { from, to } of references) inside.fill(1, from, to);
  return named.filter(({ from }) => inside[from] === 0);
}

function officeReferences(text: NamedText, named: readonly Named[]): Reference[] {
  const inPerson = new Uint8Array(text.tokens.length);
  for (const { from, to, isPerson } of named) if (isPerson) inPerson.fill(1, from, to);
  return text.titles.flatMap((title) => {
    const office = officeReference(text, title, (at) => inPerson[at] === 1);
    return office ? [{ kind: 'office', from: office.from, to: office.to, office }] : [];
  });
}

function phraseReferences(text: NamedText): Reference[] {
  const found: Reference[] = [];
  for (const { from, to, values } of hitsIn(trie, text.tokens)) {
    const meaning = values[0]?.meaning;
    if (
      meaning &&
      !isSpeakersOwn(text, from, meaning) &&
      !isGroundless(text, from, meaning) &&
      !isOfAThing(text, from) &&
      !isCounted(text, from, to) &&
      !isInName(text, from, to) &&
      !continues(text, to)
    )
      found.push({ kind: 'phrase', from, to, meaning });
  }
  return found;
}

const SPEAKERS_OWN: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  'one person',
  'those two',
  'one body',
]);

/** Inside a quotation "he" is whoever its speaker means. */
function isSpeakersOwn({ quoted }: NamedText, at: number, { kind }: Meaning): boolean {
  return quoted[at] === 1 && SPEAKERS_OWN.has(kind);
}

/** "His hat": only whose meeting or journey it is matters; "his talks" inside a sentence may be anybody's. */
function isOfAThing({ tokens }: NamedText, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower !== 'his' && lower !== 'her') return false;
  if (tokens[at]?.capital !== true) return true;
  return ![1, 2].some((step) => OCCASIONS.has(tokens[at + step]?.word ?? ''));
}

const OCCASIONS = new Set('talks meeting visit trip summit tour arrival departure'.split(' '));

/** "the foreign ministry" of "the foreign ministry in Tokyo": a longer name has its own bearer. */
function isInName({ hitAt }: NamedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((hitAt[at]?.to ?? 0) > to) return true;
  return false;
}

/** "the two islands": the two of something else, unless a verb follows. */
function isCounted({ tokens }: NamedText, at: number, to: number): boolean {
  if (to - at !== 2 || tokens[to - 1]?.lower !== 'two') return false;
  const next = tokens[to]?.word ?? '';
  return !(actionVerbs.has(next) || BEHIND_TWO.has(next) || /^[a-z]{2,}ed$/.test(next));
}

const BEHIND_TWO = new Set('met spoke last first also then again later sat flew saw'.split(' '));

/** "the country" is a place only where something goes on in it; "there is" says of no place. */
function isGroundless(text: NamedText, at: number, { kind }: Meaning): boolean {
  const { tokens } = text;
  if (kind === 'one body') return !isActing(text, at);
  if (kind === 'there')
    return tokens[at]?.capital === true || BEHIND_EMPTY_THERE.test(tokens[at + 1]?.word ?? '');
  return (
    kind === 'country' &&
    !placePrepositions.has(tokens[at - 1]?.word ?? '') &&
    tokens[at - 1]?.word !== 'to'
  );
}

/** "On March 7 it put …": near the head of its sentence, and before a deed. */
function isActing({ tokens, sentenceOf }: NamedText, at: number): boolean {
  const isHead = sentenceOf[at - FARTHEST_HEAD] !== sentenceOf[at];
  const next = tokens[at + 1]?.word ?? '';
  return isHead && (DEEDS.has(next) || (/^[a-z]{3,}ed$/.test(next) && !HAPPENINGS.has(next)));
}

const FARTHEST_HEAD = 5;
const DEEDS = new Set(
  'put left took gave told sent froze withdrew broke cut held set sold bought paid won lost said then also later'.split(
    ' ',
  ),
);
const HAPPENINGS = new Set(
  'seemed appeared turned rained snowed followed lasted ended marked remained emerged helped worked happened looked resumed started'.split(
    ' ',
  ),
);

const BEHIND_EMPTY_THERE =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|seems?|seemed|remains?|remained|exists?|appears?|appeared|'|’)$/;

/** "both sides of the hull", "the leaders of the strike", "the city-wide": some other thing. */
function continues({ tokens, starts, ends }: NamedText, to: number): boolean {
  const next = tokens[to]?.word;
  return next === 'of' || (next === '-' && starts[to] === ends[to - 1]);
}

function resolve(text: NamedText, reference: Reference, memory: Memory, cast: Cast): Named[] {
  const sentence = text.sentenceOf[reference.from] ?? -1;
  const at = {
    memory,
    cast,
    sentence,
    dateline: datelineAt(text, sentence),
    opensParagraph: hasBreak(text, memory.last?.to ?? 0, reference.from),
  };
  const ids =
    reference.kind === 'office'
      ? meantByOffice(reference.office, at)
      : meant(reference.meaning, at);
  const isPlace =
    reference.kind === 'phrase' &&
    ['place', 'country', 'city', 'here', 'there'].includes(reference.meaning.kind);
  return ids.map((id) => ({
    ...mentionOf(text, { ...reference, id }, isPlace ? 'place' : 'actor', 'reference'),
    isPerson: gazetteer.actors.get(id)?.kind === 'person' || cast.people.byId.has(id),
  }));
}

function hasBreak({ tokens }: NamedText, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.kind === 'break') return true;
  return false;
}

function datelineAt({ datelines, partOf }: NamedText, sentence: number): string | undefined {
  return datelines.find(({ part }) => part === partOf(sentence))?.id;
}
