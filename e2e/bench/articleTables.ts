// Words and sentences that articles are made of: news of summits that never were. In braces stands
// what is filled in: a table of words below, or something that generateArticle makes up.

export const outlets = [
  'The Harbour Courier',
  'Northern Post',
  'The Straits Observer',
  'Daily Compass',
  'The Evening Ledger',
  'Pacific Dispatch',
];

export const agencies = ['Reuters', 'AFP', 'Kyodo', 'Xinhua', 'AP', 'TASS'];

/** How an article begins; one in eight does not say when it was written. */
export const heads = [
  '{headline}\n\n{OUTLET}\nBy {reporter}\n{longDay}\n\n',
  '- {outlet} - {longDay}\n\n',
  '{headline}\n\n{CITY} ({agency}) - {longDay} - ',
  '{CITY} ({agency}) — ',
  'date {isoDay}\n\n{headline}\n\n',
  '---\ntitle: "{headline}"\ndate: {isoDay}\nauthor: {reporter}\n---\n\n',
  '{headline}\n\nPublished: {longDay} | {clock} JST\n\n',
  '{headline}\n\nBy {reporter}, {longDay}\n\n',
];

/** What stands between paragraphs now and then, and is not the story. */
export const asides = [
  '{person} shakes hands with {person} before their talks in {city}. (Photo: {agency})',
  'ADVERTISEMENT',
  'Read more: {headline}',
  'Share this story',
  '<p><a href="/news/{year}/{headline}">{headline}</a></p>',
];

export const feet = [
  '© {year} {outlet}. All rights reserved.',
  'Reporting by {reporter}; Editing by {reporter}',
  'Sign up for our newsletter and never miss a story from the region.',
  '',
];

export const headlines = [
  '{country} and {country} agree on {topic}',
  '{family} to visit {city} for talks on {topic}',
  '{country} weighs new curbs on {country}',
  'No breakthrough on {topic} as leaders meet in {city}',
];

/** Sentences that tell of something dated. */
export const dated = [
  '{Leader} met {leader} in {city} on {weekday} and discussed {topic}.',
  '{Leader} will meet {leader} in {city} on {weekday}, the government said.',
  '{Leader} and {leader} held {hours} hours of talks in {city} on {monthDay}, their {ordinal} meeting since {monthYear}.',
  '{Leader} will travel to {country} in {month} for a {days}-day visit that was put off twice {lastYear}.',
  'The two ministers are due to meet again {nextMonth} on the sidelines of a forum in {city}.',
  '{Minister} arrived in {city} late {weekday} for talks with {minister}.',
  '{Official} told reporters on {weekday} that {country} had no plans to change its position on {topic}.',
  '{Country} and {country} signed a memorandum on {topic} in {monthYear}, ending {years} years of negotiations.',
  '{Country} imposed sanctions on {number} {nationality} companies in {year} after the incident off {place}.',
  'In {year}, {country} and {country} restored diplomatic relations with a declaration that left {topic} open.',
  'Parliament in {city} ratified the treaty on {fullDay} by {number} votes to {number}.',
  '{Country} announced on {weekday} that {leader} would host the annual summit in {city} next year.',
  '{Minister} called off a trip to {city} planned for {nextMonth}, citing the dispute over {topic}.',
  'The foreign ministry of {country} summoned the ambassador on {weekday} to protest against drills near {place}.',
  'Two days before the visit, {country} moved {number} troops to {place}, officials said.',
  '{Country} recalled its ambassador from {city} in {monthYear}; he returned {weeks} weeks later.',
  '{Company} and {company} agreed in {month} to build a liquefied gas plant near {place} by {laterYear}.',
  'Negotiators met from {monthDay} to {monthDay} in {city} and parted without a communique.',
  '“{Quotation},” {family} said in an interview on {weekday}.',
  '“{Quotation},” {official} said {lastMonth}.',
  'Trade between the two countries fell by {number} percent in {year}, the finance ministry said on {weekday}.',
  '{Leader} won an election in the autumn of {year} and took office early in {laterYear}.',
  'A {nationality} patrol boat seized {number} fishing vessels off {place} on {monthDay}, the coast guard said.',
  '{Leader} proposed joint projects in fishing and medicine at a dinner with {leader} in {city} last {weekday}.',
  'On {fullDay}, the two sides opened a joint office in {city}, a step first suggested in the late {decade}s.',
  'The agreement of {fullDay} expires at the end of {month}, and talks on a new one began {thisWeek}.',
  '{Minister} invited {minister} to visit {city} {thisYear}, {agency} reported.',
  'By {monthYear} the company had shipped {number} cargoes from {place}, {official} said earlier this week.',
];

