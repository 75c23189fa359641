/** Twilio's REST API as far as forgetting needs it: a message, its pictures, and deletion of each. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import twilio from 'twilio';
import { forgetMessage } from '../../../channels/sms-twilio/forget.ts';
import { RedirectedRequests } from '../../../channels/sms-twilio/requests.ts';
import { ACCOUNT, TOKEN } from './twilio-server.ts';

const SID = `MM${'1'.repeat(32)}`;
const PICTURE = `ME${'2'.repeat(32)}`;

let server: Server;
let client: twilio.Twilio;
let calls: string[];
/** What deletion of the message meets. */
let answer: 204 | 404 | 409 | 500;
let pictures: number;

beforeEach(async () => {
  calls = [];
  answer = 204;
  pictures = 0;
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^.*\/Messages\//, '').replace(/\?.*$/, '');
    calls.push(`${request.method} ${path}`);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (request.method === 'DELETE' && !path.includes('Media') && answer !== 204)
      return json(answer, { code: 20404, message: 'As documented', status: answer });
    if (request.method === 'DELETE') return response.writeHead(204).end();
    if (path.includes('Media')) {
      return json(200, {
        media_list: [{ sid: PICTURE, parent_sid: SID, account_sid: ACCOUNT }],
        next_page_uri: null,
      });
    }
    return json(200, { sid: SID, num_media: String(pictures), account_sid: ACCOUNT });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = twilio(ACCOUNT, TOKEN, { httpClient: new RedirectedRequests(url, 2000) });
});
afterEach(() => new Promise((closed) => server.close(closed)));

describe('forgetting at Twilio', () => {
  it('deletes the message', async () => {
    expect(await forgetMessage(client, SID)).toBe('gone');
    expect(calls).toEqual([`GET ${SID}.json`, `DELETE ${SID}.json`]);
  });

  it('deletes its pictures first: without it they could not be found again', async () => {
    pictures = 1;
    expect(await forgetMessage(client, SID)).toBe('gone');
    expect(calls).toEqual([
      `GET ${SID}.json`,
      `GET ${SID}/Media.json`,
      `DELETE ${SID}/Media/${PICTURE}.json`,
      `DELETE ${SID}.json`,
    ]);
  });

  it('takes one that is not there for gone', async () => {
    answer = 404;
    expect(await forgetMessage(client, SID)).toBe('gone');
  });

  it.each([409, 500] as const)(
    'is to be asked again after %d: a message may still be on its way',
    async (status) => {
      answer = status;
      expect(await forgetMessage(client, SID)).toBe('later');
    },
  );

  it('asks nothing about ids that never were of Twilio', async () => {
    expect(await forgetMessage(client, '../Calls')).toBe('gone');
    expect(calls).toEqual([]);
  });
});
