// A text of our own of any length: mostly plain sentences, now and then one that tells of a journey,
// each on another day.

const plain = [
  'The rain had stopped before noon and the harbour lay quiet under low clouds.',
  'Several shops along the quay had closed early because of the holiday.',
  'Fishermen were mending their nets and talking about the price of diesel.',
  'A small brass band played in front of the town hall until the evening.',
];
const places = ['Sapporo', 'Nagoya', 'Osaka', 'Kobe', 'Niigata', 'Sendai'];
const months = ['January', 'March', 'April', 'June', 'August', 'October', 'December'];

export function longText(characters: number): string {
  const paragraphs = ['Harbour News - Friday, September 6, 2019'];
  for (let length = 0, at = 0; length < characters; at += 1) {
    const day = `${1 + (at % 28)} ${months[at % months.length]} ${1992 + (at % 26)}`;
    const told = `Foreign Minister Sergey Lavrov visited ${places[at % places.length]} on ${day}.`;
    const paragraph = [told, ...plain, ...plain].join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, characters);
}