/** Sentences of the story without a date, or with one that dates nothing. */
export const undated = [
  'Officials on both sides declined to say what the proposal would cost or who would pay for it.',
  'The dispute over {topic} has kept the two neighbours from closer ties for decades.',
  '“{Quotation},” {family} said.',
  '“{Quotation},” said {official}, adding that the mood in the room was friendly.',
  '{Official}, who has followed the talks for years, sees little room for a compromise.',
  'Analysts doubt that {country} will give way before it has a firm promise on {topic}.',
  'He also said that {country} and {country} could widen cooperation in energy, shipping and medicine.',
  'The prime minister has made the question a matter of his own, and his office says he will not rest until it is settled.',
  'Residents of {city} have mixed feelings about a road, a ferry and {number} new houses that neither side has paid for.',
  'The islands lie off {place} and are home to about {number},000 people, most of whom live from fishing.',
  'If the two sides agree, a fund of {number} million dollars would pay for clinics and a harbour.',
  '{Country} depends on imports for most of its gas, and {company} is among its largest suppliers.',
  'A spokesman for {company} said that the firm would not comment on rumours in the market.',
  'The president, asked whether he would accept such terms, smiled and said that patience was a virtue of diplomats.',
  'Both delegations praised the work of their experts and thanked the hosts for a warm welcome.',
  'There is no treaty between them, and no one at the table expected one to be signed in {city}.',
  'Critics in {country} fear that the government is ready to pay a high price for very little.',
  'It was not clear whether {leader} had raised the matter with {leader} at all.',
  'Her ministry denies that there was ever an offer, and {country} has not confirmed one.',
  'Over lunch the guests were served river fish, rice and a dessert of mountain berries.',
  'The foreign minister, a former judge, is known for long sentences and short meetings.',
  'Nobody in the capital would rule out that {country} might walk away from the table.',
  'More than {number} journalists from {number} countries were waiting in the rain outside the guest house.',
  'The talks were said to be frank, which is the word that envoys use when they have been shouting.',
];

/** What a sentence of the news goes on with where it does not stop: it is half as long again as its main clause. */
export const tails = [
  'according to two people briefed on the matter who asked not to be named because the terms are not public',
  'a step that shipping firms and mayors along the coast had long asked for without much hope of being heard',
  'although few in either capital believe that the experts can bridge what has kept them apart for so long',
  'while opposition parties asked what the country would get in return and who would have to answer for it',
  'in what diplomats described as a test of whether the channel between the two offices still works at all',
  'a question on which the ministries of finance and defence do not see eye to eye, to say the least',
];

