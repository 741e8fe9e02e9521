// The words of the list and of an open event, and where they go.

import { type ListWords, setListWords } from '../../views/list/listWords.ts';
import { type MapWords, setMapWords } from '../../views/map/mapWords.ts';
import { type ExcerptWords, setExcerptWords } from '../../views/panel/excerptWords.ts';
import { type PanelWords, setPanelWords } from '../../views/panel/panelWords.ts';
import { type ArticleFacts, setArticleFacts } from '../../views/shared/articleFacts.ts';
import { type ArticleWords, setArticleWords } from '../../views/shared/articleWords.ts';
import { type KnownWording, setKnownWording } from '../../views/shared/knownWording.ts';

export interface SoonWords {
  readonly panelWords: PanelWords;
  readonly knownWording: KnownWording;
  readonly excerptWords: ExcerptWords;
  readonly articleWords: ArticleWords;
  readonly articleFacts: ArticleFacts;
  readonly listWords: ListWords;
  readonly mapWords: MapWords;
}

export function speakSoonWords(spoken: SoonWords): void {
  setPanelWords(spoken.panelWords);
  setKnownWording(spoken.knownWording);
  setExcerptWords(spoken.excerptWords);
  setArticleWords(spoken.articleWords);
  setArticleFacts(spoken.articleFacts);
  setListWords(spoken.listWords);
  setMapWords(spoken.mapWords);
}
