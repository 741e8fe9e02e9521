// Words of an article as every view marks them: yellow with a line for what dates an event, dots under
// people and bodies, dashes under places, a sign for what is not published.

import { articleWords } from './articleWords.ts';
import './markedWords.css';

interface MarkedWordsProps {
  readonly text: string;
  readonly date: boolean;
  readonly actor: boolean;
  readonly place: boolean;
  readonly gap: boolean;
}

export function MarkedWords({ text, date, actor, place, gap }: MarkedWordsProps) {
  if (gap) return <GapSign />;
  const nameClass = actor ? 'actor-words' : place ? 'place-words' : undefined;
  const named = nameClass ? <span className={nameClass}>{text}</span> : text;
  return date ? <mark className="date-words">{named}</mark> : named;
}

/** Where words of the article are not published. */
export function GapSign() {
  return (
    <span className="gap-sign" title={articleWords.withheld}>
      […]
    </span>
  );
}
