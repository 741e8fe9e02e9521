// Line drawings for the buttons of what opens later: the panel, a search.

import { LineDrawing } from './Icon.tsx';

const paths = {
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  link: 'M6.5 9.5l3-3M7 4.7l1.4-1.4a2.9 2.9 0 0 1 4.2 4.2L11.2 8.9M9 11.3l-1.4 1.4A2.9 2.9 0 0 1 3.4 8.5L4.8 7.1',
  cite: 'M6.5 4.5c-2 .6-3 2-3 4.2v2.8h3.4V8H5c0-1.2.6-2 1.9-2.4M12.8 4.5c-2 .6-3 2-3 4.2v2.8h3.4V8h-1.9c0-1.2.6-2 1.9-2.4',
} as const;

interface LaterIconProps {
  readonly name: keyof typeof paths;
}

export function LaterIcon({ name }: LaterIconProps) {
  return <LineDrawing path={paths[name]} />;
}
