// What a program that unfolds links is told of an event, as oEmbed's plainest answer. A folder of
// files cannot answer for every address, so each page names its own.

import type { DiplomaticEvent } from '../model/schema.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card/cardStyle.ts';
import { absolute, homeOf, type Site, titleOf } from './site.ts';

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
  const answer = {
    version: '1.0',
    type: 'link',
    title: site.words.titled(event.status, titleOf(site, event)),
    provider_name: 'Nichiro',
    provider_url: absolute(site, homeOf(site)),
    ...thumbnail,
  };
  return `${JSON.stringify(answer)}\n`;
}
