// What one paragraph looks like taken alone: prose, a headline, or one of the lines that stand round
// a story. Long paragraphs are prose; only short ones are held against the tables.

import { type BoilerplateRule, boilerplateRules } from './boilerplateRules.ts';
import { authorNoteRules, bylineRules, nameInSmallLetters } from './bylineRules.ts';
import { captionRules } from './captionRules.ts';
import { creditRules } from './creditRules.ts';
import { findRule, joinRules } from './lineRule.ts';
import { outletNamed } from './outletName.ts';
import { type Stamp, type StampedDate, stampedDatesIn, wireCodeIn } from './stampedDates.ts';

export type Look =
  | { readonly kind: 'prose'; readonly mayBeHeadline: boolean }
  | { readonly kind: 'headline' }
  | { readonly kind: 'fragment' }
  | {
      readonly kind: 'stamp';
      readonly outlet: string | null;
      readonly dates: readonly StampedDate[];
    }
  | {
      readonly kind: 'byline';
      readonly writer: string | null;
      readonly outlet: string | null;
      readonly isNote: boolean;
      readonly dates: readonly StampedDate[];
    }
  | {
      readonly kind: 'boilerplate';
      readonly reach: BoilerplateRule['reach'];
      readonly outlet: string | null;
      readonly dates: readonly StampedDate[];
    }
  | { readonly kind: 'caption' }
  | { readonly kind: 'credit'; readonly outlet: string | null }
  | { readonly kind: 'outlet'; readonly outlet: string };

const boilerplates = joinRules(boilerplateRules);
const captions = joinRules(captionRules);
const credits = joinRules(creditRules);
const writers = joinRules([...bylineRules, ...authorNoteRules]);
const LONGEST_LINE = 420;
/** Captions and pitches may be long; bylines, credits, stamps and outlets never are. */
const LONGEST_STAMP = 240;
const MAY_BE_CAPTION = /[)\]—–|/:]|photo|picture|image|seen|shown|grab/i;
const LONGEST_HEADLINE = 170;
const PUBLISHER =
  /(?:©|\(c\)|copyright)[ ©(c)]*(?:\d{4}(?:-\d{4})?)? ?(?:by )?(?<name>[A-Z][^,.|]{2,50})/iu;
const SOURCE_FIELD =
  /^(?:source|outlet|publication|publisher|newspaper|site)\s*:\s*(?<name>[^,|;]{2,60})/iu;

export function lookOf(text: string, isHeading: boolean): Look {
  if (!/\p{L}|\d/u.test(text.slice(0, LONGEST_LINE))) return { kind: 'fragment' };
  if (text.length > LONGEST_LINE) return { kind: 'prose', mayBeHeadline: false };
  return lineLook(text) ?? wordsLook(text, isHeading);
}

function lineLook(text: string): Look | undefined {
  const boilerplate = findRule(boilerplates, text);
  if (boilerplate) return { kind: 'boilerplate', reach: boilerplate.reach, ...aboutPage(text) };
  const field = SOURCE_FIELD.exec(text);
  if (field)
    return {
      kind: 'boilerplate',
      reach: 'line',
      outlet: field.groups?.name?.trim() ?? null,
      dates: stampedDatesIn(text).dates,
    };
  if (MAY_BE_CAPTION.test(text) && findRule(captions, text)) return { kind: 'caption' };
  if (text.length > LONGEST_STAMP) return undefined;
  if (findRule(credits, text))
    return { kind: 'credit', outlet: outletNamed(text.replace(/[^\p{L}. ]/gu, '')) ?? null };
  const stamp = stampedDatesIn(text);
  return bylineLook(text, stamp) ?? stampLook(stamp) ?? outletLook(text);
}

function aboutPage(text: string): { outlet: string | null; dates: readonly StampedDate[] } {
  const code = wireCodeIn(text);
  const publisher = PUBLISHER.exec(text)
    ?.groups?.name?.replace(/\s+(?:LLC|Ltd|Inc|Co)\b.*$/, '')
    .trim();
  return {
    outlet: code?.outlet ?? (publisher === undefined ? null : (outletNamed(publisher) ?? null)),
    dates: code ? [code.date] : [],
  };
}

function bylineLook(text: string, { dates }: Stamp): Look | undefined {
  const words = text.slice(0, dates[0]?.start).trimEnd();
  const rule = findRule(writers, words);
  if (!rule) return undefined;
  const { writer, outlet } = rule.pattern.exec(words)?.groups ?? {};
  return {
    kind: 'byline',
    writer: writer === undefined ? null : nameInSmallLetters(writer),
    outlet: outlet?.trim() ?? null,
    isNote: authorNoteRules.includes(rule),
    dates,
  };
}

function stampLook({ dates, outlet }: Stamp): Look | undefined {
  return dates.length === 0 ? undefined : { kind: 'stamp', dates, outlet };
}

function outletLook(text: string): Look | undefined {
  const outlet = outletNamed(text);
  return outlet === undefined ? undefined : { kind: 'outlet', outlet };
}

function wordsLook(text: string, isHeading: boolean): Look {
  if (isHeading) return { kind: 'headline' };
  if (isSentence(text)) return { kind: 'prose', mayBeHeadline: isQuestion(text) };
  const words = wordsIn(text);
  if (text.length > LONGEST_HEADLINE) return { kind: 'prose', mayBeHeadline: false };
  if (/[,;]["']?$/.test(text) && words >= 8) return { kind: 'prose', mayBeHeadline: false };
  const isHeadline =
    words >= 2 && /^["'(]*[\p{Lu}\p{Lo}\p{N}$£€¥]/u.test(text) && /\p{L}{2}/u.test(text);
  return { kind: isHeadline ? 'headline' : 'fragment' };
}

/** Two words or more that end as a sentence does. */
function isSentence(text: string): boolean {
  return /\s/.test(text) && /[.!?…][^\p{L}\p{N}]{0,4}$|:$/u.test(text.slice(-LONGEST_END));
}

/** A full stop and four characters behind it, some of which may take two units. */
const LONGEST_END = 10;

function isQuestion(text: string): boolean {
  const mayBe = text.length <= LONGEST_HEADLINE && /[?!]$/.test(text.slice(-1));
  return mayBe && /^[^.!?"]+[?!]$/u.test(text) && wordsIn(text) >= 4;
}

function wordsIn(text: string): number {
  return (text.match(/\s+/g)?.length ?? 0) + 1;
}
