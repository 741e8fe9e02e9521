import { describe, expect, it } from 'vitest';
import { placeForms } from './placeForms.ts';

describe('a Russian place name', () => {
  it.each([
    ['Вологда', 'в Вологде', 'в Вологду', 'Вологды'],
    ['Португалия', 'в Португалии', 'в Португалию', 'Португалии'],
    ['Вьетнам', 'во Вьетнаме', 'во Вьетнам', 'Вьетнама'],
    ['Флоренция', 'во Флоренции', 'во Флоренцию', 'Флоренции'],
    ['Вена', 'в Вене', 'в Вену', 'Вены'],
    ['Осло', 'в Осло', 'в Осло', 'Осло'],
    ['Уругвай', 'в Уругвае', 'в Уругвай', 'Уругвая'],
    ['Ярославль', 'в Ярославле', 'в Ярославль', 'Ярославля'],
    ['Рига', 'в Риге', 'в Ригу', 'Риги'],
    ['Папуа', 'в Папуа', 'в Папуа', 'Папуа'],
    ['ОАЭ', 'в ОАЭ', 'в ОАЭ', 'ОАЭ'],
    ['Новая Гвинея', 'в Новой Гвинее', 'в Новую Гвинею', 'Новой Гвинеи'],
    ['Южный Судан', 'в Южном Судане', 'в Южный Судан', 'Южного Судана'],
    ['префектура Аомори', 'в префектуре Аомори', 'в префектуру Аомори', 'префектуры Аомори'],
  ])('%s: %s, %s, %s', (name, within, to, gen) => {
    expect(placeForms('elsewhere', name)).toMatchObject({ in: within, to, gen });
  });

  it('on an island stands behind "на"', () => {
    expect(placeForms('hokkaido', 'Хоккайдо')?.to).toBe('на Хоккайдо');
    expect(placeForms('cyprus', 'Кипр')?.in).toBe('на Кипре');
  });

  it('has no preposition where readers quarrel over it', () => {
    expect(placeForms('ukraine', 'Украина')).toMatchObject({ in: '', to: '', gen: 'Украины' });
  });

  it.each(['Афины', 'Босния и Герцеговина', 'Объединённое Королевство'])(
    'has no forms where no rule is sure: %s',
    (name) => {
      expect(placeForms('elsewhere', name)).toBeUndefined();
    },
  );
});
