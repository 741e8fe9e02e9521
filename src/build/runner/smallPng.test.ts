import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readPng, smallPng } from './smallPng.mjs';

// Four rows of two pixels, RGB, each row with another filter, as a browser writes them.
const filtered = [
  [0, 255, 0, 0, 0, 255, 0],
  [2, 1, 0, 0, 0, 0, 0],
  [1, 10, 20, 30, 1, 1, 1],
  [4, 0, 0, 0, 0, 0, 0],
];
const colours = [0xff0000, 0x00ff00, 0x000000, 0x00ff00, 0x0a141e, 0x0b151f, 0x0a141e, 0x0b151f];

it('undoes the filters of each row', () => {
  expect(readPng(pngOf(filtered))).toEqual({
    width: 2,
    height: 4,
    colours: Uint32Array.from(colours),
  });
});

it('keeps every pixel of a picture with few colours', () => {
  expect(readPng(smallPng(pngOf(filtered))).colours).toEqual(Uint32Array.from(colours));
});

it('moves a rare colour to the nearest of the palette', () => {
  const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey]);
  const row = [0, ...[...greys, ...greys, [200, 200, 201]].flat()];
  const { colours: shown } = readPng(smallPng(pngOf([row])));
  expect(shown.at(-1)).toBe(0xc8c8c8);
  expect(shown.at(7)).toBe(0x070707);
});

function pngOf(rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(((rows[0]?.length ?? 1) - 1) / 3, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}
