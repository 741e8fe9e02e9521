// What holds for Japanese and Russian titles whatever the event.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, MAX_SHORT, MAX_TITLE } from '../../model/schema.ts';
import { eventTypes, statuses } from '../../model/vocabulary.ts';
import { gazetteer } from '../names/gazetteer.ts';
import type { TitleChunk, TitleWord } from '../reports/titleCutting.ts';
import { acts } from './acts/actOf.ts';
import { jaName } from './ja/jaNames.ts';
import { ruName } from './ru/ruNames.ts';
import { type NameSource, titleNames } from './titleNames.ts';
import { type TitleInput, titlesOf } from './titlesOf.ts';
import type { ToldReport } from './told.ts';
import { topics } from './topics.ts';

const unknown: Actor = {
  id: 'ilmar-kask',
  name: 'Ilmar Kask',
  names: { ja: null, ru: null },
  kind: 'person',
  side: 'others',
  familyName: 'Kask',
  givenName: 'Ilmar',
  of: null,
};
const actors = new Map([...gazetteer.actors, [unknown.id, unknown]]);
const { places } = gazetteer;
const actorIds = [...actors.keys()];
const placeIds = [...places.keys()];
const someActors = fc.uniqueArray(fc.constantFrom(...actorIds), { maxLength: 5 });
const somePlaces = fc.uniqueArray(fc.constantFrom(...placeIds), { maxLength: 2 });
const phrases = topics.flatMap(({ en }) => en.split('/'));
const triggers = acts.flatMap(({ on }) => on.split('/'));

const word = fc.constantFrom(...phrases, 'of', 'the', 'harbour').map(
  (text): TitleWord => ({
    text,
    kind: 'word',
    ids: [],
    isReference: false,
    isPossessive: false,
    isQuoted: false,
    isJoined: false,
  }),
);
const chunk: fc.Arbitrary<TitleChunk> = fc.record({
  opener: fc.constantFrom('', 'on', 'about'),
  words: fc.array(word, { maxLength: 4 }),
});
const chunks = fc.array(chunk, { maxLength: 3 });
const input: fc.Arbitrary<TitleInput> = fc
  .record({
    type: fc.constantFrom(...eventTypes),
    status: fc.constantFrom(...statuses),
    told: fc.constantFrom(...statuses),
    actors: someActors,
    targets: someActors,
    places: somePlaces,
    trigger: fc.constantFrom(...triggers, 'call off', 'postpone', 'host'),
    rule: fc.constantFrom('say', 'put off', 'host meeting', 'impose sanctions'),
    form: fc.constantFrom('verb' as const, 'noun' as const),
    wording: fc.record({
      subject: chunks,
      isPassive: fc.boolean(),
      rest: chunks,
      said: fc.option(fc.record({ isQuoted: fc.boolean(), chunks })),
    }),
  })
  .map(({ told, ...one }) => {
    const report: ToldReport = { ...one, status: told, isDetail: false, date: { edtf: '1931' } };
    return {
      event: { ...one, date: '1931' },
      reports: [report, { ...report, status: one.status }],
    };
  });

/** Those the events name, as a set of articles would bring them. */
function sourceOf(inputs: readonly TitleInput[]): NameSource {
  const named = inputs.flatMap(({ event }) => [...event.actors, ...event.targets, ...event.places]);
  const kept = new Set(named);
  return {
    actors: new Map([...actors].filter(([id]) => kept.has(id))),
    places: new Map([...places].filter(([id]) => kept.has(id))),
    placeNames: new Map(
      [...places].flatMap(([id, { name }]) => (kept.has(id) ? [[id, name]] : [])),
    ),
  };
}

/** Latin letters a name of the event brings with it, and those of a known form. */
function withoutNames(line: string, one: TitleInput): string {
  const { event } = one;
  const names = titleNames(sourceOf([one]));
  const ids = [...event.actors, ...event.targets, ...event.places];
  return ids
    .flatMap((id) => [jaName(names, id), ruName(names, id).nom])
    .flatMap((name) => name.split(/[\s・、]+/))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => (name === '' ? rest : rest.split(name).join('')), line);
}

describe.each(['ja', 'ru'] as const)('a title in %s', (language) => {
  it('is there, fits, and has no hole', () => {
    fc.assert(
      fc.property(input, (one) => {
        const [titles] = titlesOf([one], sourceOf([one]));
        for (const [line, max] of [
          [titles?.title[language] ?? '', MAX_TITLE],
          [titles?.short[language] ?? '', MAX_SHORT],
        ] as const) {
          expect(line).not.toBe('');
          expect(line.length).toBeLessThanOrEqual(max);
          expect(line).not.toMatch(
            /[{}|]|undefined|null|\s{2}|^[\s、,:)）]|[\s、,:(（]$|\(\)|（）|、、|がが|のの/,
          );
        }
      }),
      { numRuns: 600 },
    );
  });

  it('leaves Latin letters only to names without a form', () => {
    fc.assert(
      fc.property(input, (one) => {
        const [titles] = titlesOf([one], sourceOf([one]));
        expect(withoutNames(titles?.title[language] ?? '', one)).not.toMatch(/\p{Script=Latin}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('is no other event’s title', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 12 }), (many) => {
        const titles = titlesOf(many, sourceOf(many)).map(({ title }) => title[language]);
        expect(new Set(titles).size).toBe(many.length);
      }),
      { numRuns: 60 },
    );
  });

  it('tells each status apart', () => {
    fc.assert(
      fc.property(input, (one) => {
        const source = sourceOf([one]);
        const lines = statuses
          .filter((status) => status !== 'proposed' || one.event.type !== 'proposal')
          .map((status) => {
            const reports = one.reports.map((report) => ({
              ...report,
              rule: 'say',
              trigger: '',
              status,
            }));
            return titlesOf([{ event: { ...one.event, status }, reports }], source)[0]?.short[
              language
            ];
          });
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 100 },
    );
  });
});
