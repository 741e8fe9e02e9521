// The notes of a build by kind, each with the article it is about.

import type { NoteGroup } from './howFacts.ts';
import { pathOf, type Site } from './site.ts';

interface HowNotesProps {
  readonly site: Site;
  readonly groups: readonly NoteGroup[];
}

const MOST_LISTED = 200;

export function HowNotes({ site, groups }: HowNotesProps) {
  const { how } = site.words;
  return (
    <section>
      <h2>{how.notes}</h2>
      {groups.length === 0 && <p>{how.noNotes}</p>}
      {groups.map(({ code, notes }) => (
        <section key={code}>
          <h3>{`${how.noteKinds[code] ?? code}: ${notes.length}`}</h3>
          <ul className="page-events">
            {notes.slice(0, MOST_LISTED).map((note) => (
              <li key={`${note.article} ${note.span?.start} ${note.message}`}>
                {note.message} <ArticleLink site={site} article={note.article} />
              </li>
            ))}
          </ul>
          {notes.length > MOST_LISTED && <p>{how.more(notes.length - MOST_LISTED)}</p>}
        </section>
      ))}
    </section>
  );
}

interface ArticleLinkProps {
  readonly site: Site;
  readonly article: string | null;
}

/** A file that became no article has no page. */
function ArticleLink({ site, article }: ArticleLinkProps) {
  if (article === null || !site.articles.has(article)) return null;
  return <a href={pathOf(site, 'article', article)}>{site.words.how.showPassage}</a>;
}
