// The actors or places a report from elsewhere names, by id or as the article prints them. Each must
// be named in the article: nothing is shown that its source does not say.

import type { Actor, Place } from '../../model/schema.ts';
import { gazetteer } from '../names/gazetteer.ts';
import type { NameMention } from '../names/nameMention.ts';
import { listed } from './editorNote.ts';

type Row = Actor | Place;

/** What may be named: those found in the article, and those of the tables that its text prints. */
export interface Nameable<R extends Row> {
  readonly text: string;
  readonly mentions: readonly NameMention[];
  readonly found: readonly R[];
  readonly table: ReadonlyMap<string, R>;
}

export type GivenRows<R extends Row> =
  | { readonly rows: readonly R[]; readonly why?: never }
  | { readonly why: string };

export function actorsGiven(
  given: readonly string[],
  article: Omit<Nameable<Actor>, 'table'>,
): GivenRows<Actor> {
  return rowsGiven(given, { ...article, table: gazetteer.actors });
}

export function placesGiven(
  given: readonly string[],
  article: Omit<Nameable<Place>, 'table'>,
): GivenRows<Place> {
  return rowsGiven(given, { ...article, table: gazetteer.places });
}

function rowsGiven<R extends Row>(given: readonly string[], nameable: Nameable<R>): GivenRows<R> {
  const rows = new Map<string, R>();
  for (const name of given) {
    const meant = rowsNamed(name, nameable);
    const [row] = meant;
    if (!row)
      return { why: `the article does not name "${name}"; use a name as it is printed, or an id` };
    if (meant.length > 1)
      return { why: `"${name}" can be ${listed(idsOf(meant), 'or')} here; use one of these ids` };
    rows.set(row.id, row);
  }
  return { rows: [...rows.values()] };
}

/** By id, else as printed, else by its name in the tables: the first way that finds any. */
function rowsNamed<R extends Row>(
  name: string,
  { text, mentions, found, table }: Nameable<R>,
): R[] {
  const byId = new Map(found.map((row) => [row.id, row]));
  const own = byId.get(name);
  if (own) return [own];
  const printed = new Set(mentions.flatMap((one) => (plain(one.text) === name ? [one.id] : [])));
  const tagged = [...printed].flatMap((id) => byId.get(id) ?? []);
  if (tagged.length > 0) return tagged;
  const called = found.filter((row) => isCalled(row, name));
  if (called.length > 0) return called;
  return [...table.values()].filter(
    (row) => (row.id === name || isCalled(row, name)) && isPrinted(row, text),
  );
}

function isCalled(row: Row, name: string): boolean {
  return row.name === name || ('familyName' in row && row.familyName === name);
}

function isPrinted(row: Row, text: string): boolean {
  const names = [row.name, 'familyName' in row ? row.familyName : null];
  return names.some((name) => name !== null && name !== '' && text.includes(name));
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => `"${id}"`).sort();
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ');
}
