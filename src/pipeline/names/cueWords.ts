// Closed lists of words that tell what a name near them is doing.

/** After these stands a place, be it a state or its capital. */
export const placePrepositions = new Set(
  'in at near into onto inside outside across throughout around through via toward towards off aboard'.split(
    ' ',
  ),
);

/** Before "to", "from" or "for" these make what follows a place. */
export const motionWords = new Set(
  (
    'travel travels traveled travelled traveling travelling trip trips visit visits visited visiting go goes going gone went ' +
    'return returns returned returning fly flies flew flown flying flight flights come comes came coming head heads headed heading ' +
    'move moves moved moving arrive arrives arrived arriving arrival journey journeys journeyed tour tours toured way road ' +
    'sail sailed sailing voyage fled flee fleeing leave leaves left leaving depart departs departed departing departure bound ' +
    'route routes export exports exported exporting ship shipped shipping shipments shipment sent send withdraw withdrew ' +
    'withdrawal pipeline cable ferry move back invite invited inviting invitation rushed drove drive brought welcome welcomed welcoming'
  ).split(' '),
);

/** Between a word of motion and "to", these make the state the one who gets it: "handed to Japan". */
export const givingWords = new Set(
  (
    'hand handed handing give gave given giving offer offered offering sell sold selling cede ceded ceding transfer transferred ' +
    'transferring grant granted granting lend lent lending loan loans proposal proposals message letter warning response reply ties ' +
    'apology apologized apologised aid assistance damage threat threats added agreed close opposed committed'
  ).split(' '),
);

/** These take a place as their object: "left Tokyo", "visit Japan". */
export const goingVerbs = new Set(
  'visit visits visited visiting leave leaves left leaving tour tours toured touring reach reaches reached reaching enter enters entered entering depart departs departed departing'.split(
    ' ',
  ),
);

/** "the city of", "the coast of": what follows is ground. */
export const groundNouns = new Set(
  'city cities town capital coast coasts shore shores port north south east west outskirts suburb suburbs centre center streets island islands waters part parts soil airspace territory map rest ambassador'.split(
    ' ',
  ),
);

export const speechVerbs = new Set(
  (
    'said says say saying told tells added adds noted notes wrote writes argued argues explained explains stressed stresses ' +
    'asked asks warned warns replied replies announced announces declared declares insisted insists claimed claims recalled recalls ' +
    'commented comments suggested suggests observed observes stated states emphasized emphasised concluded predicted believes thinks ' +
    'acknowledged admitted confirmed confirms denied denies expressed expresses reported reports remarked called calls'
  ).split(' '),
);

/** Doing words that do not end in -ed. */
export const actionVerbs = new Set(
  (
    'is was has had will would may might can could should must does did do are were have makes made takes took gives gave sees saw ' +
    'seeks sought wants hopes plans fears sends sent holds held keeps kept begins began puts put sets set meets met finds found ' +
    'pays paid wins won loses lost builds built buys bought sells sold fights fought breaks broke draws drew leads led ' +
    'shows showed says said tells told thinks thought gets got goes went comes came becomes became remains rejects refuses ' +
    'agrees demands proposes offers imposes supports opposes backs signs denies insists needs considers cut cuts hit hits withdrew ' +
    'summoned expelled threw froze freezes swore lodged tears tore scraps annexed invaded still never also already again now then reportedly officially quickly repeatedly'
  ).split(' '),
);

/** A name followed by one of these is no person's: "Black Sea", "Carter Center". */
export const notPersonWords = new Set(
  (
    'Sea Ocean River Lake Bay Gulf Strait Straits Island Islands Isles Peninsula Mountain Mountains Mount Coast Earthquake Tsunami Typhoon War Wars ' +
    'Center Centre Forum Bank University College School Institute Institution Academy Foundation Fund Party Times News Post Journal Herald Tribune ' +
    'Today Agency Council Committee Commission Conference Congress Parliament Assembly Diet Duma House Senate Court Ministry Department Office Bureau ' +
    'Board Union Federation Republic Kingdom Empire State States Province Prefecture Region District City Town Village County Street Avenue Square ' +
    'Road Park Palace Castle Hotel Hall Tower Airport Station Port Base Air Airlines Airways Steel Motor Motors Corp Corporation Company Inc Ltd LLC ' +
    'Group Holdings Industries Energy Oil Gas Power Electric Television TV Radio Press Shimbun Organization Organisation Association Alliance Treaty ' +
    'Declaration Agreement Pact Accord Accords Convention Protocol Charter Plan Act Law Bill Constitution Summit Games Olympics Cup Championship League ' +
    'World Great National International Global United Eastern Western Northern Southern North South East West Central Far Middle New Old ' +
    'Asia Europe Africa America Pacific Atlantic Arctic Siberia Day Week Month Year Cold Red White Black Security Economic Foreign Defense Defence ' +
    'Trade Finance Energy Fisheries Cabinet Government Army Navy Force Forces Fleet Guard Police Society Museum Library Church Cathedral Temple Shrine ' +
    'Cross Community Commonwealth Service Services System Project Program Programme Initiative Dialogue Partnership Cooperation Special Senior Deputy ' +
    'Vice Chief Former Top Joint Liberal Democratic Democrat Communist Socialist Conservative Labour Labor Republican Nobel Prize Peace ' +
    'Treasury Capital Markets Securities Research Studies Policy Affairs Review Magazine Quarterly Report Daily Weekly Street Wall Soviet Minister President ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'
  ).split(' '),
);

/** Words that begin a sentence in capitals without being part of the name after them. */
export const openingWords = new Set(
  (
    'the a an and but or so yet for nor if as at by in on of to from with without while when where after before since until during despite ' +
    'although though because both either neither not only even also still then thus however meanwhile moreover instead according like unlike ' +
    'that this these those his her its their our my your he she it they we you i who what which why how there here once again later earlier ' +
    'now today yesterday tomorrow last next first many most some several other others all each every no one two three over under about ' +
    'against between among through amid given had has have is was were are did does do will would can could should may might must let'
  ).split(' '),
);

/** These only where they are the subject: "a Soviet diplomat left", but "expelled a Soviet diplomat". */
export const actingSubjects = new Set('diplomat envoy envoys consul crew freighter'.split(' '));

/** After "Japanese" or "Soviet" these are the state at work: "Soviet troops", "Russian officials". */
export const actingNouns = new Set(
  (
    'officials diplomats troops forces soldiers army navy authorities delegation delegates negotiators side lawmakers parliament military ' +
    'government warships warplanes aircraft jets bombers submarines ships vessels guards embassy leaders leadership cabinet invasion occupation ' +
    'seizure annexation attack offensive proposal sanctions embargo protest ultimatum declaration ' +
    'plane planes jet fighter fighters bomber warship warplane vessel ship navies armies fleet fleets helicopter helicopters ' +
    'drone drones destroyer destroyers frigate frigates icebreaker icebreakers marines airmen patrol patrols coastguard fighter-bombers ' +
    'court courts prosecutors police customs regulators consulate embassies ministries ' +
    'negotiator group mission team'
  ).split(' '),
);
