// Line drawings for buttons, 16 px, in the colour of their text. The button says what it does. Those
// that the first picture does not need are in LaterIcon.tsx.

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  add: 'M8 3v10M3 8h10',
  commands: 'M2.5 4.5L6 8l-3.5 3.5M8 11.5h5.5',
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
  return <LineDrawing path={paths[name]} />;
}

export function LineDrawing({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
