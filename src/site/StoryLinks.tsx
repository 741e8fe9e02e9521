// The stories of a site as links, where there are any.

import { told } from '../model/story.ts';
import { type Site, storyPathOf } from './site.ts';

export function StoryLinks({ site }: { readonly site: Site }) {
  const { words, stories } = site;
  if (stories.length === 0) return null;
  return (
    <section>
      <h2>{words.stories}</h2>
      <ul>
        {stories.map(({ id, title }) => {
          const [name, lang] = told(title, words.language);
          return (
            <li key={id}>
              <a href={storyPathOf(site, id)} lang={lang}>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
