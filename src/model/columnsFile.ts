// Columns as one binary file and back: four bytes that say how long the list of columns is, that list
// as JSON, then each column's numbers, little end first, every one at a multiple of eight bytes.

import * as v from 'valibot';
import { type EventColumns, type Lists, type Numbers, numbersBelow } from './eventColumns.ts';

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type Kind = keyof typeof kinds;
type Column = Numbers | Int32Array;

const listSchema = v.object({
  version: v.literal(1),
  columns: v.array(
    v.object({
      name: v.string(),
      kind: v.picklist(['u8', 'u16', 'u32', 'i32']),
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      length: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

export function writeColumns(columns: Readonly<Record<string, Column>>): Uint8Array {
  let end = 0;
  const placed = Object.entries(columns).map(([name, values]) => {
    const start = end;
    end = aligned(start + values.byteLength);
    return { name, kind: kindOf(values), start, length: values.length, values };
  });
  const list = { version: 1, columns: placed.map(({ values: _, ...column }) => column) };
  const head = new TextEncoder().encode(JSON.stringify(list));
  const first = aligned(4 + head.length);
  const bytes = new Uint8Array(first + end);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  for (const { start, values } of placed) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), first + start);
  }
  return bytes;
}

/** By name, as views of the file without a copy; undefined for what is no such file. */
export function readColumns(file: ArrayBuffer): ReadonlyMap<string, Column> | undefined {
  if (file.byteLength < 4) return undefined;
  const length = new DataView(file).getUint32(0, true);
  if (4 + length > file.byteLength) return undefined;
  const parsed = v.safeParse(listSchema, json(new Uint8Array(file, 4, length)));
  if (!parsed.success) return undefined;
  const first = aligned(4 + length);
  const columns = new Map<string, Column>();
  for (const { name, kind, start, length: count } of parsed.output.columns) {
    const at = first + start;
    if (at % 8 !== 0 || at + count * kinds[kind].BYTES_PER_ELEMENT > file.byteLength)
      return undefined;
    columns.set(name, new kinds[kind](file, at, count));
  }
  return columns;
}

export function flatColumns(columns: EventColumns): Record<string, Column> {
  const flat: Record<string, Column> = {};
  for (const [name, column] of Object.entries(columns)) {
    if (typeof column === 'number') continue;
    if (Array.isArray(column)) flat[name] = new TextEncoder().encode(column.join('\n'));
    else if ('starts' in column) {
      flat[`${name}.lengths`] = lengthsOf(column.starts);
      flat[`${name}.values`] = column.values;
    } else flat[name] = column;
  }
  return flat;
}

/** Lists are written by how long each is, which is a byte where where it starts is four. */
function lengthsOf(starts: Uint32Array): Numbers {
  const lengths = starts.subarray(1).map((start, i) => start - (starts[i] ?? 0));
  let longest = 0;
  for (const length of lengths) longest = Math.max(longest, length);
  return new (numbersBelow(longest + 1))(lengths);
}

/** How many values each list of the set has, to check what rows name. */
export interface Sizes {
  readonly actor: number;
  readonly place: number;
  readonly article: number;
}

/** Undefined where a column is missing, of another length, or names what is not there. */
export function eventColumnsFrom(
  file: ReadonlyMap<string, Column>,
  sizes: Sizes,
): EventColumns | undefined {
  const from = file.get('from');
  if (!from) return undefined;
  const count = from.length;
  const bytes = (name: string) => {
    const column = file.get(name);
    return column instanceof Uint8Array && column.length === count ? column : undefined;
  };
  const days = (name: string) => {
    const column = file.get(name);
    return column instanceof Int32Array && column.length === count ? column : undefined;
  };
  const lists = (name: string, below: number) => listsFrom(file, name, { count, below });
  const relation = file.get('relation');
  const idWords = wordsIn(file.get('idWords'));
  const found = {
    from: days('from'),
    to: days('to'),
    type: bytes('type'),
    status: bytes('status'),
    side: bytes('side'),
    precision: bytes('precision'),
    qualifier: bytes('qualifier'),
    salience: bytes('salience'),
    letters: bytes('letters'),
    acting: bytes('acting'),
    relation: relation instanceof Uint8Array ? relation : undefined,
    actor: lists('actor', sizes.actor),
    place: lists('place', sizes.place),
    article: lists('article', sizes.article),
    id: lists('id', idWords.length),
    related: lists('related', count),
  };
  const { to, type, status, side, precision, qualifier, salience, letters, acting } = found;
  const { actor, place, article, id, related } = found;
  if (!found.from || !to || !type || !status || !side || !precision || !qualifier) return undefined;
  if (!salience || !letters || !acting || !found.relation) return undefined;
  if (!actor || !place || !article || !id || !related) return undefined;
  const rest = { type, status, side, precision, qualifier, salience, letters, acting };
  const listed = { actor, place, article, id, idWords, related, relation: found.relation };
  return { count, from: found.from, to, ...rest, ...listed };
}

function listsFrom(
  file: ReadonlyMap<string, Column>,
  name: string,
  { count, below }: { readonly count: number; readonly below: number },
): Lists | undefined {
  const lengths = file.get(`${name}.lengths`);
  const values = file.get(`${name}.values`);
  if (!lengths || lengths instanceof Int32Array || lengths.length !== count) return undefined;
  if (!values || values instanceof Int32Array || !areAllBelow(values, below)) return undefined;
  const starts = new Uint32Array(count + 1);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    end += lengths[row] ?? 0;
    starts[row + 1] = end;
  }
  return end === values.length ? { starts, values } : undefined;
}

function wordsIn(column: Column | undefined): readonly string[] {
  if (!(column instanceof Uint8Array) || column.length === 0) return [];
  return new TextDecoder().decode(column).split('\n');
}

function areAllBelow(values: Numbers, below: number): boolean {
  if (below >= 2 ** (8 * values.BYTES_PER_ELEMENT)) return true;
  let highest = 0;
  for (let i = 0; i < values.length; i += 1) highest = Math.max(highest, values[i] ?? 0);
  return values.length === 0 || highest < below;
}

function kindOf(values: Column): Kind {
  if (values instanceof Int32Array) return 'i32';
  if (values instanceof Uint8Array) return 'u8';
  return values instanceof Uint16Array ? 'u16' : 'u32';
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
