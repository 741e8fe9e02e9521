import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../../model/vocabulary.ts';
import { triggerRows } from '../../reports/triggers/triggerRows.ts';
import { actOf, acts, plainAct } from './actOf.ts';

describe.each(acts)('the act $type "$on"', ({ ja, jaMatter, ru }) => {
  it('is written in Japanese and in Russian, each in its own letters', () => {
    expect(ja).toMatch(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u);
    expect(jaMatter ?? '{}').toContain('{}');
    expect(ru).toMatch(/^[а-яё -]+(?:\|[а-яё -]+){2,3}$/);
  });

  it('has an accusative of its own where the noun is feminine', () => {
    const [nom = '', , , acc] = ru.split('|');
    const [head = ''] = nom.split(' ').filter((word) => !/(?:ая|ое|ый|ий)$/.test(word));
    expect(acc !== undefined).toBe(
      /(?:[^м]я|а)$/.test(head) && !/ия войск$/.test(nom) && !isPlural(ru),
    );
  });
});

function isPlural(ru: string): boolean {
  return acts.some((act) => act.ru === ru && act.ruIsPlural === true);
}

describe('the acts', () => {
  it('hold each trigger of a type once', () => {
    const keys = acts.flatMap(({ type, on, rule }) =>
      on.split('/').map((trigger) => `${type} ${trigger} ${rule ?? ''}`),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it.each(eventTypes)('have a word for every %s', (type) => {
    expect(plainAct(type).type).toBe(type);
    expect(actOf(type, { type, rule: 'no rule', trigger: 'no trigger' })).toBe(plainAct(type));
  });

  it('know most words that sanctions, force and domestic matters are told by', () => {
    const told = triggerRows
      .filter(({ type }) => ['military', 'domestic', 'economy', 'other'].includes(type))
      .flatMap(({ type, name, verbs, nouns }) =>
        [...verbs.map(baseOf), ...nouns].map((trigger) => ({ type, rule: name, trigger })),
      );
    const unknown = told.filter((one) => actOf(one.type, one) === plainAct(one.type));
    expect(unknown.length / told.length).toBeLessThan(0.05);
  });
});

/** "put/put/put off" → "put off". */
function baseOf(verb: string): string {
  const [first = '', ...others] = verb.split('/');
  const tail = (others.at(-1) ?? '').split(' ').slice(1).join(' ');
  return others.length === 0 ? first : `${first} ${tail}`.trim();
}
