// What the marks in an article's words stand for, each explained in its own dress.

import { articleWords } from './articleWords.ts';
import './markedWords.css';

export function MarkLegend() {
  return (
    <>
      <mark className="date-words">{articleWords.marked.date}</mark>{' '}
      <span className="actor-words">{articleWords.marked.actor}</span>{' '}
      <span className="place-words">{articleWords.marked.place}</span>{' '}
    </>
  );
}
