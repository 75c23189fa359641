/** The chat, by one script tag: `<script src="https://…/widget.js" data-parley defer></script>`. */
import { Panel } from './panel.ts';
import { readSettings } from './settings.ts';
import styles from './widget.css?inline';

const ID = 'parley-chat';
const script = document.currentScript ?? document.querySelector('script[data-parley]');

if (script instanceof HTMLScriptElement && !document.getElementById(ID)) {
  const start = () => mount(script);
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
}

function mount(from: HTMLScriptElement): void {
  const host = document.createElement('div');
  host.id = ID;
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  document.body.append(host);
  new Panel(root, readSettings(from));
}

/** A constructed sheet is allowed under any content security policy; older browsers get an element. */
function dress(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = styles;
  (root as ShadowRoot).append(style);
}
