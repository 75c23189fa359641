/** What the browser's tab is called: the page, and before it how many wait or wrote. */

const DESK = 'Desk';

let page = DESK;
let waiting = 0;

/** Names the tab after a page until the returned function is called. */
export function nameTab(name: string): () => void {
  page = name;
  show();
  return () => {
    page = DESK;
    show();
  };
}

export function countInTab(count: number): void {
  waiting = count;
  show();
}

function show(): void {
  document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${page} - Parley`;
}
