// One kind of act in three languages: the words of an article that tell it, and how Japanese and
// Russian say it.

import type { EventType } from '../../../model/vocabulary.ts';

export interface Act {
  readonly type: EventType;
  /** Triggers that tell it, split by "/": "annex/annexation"; empty: whatever no other row takes. */
  readonly on: string;
  /** Only where the report was found by this row of the trigger tables. */
  readonly rule?: string;
  /** A noun that takes する: 併合. */
  readonly ja: string;
  /** The same with its matter at {}: "{}に言及"; else "{}めぐり" is put before. */
  readonly jaMatter?: string;
  /** The particle behind whom it is done to; without one they are not named, or stand in brackets. */
  readonly jaWhom?: 'に' | 'を';
  /** Between who acts and the act, where が would say too much or too little. */
  readonly jaWho?: '、' | 'の';
  /** Nominative, genitive, prepositional, and accusative where it differs from the first. */
  readonly ru: string;
  readonly ruIsPlural?: true;
  /** `genitive`: "Визит Абэ"; `colon`: "Абэ: отставка", where a genitive could mean the victim. */
  readonly ruWho: 'genitive' | 'colon';
  readonly ruWhom?: 'dative' | 'к' | 'против' | 'для' | 'в адрес' | 'genitive';
  /** Its matter stands behind "о"; else in brackets. */
  readonly ruMatter?: 'о';
  /** A matter that is its grammatical object, or what moves, joins it: ミサイル配備, "снижение торговли". */
  readonly takes?: 'object' | 'mover';
  /** Done to land, which is named; not to those who held it. */
  readonly isOfLand?: true;
  /** Its place is where it begins. */
  readonly isFrom?: true;
  /** A place beside it is what it is about, not where it is done: an ambassador recalled over an island. */
  readonly isNowhere?: true;
  /** Befalls or is done by people: of a company, a party, a ministry it is told as done there. */
  readonly isOfPeople?: true;
  /** The word itself says that it is called off. */
  readonly isCallingOff?: true;
}
