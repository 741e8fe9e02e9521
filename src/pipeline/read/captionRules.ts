// Picture captions and picture credits.

import { AGENCY } from './agencies.ts';
import type { LineRule } from './lineRule.ts';

const PICTURE_MAKER =
  '(?:Getty(?: Images)?|EPA|EPA-EFE|EPA/EFE|Pool|POOL|Shutterstock|iStock|Wikimedia(?: Commons)?|Alamy|Corbis|Handout)';
const MAKER = `(?:${AGENCY}|${PICTURE_MAKER}|Kremlin|Courtesy)`;
const PICTURE = '(?:[Ff]ile )?(?:[Pp]hotos?|PHOTOS?|[Pp]ictures?|[Ii]mages?)';

export const captionRules: readonly LineRule[] = [
  {
    name: 'picture credit behind a caption',
    pattern: new RegExp(
      `(?:[—–|(\\[/]|--| - |\\. )\\s*(?:${MAKER}[/ ,]*)+(?:${PICTURE}|/[A-Z][a-z]+(?: [A-Z]\\.)? [A-Z][\\w-]+)\\s*[)\\]]?\\.?$`,
      'u',
    ),
    examples: [
      'The ferry leaves port on Monday. — Jiji/VNA photo',
      'Fishermen mend nets in Nemuro (AP Photo)',
      'The premier waves. REUTERS/Jan Novak',
    ],
    counterExamples: ['The premier spoke to AFP in a photo studio.'],
  },
  {
    name: 'picture agency behind a caption',
    pattern: new RegExp(
      `[(\\[|/—–] ?(?:${AGENCY}|[/ ,])*\\b${PICTURE_MAKER}(?:[/ ,]+(?:${AGENCY}))*[)\\]]?\\.?$`,
      'u',
    ),
    examples: ['Cranes over the harbour. (AFP/EPA)', 'The hall in Oslo — EPA'],
    counterExamples: ['The talks went well. (Reuters)', 'Shares fell. — AFP, Reuters'],
  },
  {
    name: 'photo label',
    pattern:
      /^[([]?(?:(?:file |stock |handout |pool )?(?:photo(?:graph)?|picture|image|illustration|graphic|map|video|caption)(?: (?:credit|by|courtesy|source|caption|from))?s?\s*[:/]|(?:photo|picture|image|illustration|graphic)s? (?:by|from|courtesy)\b|(?:file|stock|pool|handout) (?:photo|image|picture)\b).{0,300}$/i,
    examples: ['Photo: Mia Berg', 'File photo', 'Image credit: City of Otaru', 'Photo by A. Sato'],
    counterExamples: ['Photos show two ships.', 'Map the coast, he said.'],
  },
  {
    name: 'who stands where',
    pattern:
      /^[A-Z][^.!?]{3,160}\((?:C|L|R|left|right|cent(?:re|er)|[LRC]-[LRC]|2nd [LR]|front|back|pictured|file)\)[^.!?]{2,200}[.!?]?(?:\s.{0,120})?$/,
    examples: [
      'Finance Minister Ivo Brandt (L) greets a guest in Oslo.',
      'Mayor Ann Lee (right) at work',
    ],
    counterExamples: ['Ann Lee (R-Ohio) said no.', 'The party (left of centre) won.'],
  },
  {
    name: 'in this photo',
    pattern:
      /^(?:in )?(?:this|the) (?:[\w. ,]{0,40} )?(?:file |handout |undated |pool )?(?:photo|picture|image|photograph|frame grab|screengrab)\b.{5,350}$|^[A-Z].{5,200}\b(?:is|are) (?:seen|pictured|shown) (?:in|at|on|here|during)\b.{3,160}$/i,
    examples: [
      'In this March 3 file photo, a trawler leaves Otaru.',
      'The new bridge is seen in this undated picture.',
    ],
    counterExamples: ['The bridge was shown on maps of the time.', 'Seen from Oslo, it is late.'],
  },
];
