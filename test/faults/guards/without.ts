/**
 * The code as it is, and the code without one guard: a copy of the sources in a temporary folder, in which the guard
 * is taken out of its file. The product itself has no switch for that. Of files that do not lead to that one there is
 * only a link, so what stands behind them is loaded once for all guards.
 */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Import, readImports } from '../../architecture/imports.ts';
import { PROJECT } from '../../environment/project.ts';
import { temporaryFolder } from '../../environment/temporary-folder.ts';

/** What a guard's experiment uses of the sources. */
export interface Code {
  readonly accept: typeof import('../../../src/store/accept.ts');
  readonly claim: typeof import('../../../src/store/outbox-claim.ts');
  readonly settle: typeof import('../../../src/store/outbox-settle.ts');
  readonly store: typeof import('../../../src/store/conversation-store.ts');
  readonly postgres: typeof import('../../../src/store/postgres.ts');
  readonly deliver: typeof import('../../../src/delivery/deliver.ts');
  readonly queues: typeof import('../../../src/delivery/queues.ts');
  readonly sweep: typeof import('../../../src/delivery/sweep.ts');
  readonly notices: typeof import('../../../src/delivery/notices.ts');
  readonly tell: typeof import('../../../src/broadcast/tell.ts');
  readonly broadcastPeople: typeof import('../../../src/store/broadcast-people.ts');
  readonly payments: typeof import('../../../src/payment/payments.ts');
  readonly govukPay: typeof import('../../../providers/govuk-pay/govuk-pay.ts');
  readonly erase: typeof import('../../../src/privacy/erase.ts');
  readonly open: typeof import('../../../src/store/open.ts');
  readonly twilio: typeof import('../../../channels/sms-twilio/channel.ts');
  readonly meta: typeof import('../../../channels/meta/channel.ts');
  readonly botFramework: typeof import('../../../channels/bot-framework/channel.ts');
  readonly notify: typeof import('../../../channels/notify/channel.ts');
  readonly pace: typeof import('../../../src/store/sending-pace.ts');
  readonly askPayment: typeof import('../../../src/store/ask-payment.ts');
  readonly writeBroadcast: typeof import('../../../src/broadcast/write.ts');
  readonly backOffice: typeof import('../../../src/back-office/deliver.ts');
  readonly signedWebhook: typeof import('../../../providers/signed-webhook/signed-webhook.ts');
}

const FILES = {
  accept: 'src/store/accept.ts',
  claim: 'src/store/outbox-claim.ts',
  settle: 'src/store/outbox-settle.ts',
  store: 'src/store/conversation-store.ts',
  postgres: 'src/store/postgres.ts',
  deliver: 'src/delivery/deliver.ts',
  queues: 'src/delivery/queues.ts',
  sweep: 'src/delivery/sweep.ts',
  notices: 'src/delivery/notices.ts',
  tell: 'src/broadcast/tell.ts',
  broadcastPeople: 'src/store/broadcast-people.ts',
  payments: 'src/payment/payments.ts',
  govukPay: 'providers/govuk-pay/govuk-pay.ts',
  erase: 'src/privacy/erase.ts',
  open: 'src/store/open.ts',
  twilio: 'channels/sms-twilio/channel.ts',
  meta: 'channels/meta/channel.ts',
  botFramework: 'channels/bot-framework/channel.ts',
  notify: 'channels/notify/channel.ts',
  pace: 'src/store/sending-pace.ts',
  askPayment: 'src/store/ask-payment.ts',
  writeBroadcast: 'src/broadcast/write.ts',
  backOffice: 'src/back-office/deliver.ts',
  signedWebhook: 'providers/signed-webhook/signed-webhook.ts',
} as const;

/** Where the guard stands: `text` of the file becomes `instead`. */
export interface Cut {
  readonly file: string;
  readonly text: string;
  readonly instead: string;
}

export async function loadCode(folder = PROJECT): Promise<Code> {
  const loaded: [string, unknown][] = [];
  for (const [name, path] of Object.entries(FILES)) loaded.push([name, await import(join(folder, path))]);
  return Object.fromEntries(loaded) as unknown as Code;
}

const PARTS = ['src', 'channels', 'dialogs', 'providers'];

/** Copies what is to be copied, and has a link for each file and whole folder besides. */
function mirror(path: string, folder: string, copied: ReadonlySet<string>): void {
  const [from, to] = [join(PROJECT, path), join(folder, path)];
  if (copied.has(path)) {
    copyFileSync(from, to);
  } else if ([...copied].some((file) => file.startsWith(`${path}/`))) {
    mkdirSync(to);
    for (const name of readdirSync(from)) mirror(join(path, name), folder, copied);
  } else {
    symlinkSync(from, to);
  }
}

let imports: readonly Import[] | undefined;

/** The file, those that import it, those that import them and so on. */
function leadingTo(file: string): ReadonlySet<string> {
  imports ??= readImports(PARTS).filter(({ typeOnly }) => !typeOnly);
  const found = new Set([file]);
  // A set takes in what is added to it while it is gone through.
  for (const to of found) for (const one of imports) if (one.to === to) found.add(one.from);
  return found;
}

/** Does something with the sources without the guard. @throws when the guard is not where it was. */
export async function withoutGuard<T>(cut: Cut, work: (code: Code) => Promise<T>): Promise<T> {
  const folder = realpathSync(temporaryFolder('without-guard'));
  // Of libraries as well, so that both copies use the same.
  for (const part of [...PARTS, 'node_modules', 'package.json']) mirror(part, folder, leadingTo(cut.file));
  const path = join(folder, cut.file);
  const source = readFileSync(path, 'utf8');
  if (source.split(cut.text).length !== 2)
    throw new Error(`${cut.file} has "${cut.text}" not once: has the guard moved?`);
  writeFileSync(
    path,
    source.replace(cut.text, () => cut.instead),
  );
  return await work(await loadCode(folder));
}
