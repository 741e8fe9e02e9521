// The key under the timeline; where there is no room for it, a bar that opens it.

import { BandSample } from '../shared/BandSample.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import { Icon } from '../shared/Icon.tsx';
import { filterWords } from './filterWords.ts';
import { KeyColumns, type KeyColumnsProps } from './KeyColumns.tsx';
import './keyBar.css';

interface KeyPanelProps extends KeyColumnsProps {
  readonly onOpen: () => void;
}

export function KeyPanel({ onOpen, ...columns }: KeyPanelProps) {
  return (
    <section className="key" aria-label={filterWords.key}>
      <h2 className="aloud">{filterWords.key}</h2>
      <KeyColumns {...columns} />
      <button
        type="button"
        className="key-open-all"
        aria-label={filterWords.allFilters}
        title={filterWords.allFilters}
        onClick={onOpen}
      >
        <Icon name="filter" />
      </button>
    </section>
  );
}

export function KeyBar({ onOpen }: Pick<KeyPanelProps, 'onOpen'>) {
  return (
    <section className="key-bar" aria-label={filterWords.key}>
      <button type="button" className="key-open" onClick={onOpen}>
        <Icon name="filter" />
        {filterWords.key}
      </button>
      <span>
        <Glyph type="meeting" status="planned" side="both" size={11} />
        <b>{filterWords.hollowName}</b> {filterWords.hollow}
      </span>
      <span>
        <Glyph type="meeting" status="claimed" side="both" size={11} />
        <b>{filterWords.dashedName}</b> {filterWords.dashed}
      </span>
      <span>
        <BandSample kind="about" />
        <b>{filterWords.hatchedName}</b> {filterWords.hatched}
      </span>
      <span>
        <mark className="key-mark">{filterWords.markedName}</mark> {filterWords.marked}
      </span>
    </section>
  );
}
