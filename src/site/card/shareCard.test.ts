import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, parseDay } from '../../model/day.ts';
import { sampleEvent } from '../../testing/sampleEvents.ts';
import { claim, meeting, plan, siteSet } from '../../testing/sampleSite.ts';
import { siteOf } from '../site.ts';
import { cardStrip } from './cardStrip.ts';
import { shareCard } from './shareCard.ts';

const WIDTH = 1000;
const site = siteOf(siteSet, { address: '', base: '/', report: '' });
const strip = cardStrip(site.events, WIDTH);
const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));

describe('shareCard', () => {
  it('says when, where, who, and the passage with the words that date it', () => {
    expect(shareCard(site, meeting, strip)).toMatchObject({
      date: 'Friday 6 May 2016',
      place: 'Port Nor, Norland',
      status: '',
      title: 'Berg and Okoro meet in Port Nor',
      people: [{ name: 'Ada Okoro' }, { name: 'Nils Berg' }],
      quote: ['Ms. Okoro met Mr. Berg in Port Nor ', 'on Friday', '.'],
      source: 'The Paper, date not known. The only passage',
    });
  });

  it('says of a plan and a claim what they are, and puts no month on a day', () => {
    const planned = shareCard(site, plan, strip);
    expect(planned).toMatchObject({ status: 'Planned: ', date: 'About September 2016' });
    expect(planned.spot).toMatchObject({ isBand: true, isAbout: true });
    expect((planned.spot?.x1 ?? 0) - (planned.spot?.x0 ?? 0)).toBeGreaterThan(50);
    expect(shareCard(site, claim, strip)).toMatchObject({ status: 'Claimed: ' });
  });
});

describe('cardStrip', () => {
  it('fills its width with the years there are, and folds the empty ones', () => {
    const old = sampleEvent({ id: 'old', date: '1945', precision: 'year' });
    const long = cardStrip([old, ...site.events], WIDTH);
    expect(long?.toX(day('1945-01-01'))).toBe(0);
    expect(long?.toX(day('2017-01-01'))).toBe(WIDTH);
    expect(long?.folds).toHaveLength(1);
    expect(long?.years.map(({ label }) => label)).toEqual(['1945', '2016']);
  });

  it('counts every event once, what is known only to a year as a block', () => {
    const year = sampleEvent({ id: 'year', date: '2016', precision: 'year' });
    const bars = cardStrip([year, ...site.events], WIDTH)?.bars ?? [];
    expect(bars.map(({ kind }) => kind)).toEqual(['block', 'month', 'month', 'month']);
  });

  it('is nothing where nothing is dated', () => {
    expect(cardStrip([], WIDTH)).toBeUndefined();
  });
});
