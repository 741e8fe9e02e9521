// The tags and comments of a text, in order, in one pass: `<` that opens no tag is left alone, and
// an unclosed comment or script is looked for once only, so that odd input costs no more.

import type { Span } from '../../model/span.ts';

export interface HtmlTag extends Span {
  /** In small letters; "!" for comments and declarations. */
  readonly name: string;
  readonly isClosing: boolean;
}

const TAG_START = /<(?:!|\?|\/?[A-Za-z])/g;
const TAG_NAME = /^<\/?([A-Za-z][\w:.-]{0,40})/;
const LONGEST_TAG = 4000;

export function htmlTagsOf(text: string): HtmlTag[] {
  if (!text.includes('<')) return [];
  const tags: HtmlTag[] = [];
  let noCommentEnd = false;
  TAG_START.lastIndex = 0;
  for (let match = TAG_START.exec(text); match; match = TAG_START.exec(text)) {
    const start = match.index;
    const isComment = text.startsWith('<!--', start);
    let end = -1;
    if (isComment && !noCommentEnd) {
      const close = text.indexOf('-->', start + 4);
      noCommentEnd = close < 0;
      end = close < 0 ? -1 : close + 3;
    } else if (!isComment) end = tagEnd(text, start);
    if (end < 0) continue;
    tags.push({ start, end, ...nameOf(text.slice(start, start + 44)) });
    TAG_START.lastIndex = end;
  }
  return tags;
}

function nameOf(head: string): Pick<HtmlTag, 'name' | 'isClosing'> {
  const name = TAG_NAME.exec(head)?.[1]?.toLowerCase() ?? '!';
  return { name, isClosing: head.startsWith('</') };
}

/** After the `>` that closes the tag, quoted values passed over; -1 where there is none. */
function tagEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + LONGEST_TAG);
  let quote = '';
  let plainEnd = -1;
  for (let i = start + 1; i < last; i += 1) {
    const char = text.charAt(i);
    if (char === '>' && quote === '') return i + 1;
    if (char === '>' && plainEnd < 0) plainEnd = i + 1;
    if (char === '<' && quote === '') return -1;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && text.charAt(i - 1) === '=') quote = char;
  }
  return plainEnd;
}
