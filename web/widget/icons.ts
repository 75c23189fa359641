/** The widget's few pictures, drawn as SVG; all are decoration beside words that say the same. */
const SVG = 'http://www.w3.org/2000/svg';

const STROKED = {
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M5 12h13M12 5.5l6.5 6.5-6.5 6.5',
  again: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4v4h4',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4M12 13v4M10 15h4',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
  // A camera.
  photo: 'M4 8h4l1.6-2.5h4.8L16 8h4v11H4zM12 10.2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  chat: 'M4.5 5.5h15v10.5h-8.2L7 19.5V16H4.5zM8.3 9.3h7.4M8.3 12.2h4.7',
  // A speech bubble with two lines of print: an answer from the council's pages.
  parley: 'M4.5 5h15v11h-8l-4 3.5V16h-3zM8.5 9h7M8.5 12h5',
  advisor: 'M12 12.2a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM4.8 20c.6-3.6 3.5-5.4 7.2-5.4s6.6 1.8 7.2 5.4',
} as const;

export type Icon = keyof typeof STROKED;

export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [attribute, value] of [
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
    ['class', 'icon'],
  ] as const) {
    svg.setAttribute(attribute, value);
  }
  path.setAttribute('d', STROKED[name]);
  svg.append(path);
  return svg;
}
