// What the share image of an event says: the same as its page, in the least words. Pure data, so that
// an image is drawn anew only when what it says has changed.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { EventType, Side, Status } from '../../model/vocabulary.ts';
import { articleName } from '../../views/shared/articleName.ts';
import { extentOf } from '../../views/shared/eventExtent.ts';
import { plainestPassages } from '../../views/shared/passageGroups.ts';
import { capitalised } from '../capitalised.ts';
import { nameOf } from '../nameOf.ts';
import { markedQuote, passagesOf, sourceDate } from '../Passages.tsx';
import { type Site, titleOf } from '../site.ts';
import { cardQuote, type MarkedQuote } from './cardQuote.ts';
import type { CardStrip } from './cardStrip.ts';

export interface ShareCard {
  readonly date: string;
  readonly place: string;
  /** In words, where it did not simply take place. */
  readonly status: string | null;
  readonly title: string;
  readonly people: readonly {
    readonly letters: string;
    readonly side: Side;
    readonly name: string;
  }[];
  readonly quote: MarkedQuote | null;
  readonly source: string;
  readonly mark: { readonly type: EventType; readonly status: Status; readonly side: Side };
  /** Where it lies on the strip; a band where no day is known. Null outside it. */
  readonly spot: CardSpot | null;
  readonly brand: string;
  readonly motto: string;
  /** Titles that take two lines leave less room for the quote. */
  readonly titleSize: number;
}

export interface CardSpot {
  readonly x0: number;
  readonly x1: number;
  readonly isBand: boolean;
  readonly isAbout: boolean;
}

const MOST_PEOPLE = 3;
/** Widths of a line in figures of the Latin alphabet; Han and kana take two. */
const titleSizes = [
  { most: 31, size: 66, quote: 190 },
  { most: 38, size: 54, quote: 190 },
  { most: 72, size: 54, quote: 124 },
  { most: Number.POSITIVE_INFINITY, size: 46, quote: 124 },
] as const;

export function shareCard(
  site: Site,
  event: DiplomaticEvent,
  strip: CardStrip | undefined,
): ShareCard {
  const { words } = site;
  const { wording } = words;
  const groups = passagesOf(site, event);
  const [group] = plainestPassages(groups, event.date, 1);
  const [report] = group?.reports ?? [];
  const title = titleOf(site, event);
  const status = event.status === 'occurred' ? null : wording.status[event.status];
  const width = widthOf(status === null ? title : `${status} ${title}`);
  const sizes = titleSizes.find(({ most }) => width <= most) ?? titleSizes[3];
  const [place] = event.places.flatMap((id) => site.places.get(id) ?? []);
  const within = place?.within ? site.places.get(place.within) : undefined;
  const places = [place, within].flatMap((one) => (one ? [nameOf(one, words)] : []));
  const articles = new Set(groups.map(({ article }) => article.id)).size;
  const source = group
    ? `${articleName(group.article, group.part, words.wording.article)}, ${sourceDate(site, group)}. ${words.onePassageOf(event.reports.length, articles)}`
    : '';
  return {
    date: capitalised(words.longDate(event.date, event.precision)),
    place: places.join(', '),
    status,
    title,
    people: peopleOf(site, event),
    quote: report ? cardQuote(markedQuote(report), sizes.quote) : null,
    source,
    mark: { type: event.type, status: event.status, side: event.side },
    spot: strip ? spotOf(event, strip) : null,
    brand: words.brand,
    motto: words.motto,
    titleSize: sizes.size,
  };
}

function peopleOf({ actors, words }: Site, { actors: acting, targets }: DiplomaticEvent) {
  return [...new Set([...acting, ...targets])]
    .flatMap((id) => actors.get(id) ?? [])
    .slice(0, MOST_PEOPLE)
    .map((actor) => ({
      letters: words.wording.badge[actor.side],
      side: actor.side,
      name: nameOf(actor, words),
    }));
}

function spotOf(event: DiplomaticEvent, { toX }: CardStrip): ShareCard['spot'] {
  const { from, to, kind } = extentOf(event);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  return { x0: toX(from), x1: toX(to), isBand: kind === 'band', isAbout: event.qualifier !== null };
}

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, char) =>
      sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。]/u.test(char) ? 2 : 1),
    0,
  );
}
