// The letters of a side, J, JR, R or –, on its colour. The letters carry it without the colour.

import type { Side } from '../../model/vocabulary.ts';
import './badge.css';
import { sideInks } from './palette.ts';
import { words } from './wording.ts';

interface BadgeProps {
  readonly side: Side;
}

/** Read out as the side's name. */
export function Badge({ side }: BadgeProps) {
  return (
    <span
      className="badge"
      role="img"
      aria-label={words.side[side]}
      style={{ background: `var(${sideInks[side]})` }}
    >
      <span aria-hidden="true">{words.badge[side]}</span>
    </span>
  );
}
