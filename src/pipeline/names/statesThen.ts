// States by the name of their time: what "Moscow" did in 1971 the Soviet Union did.

interface FormerState {
  readonly id: string;
  readonly successor: string;
  /** Days. */
  readonly from: string;
  readonly to: string;
}

export const formerStates: readonly FormerState[] = [
  { id: 'soviet-union', successor: 'russia', from: '1922-12-30', to: '1991-12-26' },
];

/** The state that stood in a state's place all through a time; else the state itself. */
export function stateThen(id: string, earliest: string, latest: string): string {
  const former = formerStates.find(
    ({ successor, from, to }) => successor === id && from <= earliest && latest <= to,
  );
  return former?.id ?? id;
}