/** Sentences that explain and describe, and nothing happens in them. */
export const background = [
  'Behind the dispute lies a simple question of distance: from the nearest harbour the shore can be seen on a clear morning, and yet most of those who were born over there need the consent of two ministries to visit the graves of their parents.',
  'Economists point out that the link would be long, costly and mostly empty, and that the money might do more for the region if it went into roads, schools and the kind of small ports that large companies tend to overlook.',
  'For companies such as {company} the calculation is less about politics than about price, because a cargo that sails half way round the world costs more than one that crosses a narrow sea.',
  'Supporters of a compromise argue that time works against both sides, since the people who remember the islands are old and their children, who live in flats in {city}, have other worries.',
  'The relationship between {country} and {country} has seldom been easy, for each tends to see in the other the ally of a third, and neither has found words for that which voters at home would like to hear.',
  'Fishermen complain about nets that are cut, fees that rise and rules that nobody can explain, but they also speak with some respect of the crews on the other side, whom they know by name.',
  'What makes the matter so hard to settle is that maps, letters and memories can be read in more than one way, and that every reading has its school, its professors and its place in the textbooks.',
  'In private, officials concede that a solution would need a leader with a large majority and little to fear, and that such leaders are rare in {country} and rarer still in both countries at the same moment.',
  'Tourists are few, the hotel has no more than {number} beds, and the only bus, a gift from a town across the strait, runs when its driver is not needed at the harbour or at his other job.',
  'The ministry publishes a white paper on the subject that runs to several hundred pages, of which, a former diplomat jokes, only the cover has ever been agreed with anybody outside the building.',
  'Some {nationality} historians hold that the border was never drawn with any care because those who drew it expected it to be redrawn, and that this carelessness is the true root of the quarrel.',
  'A survey by a newspaper in {city} suggests that most people want good relations with the neighbour and most people want every one of the islands, and that few see a contradiction between these wishes.',
];

export const quotations = [
  'we have known each other for a long time, and we can speak openly',
  'no one should expect a miracle from a single meeting',
  'our position on the territorial question has not changed',
  'this is a matter for our two countries alone',
  'we are ready to work on every point, step by step',
  'the door is open, but someone has to walk through it',
  'I told him that sanctions help nobody',
  'there will be no agreement until everything is agreed',
];

export const topics = [
  'a peace treaty',
  'the disputed islands',
  'fishing rights',
  'gas supplies',
  'visa rules',
  'a railway link',
  'trade and investment',
  'missile defence',
  'joint economic activities',
  'the return of war graves',
];

export const countries = [
  'Japan',
  'Russia',
  'China',
  'South Korea',
  'the United States',
  'Germany',
  'Norway',
  'Canada',
  'India',
  'Ukraine',
];

export const nationalities = ['Japanese', 'Russian', 'Chinese', 'Norwegian', 'Canadian', 'Korean'];

export const cities = [
  'Tokyo',
  'Moscow',
  'Vladivostok',
  'Oslo',
  'Sapporo',
  'Geneva',
  'Helsinki',
  'Khabarovsk',
  'Osaka',
  'Vienna',
  'Singapore',
  'Sochi',
];

export const places = [
  'Sakhalin',
  'Hokkaido',
  'Kamchatka',
  'Etorofu',
  'the Kuril Islands',
  'Nemuro',
];

export const companies = [
  'Gazprom',
  'Mitsui',
  'Rosneft',
  'Toyota',
  'Polar Shipping Ltd.',
  'Novatek',
];

export const leaders = [
  'Prime Minister Shinzo Abe',
  'President Vladimir Putin',
  'Prime Minister Fumio Kishida',
  'President Boris Yeltsin',
  'Chancellor Angela Merkel',
  'President Barack Obama',
  'Prime Minister Junichiro Koizumi',
  'Russian President Dmitry Medvedev',
];

export const ministers = [
  'Foreign Minister Sergey Lavrov',
  'Foreign Minister Taro Kono',
  'Foreign Minister Yohei Kono',
  'Defence Minister Sergei Shoigu',
  'Secretary of State John Kerry',
  'his Russian counterpart',
];

export const offices = [
  'a senior official in the foreign ministry',
  'Chief Cabinet Secretary Yoshihide Suga',
  'Kremlin spokesman Dmitry Peskov',
  'the Japanese foreign ministry',
];

/** A made-up person follows each. */
export const titles = [
  'Trade Minister',
  'deputy foreign minister',
  'spokeswoman',
  'Ambassador',
  'Gov.',
  'the envoy',
  'Prof.',
];

export const givenNames = ['Anna', 'Ilmari', 'Kenji', 'Marta', 'Oleg', 'Yumi', 'Pavel', 'Ingrid'];

export const familyNames = [
  'Berg',
  'Tuominen',
  'Arakawa',
  'Sorokin',
  'Lindqvist',
  'Hamasaki',
  'Volkonsky',
  'Okonjo',
  'Farrow',
];
