// What a program that unfolds links is told of an event, or of the whole: a frame that shows it, as
// oEmbed's rich answer. A folder of files cannot answer for every address, so each page names its own.

import { frameCode } from '../model/embedCode.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card/cardStyle.ts';
import { absolute, homeOf, pathOf, type Site, titleOf } from './site.ts';

/** CSS pixels; as wide as a column of most pages, and a panel beneath the lanes still has room. */
const WIDTH = 800;
const HEIGHT = 600;

/** `card`: the path of the share image, where there is one. */
export function oEmbed(site: Site, event: DiplomaticEvent, card: string | null): string {
  const thumbnail =
    card === null
      ? {}
      : {
          thumbnail_url: absolute(site, card),
          thumbnail_width: CARD_WIDTH,
          thumbnail_height: CARD_HEIGHT,
        };
  const title = site.words.titled(event.status, titleOf(site, event));
  return richAnswer(site, title, pathOf(site, 'event', event.id), thumbnail);
}

export function homeOEmbed(site: Site): string {
  return richAnswer(site, site.words.siteTitle, homeOf(site));
}

function richAnswer(site: Site, title: string, path: string, more: object = {}): string {
  const address = `${absolute(site, path)}?embed=1`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Nichiro',
    provider_url: absolute(site, homeOf(site)),
    width: WIDTH,
    height: HEIGHT,
    html: frameCode({ address, title, height: HEIGHT }, WIDTH),
    ...more,
  };
  return `${JSON.stringify(answer)}\n`;
}
