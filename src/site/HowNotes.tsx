// The notes of a build by kind, each with the article it is about.

import { noteIn } from '../model/noteSentences.ts';
import { notedPassage } from '../views/shared/notedPassage.ts';
import { foreignTo } from './foreignTo.ts';
import type { NoteGroup } from './howFacts.ts';
import { pathOf, type Site } from './site.ts';

interface HowNotesProps {
  readonly site: Site;
  readonly groups: readonly NoteGroup[];
}

const MOST_LISTED = 200;

export function HowNotes({ site, groups }: HowNotesProps) {
  const { how, colon } = site.words;
  return (
    <section>
      <h2>{how.notes}</h2>
      {groups.length === 0 && <p>{how.noNotes}</p>}
      {groups.map(({ code, notes }) => (
        <section key={code}>
          <h3>{(how.noteKinds[code] ?? code) + colon + notes.length}</h3>
          <ul className="page-events">
            {notes.slice(0, MOST_LISTED).map((note) => (
              <li key={`${note.article} ${note.span?.start} ${note.message}`}>
                {noteIn(how.sentences, note) ?? (
                  <span lang={foreignTo(site, 'en')}>{note.message}</span>
                )}{' '}
                <PassageLink site={site} note={note} />
              </li>
            ))}
          </ul>
          {notes.length > MOST_LISTED && <p>{how.more(notes.length - MOST_LISTED)}</p>}
        </section>
      ))}
    </section>
  );
}

interface PassageLinkProps {
  readonly site: Site;
  readonly note: NoteGroup['notes'][number];
}

/** A file that became no article has no page. */
function PassageLink({ site, note }: PassageLinkProps) {
  const article = site.articles.get(note.article ?? '');
  if (!article) return null;
  const { how } = site.words;
  const page = pathOf(site, 'article', article.id);
  const passage = notedPassage(note.span, article);
  if (passage === null) return <a href={page}>{how.showArticle}</a>;
  return <a href={`${page}?passage=${passage}`}>{how.showPassage}</a>;
}
