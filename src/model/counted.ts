// Numbers with the noun they count, by the rules of each language that has some: "1 event", "2 events";
// «1 событие», «2 события», «5 событий». Japanese has none.

/** What stands between thousands in Russian: a blank at which no line breaks. */
export const GAP = '\u00a0';

type Two = readonly [one: string, many: string];
type Three = readonly [one: string, few: string, many: string];

export function countedEn(count: number, [one, many]: Two): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

export function countedRu(count: number, forms: Three): string {
  return `${grouped(count, GAP)} ${pluralRu(count, forms)}`;
}

/** In thousands; with a blank between, four figures stay together, as is the custom there. */
export function grouped(count: number, between = ','): string {
  const figures = String(count);
  if (between === GAP && figures.length < 5) return figures;
  return figures.replace(/\B(?=(\d{3})+$)/g, between);
}

/** The noun alone: 1, 21 and 101 take the first, 2 to 4, 22 to 24 the second, all others the third. */
export function pluralRu(count: number, [one, few, many]: Three): string {
  const [last, lastTwo] = [count % 10, count % 100];
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}
