// What a margin note says beside the event's label: how this article saw it, where that is not how it
// stands now or not simply a fact, and that no words of the text date it.

import type { DiplomaticEvent, Report } from '../../model/schema.ts';
import { words } from '../shared/wording.ts';
import { readerWords } from './readerWords.ts';

type Stands = Pick<DiplomaticEvent, 'status'>;
type Seen = Pick<Report, 'reportedAs' | 'expression'>;

export function noteWords({ status }: Stands, { reportedAs, expression }: Seen): string {
  const dating = expression === null ? [readerWords.noDatingWords] : [];
  return [...statusWords(status, reportedAs), ...dating].join('; ');
}

function statusWords(now: Stands['status'], seen: Seen['reportedAs']): string[] {
  if (seen !== now) {
    return [readerWords.here(words.statusAfter[seen], words.statusAfter[now])];
  }
  return now === 'occurred' ? [] : [words.statusAfter[now]];
}
