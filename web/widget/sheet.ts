/** On narrow or low screens, and on pages zoomed in, the panel covers the page as a sheet. */

/** Matches the style sheet. */
const SHEET = '(max-width: 480px), (max-height: 480px)';

export class Sheet {
  readonly #panel: HTMLElement;
  readonly #query = matchMedia(SHEET);

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    const fit = () => this.fit();
    this.#query.addEventListener('change', fit);
    visualViewport?.addEventListener('resize', fit);
    visualViewport?.addEventListener('scroll', fit);
  }

  get on(): boolean {
    return this.#query.matches;
  }

  /** The sheet covers just what the on-screen keyboard leaves, and the page behind stands still. */
  fit(): void {
    const covers = this.on && !this.#panel.hidden;
    this.#panel.setAttribute('aria-modal', String(covers));
    document.documentElement.style.overflow = covers ? 'hidden' : '';
    this.#panel.style.height = covers && visualViewport ? `${visualViewport.height}px` : '';
    this.#panel.style.top = covers && visualViewport ? `${visualViewport.offsetTop}px` : '';
  }

  /** Over a covered page, Tab goes round within the panel. */
  keepInside(event: KeyboardEvent): void {
    if (!this.on || event.key !== 'Tab') return;
    const stops = this.#panel.querySelectorAll<HTMLElement>('button, a[href], textarea, [tabindex="0"]');
    const shown = [...stops].filter((stop) => stop.offsetParent !== null);
    const [next, last] = event.shiftKey ? [shown.at(-1), shown[0]] : [shown[0], shown.at(-1)];
    if (event.composedPath()[0] !== last) return;
    event.preventDefault();
    next?.focus();
  }
}
