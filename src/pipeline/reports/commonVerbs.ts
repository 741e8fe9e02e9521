// Verbs that tell of no event but show where clauses begin and end, and the small words of verb groups.

export const commonVerbs: readonly string[] = `
become/became/become seem appear remain stay/stayed keep/kept make/made take/took/taken
give/gave/given get/got/gotten let/let put/put go/went/gone come/came/come see/saw/seen
look know/knew/known think/thought believe feel/felt find/found expect hope want need like mean/meant
help try seek/sought use work play run/ran/run move turn show/showed/shown lead/led bring/brought
include involve contain focus revolve range reach allow enable prevent hamper cause force compel/compelled oblige drive/drove/driven
follow precede accompany continue stop cease start begin/began/begun end last lie/lay/lain
live die kill rise/rose/risen fall/fell/fallen grow/grew/grown increase decrease decline drop gain lose/lost win/won
buy/bought sell/sold pay/paid spend/spent cost/cost own build/built create form set/set cut/cut
write/wrote/written read/read hear/heard speak/spoke/spoken talk ask answer learn teach/taught
send/sent receive carry hold/held stand/stood sit/sat walk wait watch serve provide
consider regard describe portray view treat face share mark signal suggest indicate reflect highlight underscore
raise address handle resolve solve settle improve strengthen boost warm weaken harm hurt damage
require depend belong exist happen occur emerge arise/arose/arisen intend plan aim prepare decide choose/chose/chosen
return leave/left arrive depart enter exit join remain pursue maintain control rule govern
call name elect appoint replace succeed fail refuse manage survive suffer pass vote
observe comply violate break/broke/broken threaten attack defend protect fight/fought
head chair oversee/oversaw/overseen represent support oppose back favor favour welcome
touch cover reveal unveil disclose detail explain discuss add note cite quote tell/told say/said
wonder doubt fear worry enjoy love hate report publish carry print conclude complete finish reach estimate calculate
convey conduct attend visit base locate situate know introduce publish happen employ gather stage
draw/drew/drawn choose feed/fed seek shrink/shrank/shrunk spread/spread swing/swung tear/tore/torn wear/wore/worn
secure spark trigger prompt warrant assume claim deem label rank score beat/beat/beaten defeat
escape flee/fled/fled hide/hid/hidden throw/threw/thrown catch/caught strike/struck/struck shake/shook/shaken
kick launch unfold progress stall collapse crumble recover rebound overtake/overtook/overtaken
recognise recognize accept admit permit grant award honour honor celebrate commemorate
mount arrange organise organize fund finance sponsor invest earn save spare
swear/swore/sworn bear/bore/borne tie link connect attach separate divide split/split/split
test examine investigate inspect check search seek review study
push pull press pressure persuade convince encourage discourage
forge cement deepen broaden weaken erode undermine threaten endanger
complain regret admire respect trust mistrust suspect
draft outline formulate finalise finalize implement execute enforce apply
warn alert notify inform brief consult advise recommend urge
repair rebuild/rebuilt restore replace renew extend expand enlarge reduce limit restrict
lay/laid/laid undergo/underwent/undergone shoot/shot/shot lend/lent overthrow/overthrew/overthrown bid/bid/bid
withstand/withstood undertake/undertook/undertaken outlaw impound dock moor sue plant hoist mediate broker
telephone cable wire dump bury inter exhume repatriate deport intern jail imprison sentence convict fine indict
disembark conquer burn flood collide capsize sink/sank/sunk rename dedicate inaugurate erect demolish dissolve disband
premiere perform exhibit restore donate bequeath compensate reimburse pardon
withhold/withheld delay halt interrupt resume end finish agree disagree promise be/was/been have/had do/did/done
`
  .trim()
  .split(/\s+/)
  .concat(['take/took/taken place', 'set/set/set off', 'take/took/taken part']);

export const beForms = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']);
export const haveForms = new Set(['have', 'has', 'had', 'having']);
export const doForms = new Set(['do', 'does', 'did']);
export const futureModals = new Set(['will', 'shall', "'ll"]);
export const possibleModals = new Set(['would', 'could', 'may', 'might', 'should', 'must', 'can']);

/** Words that may stand inside a verb group: "has already been", "will not soon". */
export const groupAdverbs = new Set(
  `not never also already just still ever again now soon then only even once often always twice
   finally officially formally reportedly allegedly personally jointly recently earlier later
   previously subsequently immediately meanwhile publicly privately unexpectedly suddenly
   currently initially originally eventually likely largely widely long first last together both all
   briefly repeatedly apparently supposedly really better further simply merely`
    .trim()
    .split(/\s+/),
);

export const doubtAdverbs = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

const NOT_ADVERBS = new Set(
  `family supply apply reply italy july ally only daily weekly monthly assembly anomaly rely comply
   multiply fly imply friendly lovely likely unlikely deadly elderly monopoly bully rally tally`
    .trim()
    .split(/\s+/),
);

/** "temporarily", "heavily"; not "supply" or "July". */
export function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word);
}
