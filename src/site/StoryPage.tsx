// A story as a page that needs no script: every caption in turn, with the events that bear it out.

import { type Story, told } from '../model/story.ts';
import { EventLinks } from './EventLinks.tsx';
import { PageFrame } from './PageFrame.tsx';
import { homeOf, type Site, storyPathOf } from './site.ts';

interface StoryPageProps {
  readonly site: Site;
  readonly story: Story;
}

export function StoryPage({ site, story }: StoryPageProps) {
  const { words } = site;
  const [title, lang] = told(story.title, words.language);
  const path = (own: Site) => storyPathOf(own, story.id);
  return (
    <PageFrame site={site} path={path}>
      <article>
        <p className="page-kind">{words.story}</p>
        <h1 lang={lang}>{title}</h1>
        {story.steps.map((step, at) => {
          const [caption, own] = told(step.caption, words.language);
          const doubts = step.doubts[own === 'ja' || own === 'ru' ? own : 'en'];
          return (
            <section key={`${step.address} ${step.caption.en}`}>
              <h2>
                <a href={`${homeOf(site)}${step.address}`}>{words.storyStep(at + 1)}</a>
              </h2>
              <p lang={own}>{caption}</p>
              {doubts.length > 0 && <p>{words.notBorneOut(doubts.join(', '))}</p>}
              <EventLinks site={site} events={eventsIn(site, step.events)} />
            </section>
          );
        })}
      </article>
    </PageFrame>
  );
}

function eventsIn({ events, eventAt }: Site, ids: readonly string[]) {
  return ids.flatMap((id) => events[eventAt.get(id) ?? -1] ?? []);
}
