/** What Twilio carries in one and the same way: texts, and WhatsApp, whose numbers it marks as such. */
export interface Line {
  readonly channel: 'sms' | 'whatsapp';
  /** Where Twilio calls; its reports come to `/status` under it. */
  readonly path: string;
  /** Stands before every number, ours and theirs. */
  readonly prefix: '' | 'whatsapp:';
}

export const TEXTS: Line = { channel: 'sms', path: '/channels/sms/twilio', prefix: '' };

export const WHATSAPP: Line = {
  channel: 'whatsapp',
  path: '/channels/whatsapp/twilio',
  prefix: 'whatsapp:',
};

/** The number itself; undefined when it is of another line. */
export function numberOn({ prefix }: Line, marked: string): string | undefined {
  return marked.startsWith(prefix) ? marked.slice(prefix.length) : undefined;
}
