// A screenshot made small: a palette of its frequent colours, every other colour as the nearest of
// these. Screens are mostly flat, so a third of the bytes is left and the eye sees no difference.
// Reads what browsers write: 8 bits a channel, RGB or RGBA, not interlaced, opaque.

import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const COLOUR_TYPES = { rgb: 2, palette: 3, rgba: 6 };

/** @typedef {{ width: number, height: number, colours: Uint32Array }} Picture colours as 0xRRGGBB */

/**
 * @param {Buffer} png
 * @returns {Buffer}
 */
export function smallPng(png) {
  const { width, height, colours } = readPng(png);
  const palette = paletteOf(colours);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of colours.entries()) {
    rows[at + Math.floor(at / width) + 1] = nearest(colour);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_TYPES.palette, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channelsOf(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {Buffer} png
 * @returns {Picture}
 */
export function readPng(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(({ type }) => type === 'IDAT').map((each) => each.data);
  const raw = inflateSync(Buffer.concat(data));
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  const size = header[9] === COLOUR_TYPES.rgba ? 4 : header[9] === COLOUR_TYPES.rgb ? 3 : 1;
  const bytes = unfiltered(raw, width * size, size);
  const colours = Uint32Array.from({ length: width * height }, (_, at) =>
    palette ? colourAt(palette, (bytes[at] ?? 0) * 3) : colourAt(bytes, at * size),
  );
  return { width, height, colours };
}

/** @param {Buffer} png */
function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/**
 * Undoes the filters that stand before each row.
 * @param {Buffer} raw
 * @param {number} rowBytes
 * @param {number} size bytes of a pixel
 */
function unfiltered(raw, rowBytes, size) {
  const rows = raw.length / (rowBytes + 1);
  const bytes = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row++) {
    const filter = raw[row * (rowBytes + 1)] ?? 0;
    const start = row * rowBytes;
    for (let i = 0; i < rowBytes; i++) {
      const left = i >= size ? (bytes[start + i - size] ?? 0) : 0;
      const up = row > 0 ? (bytes[start + i - rowBytes] ?? 0) : 0;
      const corner = row > 0 && i >= size ? (bytes[start + i - rowBytes - size] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      bytes[start + i] = (raw[row * (rowBytes + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return bytes;
}

/**
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function paeth(left, up, corner) {
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/**
 * The frequent colours, each some way from all before it, so that a rare hue is not crowded out by
 * shades of grey; as near to each other as a palette has room for.
 * @param {Uint32Array} colours
 */
function paletteOf(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([colour]) => colour);
  for (let apart = 0; ; apart = apart * 1.5 + 1) {
    const palette = spreadOut(sorted, apart);
    if (palette.length <= MOST_COLOURS) return palette;
  }
}

/**
 * @param {readonly number[]} colours
 * @param {number} apart least distance of any two, squared
 */
function spreadOut(colours, apart) {
  if (apart === 0) return colours;
  /** @type {number[]} */
  const kept = [];
  /** @type {number[][]} */
  const channels = [];
  for (const colour of colours) {
    const each = channelsOf(colour);
    if (channels.some((other) => distance(other, each) < apart)) continue;
    kept.push(colour);
    channels.push(each);
    if (kept.length > MOST_COLOURS) break;
  }
  return kept;
}

/** @param {readonly number[]} palette */
function nearestIn(palette) {
  const channels = palette.map(channelsOf);
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (/** @type {number} */ colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const wanted = channelsOf(colour);
    const distances = channels.map((each) => distance(each, wanted));
    const nearest = distances.indexOf(Math.min(...distances));
    known.set(colour, nearest);
    return nearest;
  };
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function distance(a, b) {
  return a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
}

/** @param {number} colour */
function channelsOf(colour) {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function colourAt(bytes, at) {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** zlib's own comes with a newer Node than ours.
 * @param {Buffer} bytes
 */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
