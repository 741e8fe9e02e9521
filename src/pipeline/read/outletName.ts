// The shape of an outlet's name, for lines and datelines that consist of one. It is a shape and not
// a list, so that a paper nobody thought of is read too.

import { AGENCY, agencyNamed } from './agencies.ts';

const WORD = "(?:The |El |La |Le |Die |Der )?(?:[A-Z][\\w'&.-]*|of|and|the|&)";
const PAPER =
  'News|Times|Post|Herald|Journal|Tribune|Today|Daily|Guardian|Shimbun|Press|Agency|Review|Mail|Star|Standard|Observer|Chronicle|Gazette|Telegraph|Mirror|Independent|Globe|Bulletin|Courier|Examiner|Register|Inquirer|Monitor|Nikkei|Diplomat|Economist|Magazine|Report|Broadcasting|Broadcaster|Network|Radio|TV|Television|BBC|CNN|NHK|NPR|ABC|CBS|NBC|RT|Online|Wire|Weekly|Insider|Affairs|Policy|Politico|Bloomberg|Asahi|Mainichi|Yomiuri|Sankei|Kommersant|Izvestia|Pravda';

export const OUTLET = `(?:(?:${WORD} ){0,4}(?:${PAPER})(?: (?:${WORD}|Online|\\.com)){0,2}|${AGENCY})`;

const WHOLE = new RegExp(`^(?:The )?${OUTLET}$`, 'u');

/** Sections of a page, which have the shape of an outlet's name. */
const SECTION =
  /^(?:World|National|International|Breaking|Latest|Top|Local|Business|Sports?|Politic(?:s|al)|More|Related|Other|Recent|Today's|In The|Live|Video|Weekly|Press|Special|Foreign|Asia|Europe)(?: \w+)? (?:News|Report|Review|Affairs|Policy|Press|Agency|Today|Daily|Magazine|Post)$|^(?:News|Today|Daily|Post|Press|Mail|Star|Report|Review|Online|Radio|Television|Weekly|Policy|Affairs)$/i;

const LONGEST = 60;

/** The outlet that a whole line or label names; agencies by their usual name. */
export function outletNamed(text: string): string | undefined {
  const name = text.trim();
  if (name.length > LONGEST) return undefined;
  const agency = agencyNamed(name);
  if (agency !== undefined) return agency;
  if (name.split(' ').length > 6 || SECTION.test(name)) return undefined;
  const spelled = /^[A-Z][A-Z .&'-]{5,}$/.test(name) ? inSmallLetters(name) : name;
  if (spelled !== name) return outletNamed(spelled);
  return WHOLE.test(name) && /[a-z]|^[A-Z]{2,5}$/.test(name) ? name : undefined;
}

function inSmallLetters(name: string): string {
  return name.replace(/([A-Z])([A-Z]+)/g, (_, first: string, rest: string) => {
    return first + rest.toLowerCase();
  });
}
