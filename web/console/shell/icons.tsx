/** Small pictures beside words; never the only way to tell something. */
const PATHS = {
  resident: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c0-3.3 3.1-5.5 7-5.5s7 2.2 7 5.5',
  parley:
    'M12 3v3M6 8h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Zm3 4.5v1M15 12.5v1M9.5 16h5',
  advisor:
    'M5 14v-2a7 7 0 0 1 14 0v2M5 14a2 2 0 0 1 2-2h.5v6H7a2 2 0 0 1-2-2Zm14 0a2 2 0 0 0-2-2h-.5v6h.5a2 2 0 0 0 2-2Zm0 2c0 2.5-2 4-5 4h-1.5',
  web: 'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H12l-4.5 4v-4h-1A2.5 2.5 0 0 1 4 13.5Z',
  sms: 'M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm3 15h2',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3.5 2',
  alert: 'M12 4 2.8 19.5h18.4ZM12 10v4M12 16.8v.2',
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12 20 4l-5 16-3.5-6.5Z',
  down: 'M12 5v14M6 13l6 6 6-6',
  phone:
    'M6 3h3l1.5 5L8 9.5a12 12 0 0 0 6.5 6.5l1.5-2.5 5 1.5v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z',
  offline:
    'M3 3l18 18M5 12.5a10 10 0 0 1 4-2.5M8.5 16a5 5 0 0 1 7 0M19 12.5a10 10 0 0 0-6-2.9M2 9a15 15 0 0 1 4-2.7M22 9a15 15 0 0 0-11-4M12 19.5v.1',
  note: 'M6 3h9l4 4v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm2 9h7M8 16h5',
  check: 'M5 13l4.5 4.5L19 7',
  'check-twice': 'M2.5 13l4 4L15 8M11.5 16l1.5 1.5L22 8',
  settings:
    'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  keyboard:
    'M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2Zm2 4h.1M10 10h.1M14 10h.1M18 10h.1M7 14h10',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 4.5 4.5',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z',
  transfer: 'M4 8h14l-4-4M20 16H6l4 4',
  saved: 'M7 3h10a1 1 0 0 1 1 1v17l-6-4-6 4V4a1 1 0 0 1 1-1Z',
  form: 'M6 3h12a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm3 5h6M9 12h6M9 16h3',
  close: 'M6 6l12 12M18 6 6 18',
  wrong: 'M6 3v18M6 4h11l-2 4 2 4H6',
  ear: 'M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c0-3 2.9-5 6.5-5s6.5 2 6.5 5M16 4.3a3.5 3.5 0 0 1 0 6.4M18 15.4c2.1.7 3.5 2.3 3.5 4.6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  retry: 'M20 5v5h-5M20 10a8 8 0 1 0 .5 5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
