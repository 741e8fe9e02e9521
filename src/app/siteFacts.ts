// What the build knows of the site, written into its code by build/siteDefines.ts.

import { type Day, parseDay } from '../model/day.ts';
import { reportAddress } from '../model/reportAddress.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { isUnpublished, isYourArticle } from '../model/yours.ts';
import { home } from '../state/home.ts';
import { eventPath } from '../state/urlState.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';

const built: string = import.meta.env.NICHIRO_BUILT;
const address: string = import.meta.env.NICHIRO_ADDRESS;
const report: string = import.meta.env.NICHIRO_REPORT;

/** The day of the data; undefined where nobody knows it. */
export const builtOn: Day | undefined = parseDay(built);

/** A path below the site as a whole address. */
export function wholeAddress(path: string): string {
  return `${address || window.location.origin}${import.meta.env.BASE_URL}${path}`;
}

/** The public address of an event, without the rest of the view; undefined where it has none. */
export function eventAddress(eventId: string): string | undefined {
  if (isUnpublished(eventId)) return undefined;
  return `${address || window.location.origin}${eventPath(eventId, home())}`;
}

/** The whole address of an article's text; undefined where only its reader has it. */
export function textAddress(articleId: string): string | undefined {
  if (isYourArticle(articleId)) return undefined;
  return wholeAddress(`data/articles/${encodeURIComponent(articleId)}.txt`);
}

/** Where a problem with an event is reported; undefined where the site names no place for it. */
export function problemAddress({ id, title }: DiplomaticEvent): string | undefined {
  const page = eventAddress(id);
  if (report === '' || page === undefined) return undefined;
  return reportAddress(report, { address: page, title: inLanguage(title) });
}
