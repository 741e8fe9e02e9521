import { expect, it } from 'vitest';
import { cityNames } from './cityNames.ts';
import { otherCities } from './world.ts';

const cities = new Map(otherCities.map((city) => [city.id, city]));

it.each(cityNames)('%s is a city of the tables, in its own letters, and has one row', (line) => {
  const [id = '', ja = '', ru = ''] = line.split('|');
  expect(cities.get(id)).toMatchObject({ ja, ru });
  expect(ja).toMatch(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u);
  expect(ru).toMatch(/^[А-ЯЁ][а-яё]*(?:[ -][А-ЯЁа-яё]+)*$/);
  expect(cityNames.filter((other) => other.startsWith(`${id}|`))).toHaveLength(1);
});
