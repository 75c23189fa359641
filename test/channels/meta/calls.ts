/** Webhooks as Meta posts them, signed. */
import { createHmac } from 'node:crypto';
import { APP_SECRET, COUNCIL, NOW, PAGE, PHONE_NUMBER_ID } from './graph-server.ts';

/** A number as WhatsApp writes it, and as people's contact is kept. */
const WA_ID = '447700900123';
export const RESIDENT = `+${WA_ID}`;
export const PSID = '3000000000000003';

export function signed(path: string, payload: unknown, secret = APP_SECRET) {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature-256': `sha256=${signature}` };
  return { method: 'POST', path, headers, body } as const;
}

const seconds = (at: Date) => String(Math.floor(at.getTime() / 1000));

/** Messages and reports of a WhatsApp number. */
export function whatsAppEvent(value: object, phoneNumberId = PHONE_NUMBER_ID) {
  const metadata = { display_phone_number: COUNCIL.slice(1), phone_number_id: phoneNumberId };
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } };
  return { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [change] }] };
}

export function whatsAppMessage(id: string, more: object) {
  return { from: WA_ID, id: `wamid.${id}`, timestamp: seconds(NOW), ...more };
}

export function whatsAppText(id: string, body: unknown) {
  const contacts = [{ profile: { name: 'R. Esident' }, wa_id: WA_ID }];
  return whatsAppEvent({ contacts, messages: [whatsAppMessage(id, { type: 'text', text: { body } })] });
}

export function whatsAppStatus(id: string, status: string, code?: number) {
  const errors = code === undefined ? {} : { errors: [{ code, title: 'As documented' }] };
  const usual = {
    id: 'wamid.out',
    recipient_id: WA_ID,
    timestamp: seconds(NOW),
    pricing: { billable: true },
  };
  return whatsAppEvent({ statuses: [{ ...usual, status, biz_opaque_callback_data: id, ...errors }] });
}

/** Things that happened to the council's page. */
export function pageEvent(entry: object, page = PAGE) {
  return { object: 'page', entry: [{ id: page, time: NOW.getTime(), ...entry }] };
}

export function said(more: object, at = NOW) {
  return { sender: { id: PSID }, recipient: { id: PAGE }, timestamp: at.getTime(), ...more };
}

export function messengerText(id: string, text: unknown) {
  return pageEvent({ messaging: [said({ message: { mid: `m_${id}`, text } })] });
}

export function echoOf(outboxId: string) {
  const message = { mid: 'm_out', is_echo: true, app_id: 1, metadata: outboxId, text: 'ours' };
  return pageEvent({ messaging: [{ ...said({ message }), sender: { id: PAGE }, recipient: { id: PSID } }] });
}

export function comment(more: object = {}) {
  const post = `${PAGE}_1`;
  const value = {
    ...{ item: 'comment', verb: 'add', comment_id: '1_2', post_id: post, parent_id: post },
    ...{ from: { id: '9', name: 'R. Esident' }, message: 'My bin was not collected' },
    ...{ created_time: Math.floor(NOW.getTime() / 1000), ...more },
  };
  return pageEvent({ changes: [{ field: 'feed', value }] });
}
