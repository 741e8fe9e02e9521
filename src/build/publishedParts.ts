// What of its articles a site publishes: all, or excerpts alone. Then everything that leaves the build
// is made from here on of a set that holds no more: of a text the sentences round its excerpts, the
// words that date them, its titles and bylines; of notes nothing they quote beyond that.

import { brokenPromises } from '../model/eventSet.ts';
import type { Note } from '../model/note.ts';
import { withholdAllBut } from '../model/publishedText.ts';
import type { Article, EventSet, NotProseKind, Report } from '../model/schema.ts';
import { lengthOf, overlaps, type Span } from '../model/span.ts';
import { retold } from '../model/toldNote.ts';
import { plainCharacters } from '../pipeline/read/plainCharacters.ts';
import { sentencesIn } from '../pipeline/read/segment.ts';
import type { PublishMode } from './publishMode.ts';
import type { BuiltEventSet } from './seedsToEventSet.ts';

type Texts = ReadonlyMap<string, string>;

const FACTS: ReadonlySet<NotProseKind> = new Set(['title', 'dateline', 'byline']);
/** Longer than this, what is marked as a title or a byline may be more than that. */
const LONGEST_FACT = 200;

export function publishedParts(built: BuiltEventSet, mode: PublishMode): BuiltEventSet {
  if (mode === 'full') return built;
  const { eventSet, texts, settled } = built;
  const reports = eventSet.events.flatMap((event) => event.reports);
  const published = eventSet.articles.map((article) => {
    const whole = texts.get(article.id) ?? '';
    const own = reports.filter((report) => report.article === article.id);
    return { article, ...withholdAllBut(whole, keptOf(article, own, whole)) };
  });
  const shown = new Map(published.map(({ article, text }) => [article.id, text]));
  const withheld = new Map(published.map((each) => [each.article.id, [...each.withheld]]));
  const told = <T extends Article>(article: T) => ({
    ...article,
    opening: openingShown(article, shown.get(article.id) ?? ''),
    withheld: withheld.get(article.id) ?? [],
  });
  const set: EventSet = {
    ...eventSet,
    articles: eventSet.articles.map(told),
    notes: eventSet.notes.map((note) => {
      const { span, article } = note;
      const gaps = article === null ? [] : (withheld.get(article) ?? []);
      const isOfGap = span !== null && gaps.some((gap) => overlaps(gap, span));
      return withoutWithheld(note, (words) =>
        isOfGap ? holds(texts, words) : holds(texts, words) && !holds(shown, words),
      );
    }),
  };
  const broken = brokenPromises(set, (id) => shown.get(id));
  if (broken.length > 0) throw new Error(`broken promise: ${broken.slice(0, 5).join('; ')}`);
  const articles = settled.articles.map((each) => ({ ...each, article: told(each.article) }));
  return { ...built, eventSet: set, texts: shown, settled: { ...settled, articles } };
}

function keptOf(article: Article, reports: readonly Report[], text: string): Span[] {
  const plain = plainCharacters(text);
  const facts = article.notProse
    .filter((mark) => FACTS.has(mark.kind) && lengthOf(mark) <= LONGEST_FACT)
    .map((mark) => (mark.kind === 'byline' ? authorIn(mark, article, text) : mark));
  const titles = article.parts.flatMap(({ title }) => title ?? []);
  const proofs = [article.published, ...article.parts.map(({ published }) => published)]
    .flatMap((published) => published?.evidence ?? [])
    .filter((evidence) => evidence.article === article.id);
  const excerpts = reports.flatMap((report) => [
    ...sentencesIn(plain, report.paragraph).filter((sentence) => overlaps(sentence, report)),
    report,
    ...[report.expression, report.attribution].flatMap((words) => words ?? []),
  ]);
  return [...facts, ...titles, ...proofs, ...excerpts];
}

/** Of a line on who wrote it the name alone, not what it tells of them. */
function authorIn(mark: Span, { parts }: Article, text: string): Span {
  const line = text.slice(mark.start, mark.end).toLowerCase();
  for (const { byline } of parts) {
    const at = byline === null ? -1 : line.indexOf(byline.toLowerCase());
    const start = mark.start + at;
    if (byline !== null && at >= 0) return { start, end: start + byline.length };
  }
  return mark;
}

/** The words an article is named by, where they are published. */
function openingShown({ opening }: Article, shown: string): string | null {
  return opening !== null && plainly(shown).includes(withoutDots(opening)) ? opening : null;
}

/** A note without the words it quotes of an article, where those are not published. */
function withoutWithheld(note: Note, isWithheld: (words: string) => boolean): Note {
  const left = (words: string) => (isWithheld(plainly(withoutDots(words))) ? '…' : words);
  const { told, message } = note;
  if (told) return retold(note, told.values.map(left));
  return { ...note, message: message.replace(/"([^"]+)"/g, (_, words) => `"${left(words)}"`) };
}

function holds(texts: Texts, words: string): boolean {
  return [...texts.values()].some((text) => plainly(text).includes(words));
}

function withoutDots(words: string): string {
  return words.replace(/…$/, '');
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
