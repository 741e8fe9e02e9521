// A story: steps of a caption and an address of the site, told in order. The editor writes it as a file
// of the seeds; the build adds what each step points at and what in a caption no event bears out.

import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());
const inLanguages = v.strictObject({ en: text, ja: v.optional(text), ru: v.optional(text) });

export const STORIES_FOLDER = 'stories';

/** As the editor writes it; its id is the name of its file. */
export const writtenStory = v.strictObject({
  title: inLanguages,
  steps: v.pipe(
    v.array(v.strictObject({ address: text, caption: inLanguages })),
    v.minLength(1, 'a story has steps'),
  ),
});

const step = v.object({
  /** Below the path of the site. */
  address: text,
  caption: inLanguages,
  /** Ids of the events it points at. */
  events: v.array(text),
  /** Names and dates of a caption that none of those events bears out, by language. */
  doubts: v.object({ en: v.array(text), ja: v.array(text), ru: v.array(text) }),
});

const story = v.object({ id: text, title: inLanguages, steps: v.array(step) });
const storyList = v.array(v.object({ id: text, title: inLanguages, steps: v.number() }));

export type WrittenStory = v.InferOutput<typeof writtenStory>;
export type Story = v.InferOutput<typeof story>;
export type StoryStep = Story['steps'][number];
export type StoryList = v.InferOutput<typeof storyList>;
export type InLanguages = v.InferOutput<typeof inLanguages>;

export type Parsed<T> =
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly message: string };

export const parseStory = (data: unknown): Parsed<Story> => parsed(story, data);
export const parseStoryList = (data: unknown): Parsed<StoryList> => parsed(storyList, data);

/** In the language asked for, or in English, which every story has. */
export function told(texts: InLanguages, language: string): readonly [words: string, lang: string] {
  const own = language === 'ja' || language === 'ru' ? texts[language] : undefined;
  return own === undefined ? [texts.en, 'en'] : [own, language];
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Parsed<T> {
  const result = v.safeParse(schema, data);
  if (result.success) return { status: 'ready', value: result.output };
  return { status: 'failed', message: result.issues[0].message };
}
