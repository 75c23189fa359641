/** Every shortcut of the console. A key that is not listed here does nothing. */
export const SHORTCUTS = [
  { key: 'n', does: 'Open the next person who is waiting', group: 'Finding' },
  { key: 'j', does: 'Open the next in the list', group: 'Finding' },
  { key: 'k', does: 'Open the one before in the list', group: 'Finding' },
  { key: 'm', does: 'Show your conversations', group: 'Finding' },
  { key: 'q', does: 'Show the queue', group: 'Finding' },
  { key: 'l', does: 'Show all conversations', group: 'Finding' },
  { key: '/', does: 'Search all conversations', group: 'Finding' },
  { key: 't', does: 'Take the conversation', group: 'Answering' },
  { key: 'r', does: 'Write a reply', group: 'Answering' },
  { key: 'p', does: 'Write a private note', group: 'Answering' },
  { key: 's', does: 'Pick a saved reply', group: 'Answering' },
  { key: '1', does: 'Put in the first suggested article', group: 'Answering' },
  { key: '2', does: 'Put in the second', group: 'Answering' },
  { key: '3', does: 'Put in the third', group: 'Answering' },
  { key: 'f', does: 'Tell that the bot got the last one wrong', group: 'Answering' },
  { key: 'd', does: 'Send them a form', group: 'Passing on' },
  { key: 'x', does: 'Transfer the conversation', group: 'Passing on' },
  { key: 'e', does: 'End the conversation', group: 'Passing on' },
  { key: 'v', does: 'Change whether you are available', group: 'You' },
  { key: '?', does: 'Show these shortcuts', group: 'You' },
] as const;

export type ShortcutKey = (typeof SHORTCUTS)[number]['key'];
