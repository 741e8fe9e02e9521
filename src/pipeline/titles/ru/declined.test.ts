import { describe, expect, it } from 'vitest';
import { declined } from './declined.ts';

const examples: readonly (readonly [word: string, gen: string, dat: string])[] = [
  ['Громов', 'Громова', 'Громову'],
  ['Соловьёв', 'Соловьёва', 'Соловьёву'],
  ['Рябинин', 'Рябинина', 'Рябинину'],
  ['Островский', 'Островского', 'Островскому'],
  ['Чёрный', 'Чёрного', 'Чёрному'],
  ['Толстой', 'Толстого', 'Толстому'],
  ['Седых', 'Седых', 'Седых'],
  ['Галич', 'Галича', 'Галичу'],
  ['Гоголь', 'Гоголя', 'Гоголю'],
  ['Гай', 'Гая', 'Гаю'],
  ['Ямада', 'Ямады', 'Ямаде'],
  ['Танака', 'Танаки', 'Танаке'],
  ['Шевчук', 'Шевчука', 'Шевчуку'],
  ['Мацуи', 'Мацуи', 'Мацуи'],
  ['Гюго', 'Гюго', 'Гюго'],
];
const women: typeof examples = [
  ['Громова', 'Громовой', 'Громовой'],
  ['Рябинина', 'Рябининой', 'Рябининой'],
  ['Островская', 'Островской', 'Островской'],
  ['Ямада', 'Ямады', 'Ямаде'],
  ['Галич', 'Галич', 'Галич'],
];

describe('a Russian family name', () => {
  it.each(examples)('%s becomes %s, %s', (word, gen, dat) => {
    expect(declined({ word, isWoman: false, isFamilyName: true })).toEqual({ gen, dat });
  });

  it.each(women)('%s of a woman becomes %s, %s', (word, gen, dat) => {
    expect(declined({ word, isWoman: true, isFamilyName: true })).toEqual({ gen, dat });
  });

  it('declines both parts of a double name', () => {
    expect(declined({ word: 'Ли-младший', isWoman: false, isFamilyName: true }).gen).toBe(
      'Ли-младшего',
    );
    expect(declined({ word: 'Форд-старший', isWoman: false, isFamilyName: true }).dat).toBe(
      'Форду-старшему',
    );
  });
});

describe('a Russian given name', () => {
  it.each([
    ['Игорь', 'Игоря', 'Игорю'],
    ['Юрий', 'Юрия', 'Юрию'],
    ['Лев', 'Льва', 'Льву'],
    ['Никита', 'Никиты', 'Никите'],
    ['Илья', 'Ильи', 'Илье'],
  ])('%s becomes %s, %s', (word, gen, dat) => {
    expect(declined({ word, isWoman: false, isFamilyName: false })).toEqual({ gen, dat });
  });

  it('of a woman declines in -ия and stays in -и', () => {
    expect(declined({ word: 'Мария', isWoman: true, isFamilyName: false })).toEqual({
      gen: 'Марии',
      dat: 'Марии',
    });
    expect(declined({ word: 'Юрико', isWoman: true, isFamilyName: false }).gen).toBe('Юрико');
  });
});
