// What the share image of an event says: the same as its page, in the least words. Pure data, so that
// an image is drawn anew only when what it says has changed.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { EventType, Side, Status } from '../../model/vocabulary.ts';
import { extentOf } from '../../views/shared/eventExtent.ts';
import { plainestPassages } from '../../views/shared/passageGroups.ts';
import { capitalised } from '../capitalised.ts';
import { nameOf, nameOfArticle } from '../nameOf.ts';
import { markedQuote, passagesOf, sourceDate } from '../Passages.tsx';
import { type Site, titleOf } from '../site.ts';
import { cardQuote, type MarkedQuote } from './cardQuote.ts';
import type { CardStrip } from './cardStrip.ts';

export interface ShareCard {
  readonly date: string;
  readonly place: string;
  /** Before the title, in words; empty where it simply took place. */
  readonly status: string;
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
/** Widths of a line in letters of the Latin alphabet. */
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
  const groups = passagesOf(site, event);
  const [group] = plainestPassages(groups, event.date, 1);
  const [report] = group?.reports ?? [];
  const title = titleOf(site, event);
  const status = words.titled(event.status, '');
  const width = widthOf(status + title);
  const sizes = titleSizes.find(({ most }) => width <= most) ?? titleSizes[3];
  const [place] = event.places.flatMap((id) => site.places.get(id) ?? []);
  const within = place?.within ? site.places.get(place.within) : undefined;
  const places = [place, within].flatMap((one) => (one ? [nameOf(one, words)] : []));
  const articles = new Set(groups.map(({ article }) => article.id)).size;
  const source = group
    ? words.sentence(
        nameOfArticle(group.article, site.words, group.part) +
          words.comma +
          sourceDate(site, group),
      ) +
      words.sentenceSpace +
      words.onePassageOf(event.reports.length, articles)
    : '';
  return {
    date: capitalised(words.longDate(event.date, event.precision)),
    place: places.join(words.comma),
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
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。【】「」（）]/u.test(letter))
    return 2;
  return /\p{Script=Cyrillic}/u.test(letter) ? 1.2 : 1;
}
