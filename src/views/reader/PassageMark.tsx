// The mark a passage begins with, drawn as that article saw the event: a button that opens it.

import { shortDate } from '../shared/dateWords.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { inLanguage } from '../shared/inLanguage.ts';
import { knownWords } from '../shared/knownWording.ts';
import type { Passage } from './articlePassages.ts';
import type { ReaderHandlers } from './readerHandlers.ts';

interface PassageMarkProps extends ReaderHandlers {
  readonly passage: Passage;
}

export function PassageMark({ passage, onChoose, onPoint }: PassageMarkProps) {
  const { event, report } = passage;
  const { title, date, side } = event;
  const name = `${inLanguage(title)}, ${shortDate(date)}, ${knownWords.seenAs[report.reportedAs]}`;
  return (
    <button
      type="button"
      className="passage-mark"
      data-passage={report.id}
      data-event={event.id}
      aria-label={name}
      title={name}
      onClick={(press) => {
        press.stopPropagation();
        onChoose(passage);
      }}
      onFocus={() => onPoint(event.id)}
      onBlur={() => onPoint(null)}
    >
      <Glyph type={report.type} status={report.reportedAs} side={side} size={10} />
    </button>
  );
}
