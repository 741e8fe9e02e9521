// What headlines must come out of which sentences, by class; sentences of our own. A counter-example
// is a sentence with words that its headline must not hold.

export interface HeadlineClass {
  readonly name: string;
  /** Sentence, title; the label only where it differs from the title. */
  readonly examples: readonly (readonly [sentence: string, title: string, short?: string])[];
  readonly counterExamples: readonly (readonly [sentence: string, never: string])[];
}

export const headlineClasses: readonly HeadlineClass[] = [
  {
    name: 'what is said on a condition has it, or is seen to be cut',
    examples: [
      [
        '[Mori] said on Monday that [Norway] would sign if [Chile] left the reef.',
        'Mori: Norway would sign if Chile left reef',
      ],
      [
        '[Mori] said on Monday that [Norway] would sign only if all boats were released.',
        'Mori: Norway would sign only if all boats were released',
      ],
      [
        '[Mori] said on Monday that [Norway] would sign a treaty on fish only if [Chile] released all boats it had seized off the reef.',
        'Mori: Norway would sign treaty on fish only…',
      ],
    ],
    counterExamples: [],
  },
  {
    name: 'what is proposed or demanded is told',
    examples: [
      [
        '[Norway] proposed in September that a treaty be concluded without delay.',
        'Norway proposes treaty be concluded without delay',
      ],
      ['[Norway] demanded that [Chile] share the catch.', 'Norway demands Chile share catch'],
      ['[Norway] proposed a treaty on fish in May.', 'Norway proposes treaty on fish'],
    ],
    counterExamples: [],
  },
  {
    name: 'who calls a journey of others off does not travel',
    examples: [
      [
        '[Norway] cancelled a planned trip by old islanders in September.',
        'Norway cancels planned trip by old islanders',
      ],
      ['[Norway] called off a visit by [Mori] in May.', 'Mori’s visit called off'],
      ['[Mori] cancelled his trip to {Oslo} in May.', 'Mori’s visit to Oslo called off'],
    ],
    counterExamples: [],
  },
  {
    name: 'what a relative clause is about is its object, with its name',
    examples: [
      [
        'The Treaty of {Oslo}, which [Mori] and [Kerry] signed in 1855, was short.',
        'Mori and Kerry sign Treaty of Oslo',
      ],
    ],
    counterExamples: [['The feast, which [Mori] left in 1855, was short.', 'sign']],
  },
  {
    name: 'who speaks over a wire does not meet',
    examples: [
      ['[Mori] and [Kerry] spoke by telephone on Monday.', 'Mori and Kerry speak by phone'],
      ['[Mori] held a phone call with [Kerry] on Monday.', 'Mori and Kerry speak by phone'],
      ['[Mori] and [Kerry] held telephone talks on Monday.', 'Mori and Kerry speak by phone'],
      [
        'The phone talks between [Mori] and [Kerry] on Monday were short.',
        'Mori and Kerry speak by phone',
      ],
      ['[Mori] and [Kerry] will talk by phone on Monday.', 'Mori and Kerry to speak by phone'],
      ['[Mori] spoke to [Kerry] by phone on Monday.', 'Mori and Kerry speak by phone'],
      ['[Mori] and [Kerry] met online on Monday.', 'Mori and Kerry speak by video link'],
      ['[Mori] and [Kerry] held a virtual summit on Monday.', 'Mori and Kerry speak by video link'],
    ],
    counterExamples: [
      ['[Mori] and [Kerry] met in {Oslo} on Monday after a phone call.', 'speak'],
      ['[Mori] met [Kerry], the head of a phone company, in {Oslo} on Monday.', 'speak'],
    ],
  },
  {
    name: 'talks that end by themselves, journeys home, people who are sent',
    examples: [
      ['The drills, which began on Monday, worried [Chile].', 'Drills begin'],
      ['Talks on a tax treaty ended without result on Monday.', 'Talks end'],
      ['[Mori] is expected back in May.', 'Mori to return'],
      ['[Mori] retorted on Monday that it was a local matter.', 'Mori retorts it was local matter'],
      ['[Mori] sent a trade mission to {Oslo} in May.', 'Mori sends trade mission to Oslo'],
    ],
    counterExamples: [['[Mori] and [Kerry] agreed to send a mission to {Oslo} in July.', 'visit']],
  },
  {
    name: 'a verb that needs its object has it, or the title is of another form',
    examples: [
      [
        '[Mori] reached a deal on fish with [Kerry] on Monday.',
        'Mori reaches deal on fish with Kerry',
      ],
      ['[Mori] left {Oslo} on Monday.', 'Mori leaves Oslo'],
      ['[Mori] will return to {Oslo} on Monday.', 'Mori to return to Oslo'],
      [
        '[Mori] and [Kerry] agreed on Monday only that their ministers would meet again.',
        'Mori and Kerry agree ministers would meet again',
      ],
      [
        '[Norway] said on Monday it was disappointed after [Chile] left the pact.',
        'Norway says it was disappointed',
      ],
      [
        '[Mori] and [Kerry] agreed in 1998 to speed up talks on the basis of the note of 1956.',
        'Mori and Kerry agree to speed up talks on basis of note',
      ],
    ],
    counterExamples: [
      [
        '[Norway] regretted the halt, a step [Chile] announced on Monday.',
        'Chile announces Norway',
      ],
      ['Under the Treaty of {Oslo} of 1905 [Norway] got the coast.', 'Oslo Norway'],
      ['[Mori] left for {Oslo} on Monday.', 'leaves Oslo'],
    ],
  },
  {
    name: 'a treaty keeps its name where the clause is too long for it',
    examples: [
      [
        'In 1931 [Norway] and [Chile] exchanged the northern coral reefs of {Bouvet} in the Treaty of {Oslo}.',
        'Norway and Chile: Treaty of Oslo',
      ],
    ],
    counterExamples: [
      ['In 1931 [Norway] and [Chile] exchanged the reefs in treaty talks in {Oslo}.', 'Treaty'],
    ],
  },
  {
    name: 'dating words go with their preposition',
    examples: [
      ['[Norway] annexed {Bouvet} in the last weeks of the war in 1930.', 'Norway annexes Bouvet'],
      ['[Mori] met [Kerry] in {Oslo} on Monday.', 'Mori and Kerry meet in Oslo'],
      ['[Norway] declared war on [Chile] on 8 May 1931.', 'Norway declares war on Chile'],
    ],
    counterExamples: [['[Norway] seized the islets in the final days of the war in 1931.', ' of']],
  },
  {
    name: 'a month or a year stays in what was said',
    examples: [
      [
        '[Mori] announced on Monday that [Kerry] will visit {Oslo} in June.',
        'Mori announces Kerry will visit Oslo in June',
        'Mori announces Kerry will visit Oslo…',
      ],
    ],
    counterExamples: [
      ['[Mori] announced on Monday that [Kerry] will visit {Oslo} in June.', 'Monday'],
    ],
  },
  {
    name: 'the subject of the clause is the subject of the title',
    examples: [
      [
        'Bilateral trade between [Norway] and [Chile] last year fell by 12 percent to $3.5 billion.',
        'Norway–Chile trade falls 12 percent to $3.5 billion',
        'Norway–Chile trade falls 12 percent',
      ],
      [
        'The cabinet approved a bill on fishing rights, timber and coal on 3 May 1931.',
        'Cabinet approves bill on fishing rights, timber and coal',
        'Cabinet approves bill on fishing rights',
      ],
    ],
    counterExamples: [
      ['Trade between [Norway] and [Chile] fell by a tenth in 1931.', 'Norway and Chile fall'],
    ],
  },
  {
    name: 'what is said ends at the end of its clause',
    examples: [
      [
        '[Mori] said on Monday that the fish stocks were recovering, according to the harbour office.',
        'Mori: fish stocks were recovering',
      ],
      [
        'On Monday [Mori] told reporters the harbour will stay open, while the mayor kept silent.',
        'Mori: harbour will stay open',
      ],
      [
        '[Mori] told [Kerry] on Monday he could live with the new tariff.',
        'Mori says he could live with new tariff',
      ],
      [
        '“The islands were never ours to give away to anybody,” [Mori] said on Monday.',
        'Mori: “The islands were never ours to give away to anybody”',
        'Mori: “The islands were never ours…”',
      ],
      [
        '[Mori] said on Monday that only “slow talks” could end the row.',
        'Mori: only “slow talks” could end row',
      ],
    ],
    counterExamples: [
      [
        '[Mori] said on Monday that the fish stocks were recovering, according to the harbour office.',
        'according',
      ],
      ['On Monday [Mori] told reporters the harbour will stay open.', 'reporters'],
    ],
  },
  {
    name: 'a label keeps what the verb needs',
    examples: [
      [
        'At a 1931 summit, [Mori] and [Kerry] agreed to seek a broadly acceptable settlement of the row.',
        'Mori and Kerry agree to seek broadly acceptable settlement of row',
        'Mori and Kerry agree to seek settlement',
      ],
    ],
    counterExamples: [
      ['At a 1931 summit, [Mori] and [Kerry] agreed to seek a settlement.', 'summit'],
    ],
  },
  {
    name: 'plans are to be done, hearsay is reportedly done',
    examples: [
      ['[Mori] and [Kerry] will meet in {Oslo} on Friday.', 'Mori and Kerry to meet in Oslo'],
      ['[Mori] will visit {Oslo} on Friday.', 'Mori to visit Oslo'],
      [
        '[Mori] had reportedly asked [Kerry] personally not to go to {Oslo} on Friday.',
        'Mori reportedly asks Kerry not to go to Oslo',
        'Mori reportedly asks Kerry not to go',
      ],
      [
        '[Mori] had asked [Kerry] on Friday not to sail to {Oslo} at all.',
        'Mori asks Kerry not to sail to Oslo',
      ],
    ],
    counterExamples: [['[Mori] will visit {Oslo} on Friday.', 'visits']],
  },
  {
    name: 'asides, relative clauses and appositions are left out',
    examples: [
      [
        '[Mori] appointed the banker [Kerry], who has ties with the crown, to be the foreign minister on Monday.',
        'Mori appoints Kerry as foreign minister',
      ],
      [
        'Despite the storm, [Norway] imposed sanctions on [Chile], which had seized a trawler, on Monday.',
        'Norway imposes sanctions on Chile',
      ],
    ],
    counterExamples: [
      ['[Norway] imposed sanctions on [Chile], which had seized a trawler, on Monday.', 'which'],
    ],
  },
  {
    name: 'event nouns become verbs, names stay names',
    examples: [
      ['The row dates from [Norway]’s annexation of {Bouvet} in 1930.', 'Norway annexes Bouvet'],
      ['The Great Lofoten Earthquake of 1931 is still remembered.', 'Great Lofoten Earthquake'],
      ['[Mori]’s trip to {Oslo} on Monday was long planned.', 'Mori visits Oslo'],
    ],
    counterExamples: [['The row dates from [Norway]’s annexation of {Bouvet} in 1930.', '1930']],
  },
  {
    name: 'the passive keeps who it is done to',
    examples: [
      [
        '[Mori] has been invited back to {Oslo} for the Northern Fair on Friday.',
        'Mori invited back to Oslo for Northern Fair',
        'Mori invited back to Oslo',
      ],
    ],
    counterExamples: [['[Mori] has been invited back to {Oslo} for the Northern Fair.', 'invites']],
  },
  {
    name: 'a visit given up is called off, one that may yet come is put off',
    examples: [
      [
        'A visit to {Oslo} by former residents was called off on Monday.',
        'Visit to Oslo called off',
      ],
      ['A visit to {Oslo} by former residents was postponed on Monday.', 'Visit to Oslo put off'],
    ],
    counterExamples: [
      ['A visit to {Oslo} by former residents was called off on Monday.', 'put off'],
    ],
  },
];
