// News agencies as they sign and code their copy.

export interface Agency {
  readonly outlet: string;
  /** As they stand in credits and datelines. */
  readonly names: readonly string[];
  /** Three letters at the head of an archive code such as XXX20010203.0004. */
  readonly code?: string;
}

export const agencies: readonly Agency[] = [
  { outlet: 'AFP', names: ['AFP', 'Agence France-Presse', 'Agence France Presse'], code: 'AFP' },
  { outlet: 'AP', names: ['AP', 'Associated Press', 'The Associated Press'], code: 'APW' },
  { outlet: 'Reuters', names: ['Reuters', 'REUTERS', 'Reuter', 'Thomson Reuters'] },
  { outlet: 'Kyodo', names: ['Kyodo', 'KYODO', 'Kyodo News', 'Kyodo News International'] },
  { outlet: 'Jiji Press', names: ['Jiji', 'JIJI', 'Jiji Press'] },
  { outlet: 'TASS', names: ['TASS', 'ITAR-TASS', 'Itar-Tass', 'Tass'] },
  { outlet: 'RIA Novosti', names: ['RIA Novosti', 'RIA', 'RIAN'] },
  { outlet: 'Interfax', names: ['Interfax', 'INTERFAX'] },
  { outlet: 'Sputnik', names: ['Sputnik'] },
  { outlet: 'Xinhua', names: ['Xinhua', 'XINHUA', 'Xinhua News Agency'], code: 'XIN' },
  { outlet: 'Yonhap', names: ['Yonhap', 'Yonhap News Agency'] },
  { outlet: 'UPI', names: ['UPI', 'United Press International'] },
  { outlet: 'dpa', names: ['dpa', 'DPA'] },
  { outlet: 'EFE', names: ['EFE'] },
  { outlet: 'ANSA', names: ['ANSA'] },
  { outlet: 'Bloomberg', names: ['Bloomberg', 'Bloomberg News'] },
  { outlet: 'CNA', names: ['Central News Agency'], code: 'CNA' },
  { outlet: 'VNA', names: ['VNA', 'Vietnam News Agency'] },
  { outlet: 'PTI', names: ['PTI', 'Press Trust of India'] },
  { outlet: 'N.Y. Times News Service', names: ['N.Y. Times News Service'], code: 'NYT' },
  { outlet: 'Los Angeles Times-Washington Post', names: [], code: 'LTW' },
];

const outletByName = new Map(
  agencies.flatMap(({ outlet, names }) => names.map((name) => [name, outlet] as const)),
);
const outletByCode = new Map(
  agencies.flatMap(({ outlet, code }) => (code === undefined ? [] : [[code, outlet] as const])),
);

/** Any agency's name as a pattern, the longest first. */
export const AGENCY = [...outletByName.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(/[.]/g, '\\.'))
  .join('|');

export function agencyNamed(name: string): string | undefined {
  return outletByName.get(name);
}

export function agencyCoded(code: string): string | undefined {
  return outletByCode.get(code);
}
