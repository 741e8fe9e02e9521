// Line drawings for buttons, 16 px, in the colour of their text. The button says what it does.

const paths = {
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  link: 'M6.5 9.5l3-3M7 4.7l1.4-1.4a2.9 2.9 0 0 1 4.2 4.2L11.2 8.9M9 11.3l-1.4 1.4A2.9 2.9 0 0 1 3.4 8.5L4.8 7.1',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  cite: 'M6.5 4.5c-2 .6-3 2-3 4.2v2.8h3.4V8H5c0-1.2.6-2 1.9-2.4M12.8 4.5c-2 .6-3 2-3 4.2v2.8h3.4V8h-1.9c0-1.2.6-2 1.9-2.4',
  add: 'M8 3v10M3 8h10',
  check: 'M3.5 8.5l3 3 6-7',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4l3.4 3.4',
  system: 'M2.5 3.5h11v7.5h-11zM6 13.5h4',
  dark: 'M13.5 9.6A6 6 0 1 1 6.4 2.5a5 5 0 0 0 7.1 7.1Z',
  light:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
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
