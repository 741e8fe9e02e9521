// A span of a text as W3C Web Annotation selectors, so that other programs can find it: by position,
// counted in code points, and by the words with a little of what stands round them.

import { codePointsOf } from './codePoints.ts';
import { type Span, textAt } from './span.ts';

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** In code points; `end` excluded. */
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type Selectors = readonly [TextPositionSelector, TextQuoteSelector];

/** In UTF-16 units; a little more where a character would be cut. */
const CONTEXT = 32;

/** What carries on a character begun before it: marks, variation selectors, skin tones, joiners. */
const CARRIES_ON = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d)/u;
const JOINED = /(?:\u200d|\p{Regional_Indicator})$/u;

/** Selectors of any number of spans of one text. */
export function selectorsIn(text: string): (span: Span) => Selectors {
  const { pointsAt } = codePointsOf(text);
  return (span) => [
    { type: 'TextPositionSelector', start: pointsAt(span.start), end: pointsAt(span.end) },
    {
      type: 'TextQuoteSelector',
      exact: textAt(text, span),
      prefix: text.slice(startOfCharacter(text, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, endOfCharacter(text, span.end + CONTEXT)),
    },
  ];
}

function startOfCharacter(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && isInside(text, at)) at -= 1;
  return at;
}

function endOfCharacter(text: string, offset: number): number {
  let at = Math.min(text.length, offset);
  while (at < text.length && isInside(text, at)) at += 1;
  return at;
}

/** Whether a cut here would part what a reader sees as one character. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const isPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  const isJoined = JOINED.test(text.slice(Math.max(0, at - 2), at));
  return isPair || isJoined || CARRIES_ON.test(text.slice(at, at + 2));
}
