// Line drawings of the header and the control row, 16 px, in the colour of their text.

const paths = {
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4l3.4 3.4',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  system: 'M2.5 3.5h11v7.5h-11zM6 13.5h4',
  light:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  dark: 'M13.5 9.6A6 6 0 1 1 6.4 2.5a5 5 0 0 0 7.1 7.1Z',
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
} as const;

interface AppIconProps {
  readonly name: keyof typeof paths;
}

export function AppIcon({ name }: AppIconProps) {
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
