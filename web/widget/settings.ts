/** What a page may say about its chat, in attributes of the script tag. Everything has a default. */
export interface Settings {
  /** Where the Direct Line server is: the origin the script came from, unless `data-api` names another. */
  readonly api: string;
  readonly title: string;
  /** How automatic answers are signed. */
  readonly assistant: string;
  readonly launcher: string;
  readonly welcome: string;
  /** First questions, offered as buttons. */
  readonly starters: readonly string[];
  /** Said when the chat cannot be reached: a phone number, say. */
  readonly fallback: string;
  readonly theme: 'auto' | 'light' | 'dark';
}

const STARTERS = [
  'When is my bin day?',
  'How do I pay council tax?',
  'Report a problem',
  'Speak to a person',
];

export function readSettings(script: HTMLScriptElement): Settings {
  const { api, title, assistant, launcher, welcome, starters, fallback, theme } = script.dataset;
  const name = title || 'Ask the council';
  return {
    api: new URL(api || '/', script.src || location.href).origin,
    title: name,
    assistant: assistant || 'Assistant',
    launcher: launcher || 'Chat with us',
    welcome:
      welcome ||
      'Hello. I am an automated assistant. I can answer questions about council services, day or night.\n\nAsk me in your own words, or choose one of these.',
    starters: readList(starters) ?? STARTERS,
    fallback: fallback || '',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/** A JSON list of strings; undefined when it is anything else. */
function readList(json: string | undefined): string[] | undefined {
  try {
    const list: unknown = JSON.parse(json ?? '');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string').slice(0, 6) : undefined;
  } catch {
    return undefined;
  }
}
