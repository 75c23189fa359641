/** A copy of the chat to keep, made of what is on screen. */
import type { Message } from './message.ts';
import { element } from './text.ts';

/** The chat as plain text, who said what and when. */
export function copyOf(title: string, assistant: string, messages: readonly Message[]): string {
  const said = messages.map(({ author, advisor, at, text, files, markdown }) => {
    const who = author === 'resident' ? 'You' : author === 'advisor' ? `${advisor ?? 'Advisor'}` : assistant;
    const words = markdown ? text.replaceAll('**', '') : text;
    const names = files.map(({ name }) => `[${name}]`);
    return `${at.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}  ${who}: ${[words, ...names].filter(Boolean).join(' ')}`;
  });
  return `${title}\n\n${said.join('\n\n')}\n`;
}

/** Lets the browser keep it as a file. */
export function keepFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
