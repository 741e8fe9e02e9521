// Line drawings for buttons, 16 px, in the colour of their text. The button says what it does.

const paths = {
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  link: 'M6.5 9.5l3-3M7 4.7l1.4-1.4a2.9 2.9 0 0 1 4.2 4.2L11.2 8.9M9 11.3l-1.4 1.4A2.9 2.9 0 0 1 3.4 8.5L4.8 7.1',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  check: 'M3.5 8.5l3 3 6-7',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
}

export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
