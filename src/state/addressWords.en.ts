// What is said in English of an address that asks for what cannot be read or is not there.

type Named = Readonly<Record<string, string>>;

export const addressWordsEn = {
  noArticle: (id: string) => `There is no article “${id}”; all articles are listed.`,
  noPassage: 'The passage the address asks for is not in this article.',
  unknownPage: (path: string) => `There is no page “${path}” here; the timeline is shown instead.`,
  newerAddress:
    'This address was made by a later version of the page; what it asks for beyond this one is left out.',
  badValue: (parameter: string, value: string) =>
    `“${value}” in the address is not a ${parameterName(parameter)}; it was left out.`,
  badWindow: (from: string, to: string) =>
    `The address asks for the time from “${from}” to “${to}”, which is not two days in order; everything is shown.`,
  unknownValue: (parameter: string, value: string) =>
    `The address asks for the ${parameterName(parameter)} “${value}”, which these articles do not have; it was left out.`,
};

const parameterNames: Named = {
  actor: 'person, state or body',
  place: 'place',
  article: 'article',
  type: 'type of event',
  status: 'status',
  decade: 'decade',
  within: 'way to lie in a decade',
  known: 'way of dating',
  view: 'view',
  lanes: 'kind of lane',
  event: 'event of your own',
  unfold: 'year',
  step: 'step of a story',
  embed: 'way of embedding',
};

function parameterName(parameter: string): string {
  return parameterNames[parameter] ?? parameter;
}
