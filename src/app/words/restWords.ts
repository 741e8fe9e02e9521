// The words of all that a reader opens later, and where they go.

import { type ExportWords, setExportWords } from '../../export/exportWords.ts';
import { type AddressWords, setAddressWords } from '../../state/addressWords.ts';
import { type FilterWords, setFilterWords } from '../../views/filters/filterWords.ts';
import { type MapViewWords, setMapViewWords } from '../../views/map/mapViewWords.ts';
import { type ReaderWords, setReaderWords } from '../../views/reader/readerWords.ts';
import { type StoryWords, setStoryWords } from '../../views/story/storyWords.ts';
import { type AddWords, setAddWords } from '../added/addWords.ts';
import { type CommandWords, setCommandWords } from '../commands/commandWords.ts';
import { type EmbedWords, setEmbedWords } from '../embed/embedWords.ts';
import { type EmptyWords, setEmptyWords } from '../emptyWords.ts';
import { type GoToWords, setGoToWords } from '../goToWords.ts';
import { type HelpWords, setHelpWords } from '../helpWords.ts';
import { type NotesWords, setNotesWords } from '../notesWords.ts';
import { type NoticeWords, setNoticeWords } from '../noticeWords.ts';
import { type SearchLineWords, setSearchLineWords } from '../searchLineWords.ts';
import { setTakeAwayWords, type TakeAwayWords } from '../takeAwayWords.ts';

export interface RestWords {
  readonly addressWords: AddressWords;
  readonly filterWords: FilterWords;
  readonly mapViewWords: MapViewWords;
  readonly readerWords: ReaderWords;
  readonly storyWords: StoryWords;
  readonly embedWords: EmbedWords;
  readonly emptyWords: EmptyWords;
  readonly goToWords: GoToWords;
  readonly helpWords: HelpWords;
  readonly notesWords: NotesWords;
  readonly noticeWords: NoticeWords;
  readonly commandWords: CommandWords;
  readonly searchLineWords: SearchLineWords;
  readonly takeAwayWords: TakeAwayWords;
  readonly addWords: AddWords;
  readonly exportWords: ExportWords;
}

export function speakRestWords(spoken: RestWords): void {
  setAddressWords(spoken.addressWords);
  setFilterWords(spoken.filterWords);
  setMapViewWords(spoken.mapViewWords);
  setReaderWords(spoken.readerWords);
  setStoryWords(spoken.storyWords);
  setEmbedWords(spoken.embedWords);
  setEmptyWords(spoken.emptyWords);
  setGoToWords(spoken.goToWords);
  setHelpWords(spoken.helpWords);
  setNotesWords(spoken.notesWords);
  setNoticeWords(spoken.noticeWords);
  setCommandWords(spoken.commandWords);
  setSearchLineWords(spoken.searchLineWords);
  setTakeAwayWords(spoken.takeAwayWords);
  setAddWords(spoken.addWords);
  setExportWords(spoken.exportWords);
}
