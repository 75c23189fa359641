/** A back office that takes signed webhooks, as the example in docs/back-office.md does. */
import { createHmac } from 'node:crypto';
import { MishapServer } from './mishap-server.ts';

export const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

export interface ReceivedRequest {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly kind: string;
}

export class WebhookReceiver extends MishapServer {
  /** What was taken in, by its key: told again it is nothing new. */
  readonly taken = new Map<string, { readonly type: string; readonly data: ReceivedRequest }>();

  constructor() {
    super(({ headers, body }) => {
      const { 'webhook-id': id = '', 'webhook-timestamp': at = '', 'webhook-signature': given } = headers;
      const key = Buffer.from(WEBHOOK_SECRET.slice(6), 'base64');
      const wanted = `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`;
      if (given !== wanted) return [401, { error: 'signature' }];
      if (!this.taken.has(id)) this.taken.set(id, JSON.parse(body) as never);
      return [204, undefined];
    });
  }
}
