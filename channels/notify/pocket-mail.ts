/**
 * Stands in for GOV.UK Notify's email where there is no key: mails go nowhere but into a file of JSON lines, from which
 * the pocket phone's page shows them. Never in production.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Channel, Endpoint, Outbound, SendResult } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import { emailLimits, mailOf } from './channel.ts';
import type { NotifyEmailSettings } from './settings.ts';

const mailSchema = z.object({
  /** The outbox id: the same mail again is the same mail. */
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
});

type Mail = z.infer<typeof mailSchema>;

/** Mails shown; more than anybody reads on a page for trying things out. */
const SHOWN = 50;

export interface PocketMailOptions {
  readonly production: boolean;
  readonly file: string;
  readonly settings: Pick<NotifyEmailSettings, 'subject' | 'publicUrl' | 'expiryMinutes' | 'rememberMinutes'>;
  readonly now: () => Date;
}

/** The channel `email`, pretended. @throws ParleyError `settings-wrong` in production: anyone could read the mails. */
export function emailOnPocketPhone(options: PocketMailOptions): Channel {
  if (options.production) throw new ParleyError('settings-wrong', 'The pocket phone is not for production.');
  const mails = new Map(read(options.file).map((mail) => [mail.id, mail]));
  return {
    name: 'email',
    limits: emailLimits(options.settings),
    endpoints: [shown(mails)],
    send: async (message) => keep(mails, message, options),
    forget: async (id) => forget(mails, id, options.file),
  };
}

function keep(mails: Map<string, Mail>, message: Outbound, options: PocketMailOptions): SendResult {
  const { file, settings, now } = options;
  const { id, contact: to } = message;
  if (!/^[^@\s]+@[^@\s]+$/.test(to)) {
    return { kind: 'refused', reason: 'Not an email address', unreachable: true };
  }
  if (!mails.has(id)) {
    const { subject } = settings;
    const mail = { id, to, subject, text: mailOf(message, settings), at: now().toISOString() };
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${JSON.stringify(mail)}\n`, { mode: 0o600 });
    mails.set(id, mail);
  }
  return { kind: 'sent', providerId: id };
}

/** Whole or not at all: written beside without it, then put in the old file's place. */
function forget(mails: Map<string, Mail>, id: string, file: string): 'gone' {
  if (!mails.delete(id)) return 'gone';
  const beside = `${file}.anew`;
  const lines = [...mails.values()].map((mail) => `${JSON.stringify(mail)}\n`);
  writeFileSync(beside, lines.join(''), { mode: 0o600 });
  renameSync(beside, file);
  return 'gone';
}

/** What the page asks for: the latest mails, newest first. */
function shown(mails: ReadonlyMap<string, Mail>): Endpoint {
  return {
    method: 'GET',
    path: '/pocket-phone/mail',
    async handle() {
      const body = { mails: [...mails.values()].slice(-SHOWN).reverse() };
      return { status: 200, headers: { 'Cache-Control': 'no-store' }, body };
    },
  };
}

/** A last line that a crash cut short is passed over. */
function read(file: string): readonly Mail[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [mailSchema.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    });
}
