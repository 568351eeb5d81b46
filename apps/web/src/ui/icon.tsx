/** One line set on a 24 grid, 1.6 stroke. Add a path here rather than another icon package. */
const paths = {
  home: 'M3 10.5 12 3l9 7.5V20a1 1 0 0 1-1 1h-5v-6H9v6H4a1 1 0 0 1-1-1z',
  leads: 'M4 5h16M4 12h10M4 19h7M17 15v6M14 18h6',
  company: 'M4 21V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v16M15 10h4a1 1 0 0 1 1 1v10M2 21h20M8 8h3M8 12h3M8 16h3',
  board: 'M4 4h5v16H4zM10.5 4h5v10h-5zM17 4h3.5v7H17z',
  space: 'M4 21V8l8-5 8 5v13M4 21h16M4 12.5h16M4 17h16M9.5 12.5V17M15 8v4.5M14 17v4',
  policy: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  report: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-7',
  settings: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21',
  plus: 'M12 5v14M5 12h14',
  bell: 'M6 16V11a6 6 0 1 1 12 0v5l2 2H4zM10 21h4',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.4 3.6-7.5 8-7.5s8 3.1 8 7.5',
  users: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16.5 12a2.5 2.5 0 1 0 0-5M2.5 20c0-3.5 2.5-6 5.5-6s5.5 2.5 5.5 6M16 14.5c3 0 5.5 2 5.5 5',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1z',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  chat: 'M4 5h16v11H9l-5 4z',
  pin: 'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  door: 'M5 21V4l9-1v18M14 5h5v16M3 21h18M10.5 12v.5',
  flag: 'M5 21V4h12l-2 4 2 4H5',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  check: 'M5 12.5 10 17.5 19.5 7',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  warning: 'M12 3 2.5 20h19zM12 9.5v5M12 17.2v.3',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7M12 16.7v.3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
  upload: 'M12 16V5M7.5 9 12 4.5 16.5 9M5 20h14',
  print: 'M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  list: 'M4 6h16M4 12h16M4 18h16',
  table: 'M4 5h16v14H4zM4 10h16M10 10v9',
  refresh: 'M20 11a8 8 0 1 0-2 6M20 5v6h-6',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  team: 'M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM5.5 20c0-3.5 3-6 6.5-6s6.5 2.5 6.5 6M4.5 12a2 2 0 1 0 0-4M19.5 12a2 2 0 1 1 0-4',
  sliders: 'M5 4v9M5 17v3M12 4v3M12 11v9M19 4v8M19 16v4M3 15h4M10 9h4M17 14h4',
  gauge: 'M4 18a8.5 8.5 0 1 1 16 0M12 15l4-5',
  logout: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  key: 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11.5 11 20 4M16.5 7l2.5 3',
  split: 'M12 4v16M4 6h5M4 12h5M4 18h5M15 6h5M15 12h5M15 18h5',
  transfer: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.900l-5.200 2.800 1-5.900L3.500 9.700l5.900-.8z',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  plug: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4',
  fullscreen: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
} as const;

export type IconName = keyof typeof paths;

interface IconProps { name: IconName; /** px, 16–22 */ size?: number; stroke?: number; /** Read out; without it the icon is decoration. */ label?: string; className?: string }

export function Icon({ name, size = 18, stroke, label, className }: IconProps) {
  return (
    <svg
      className={className} width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={stroke ?? (name === 'more' ? 2.6 : 1.6)}
      strokeLinecap="round" strokeLinejoin="round" style={{ flex: 'none' }} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={paths[name]} />
    </svg>
  );
}

export function Logo({ size = 24 }: { size?: number }) {
  return <img src="/logo.svg" width={size} height={size} alt="" style={{ display: 'block' }} />;
}
