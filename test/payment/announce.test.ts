import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { ChannelLimits, ChannelName } from '../../src/conversation/message.ts';
import { newSession } from '../../src/conversation/session.ts';
import { announceIn } from '../../src/payment/announce.ts';
import { lookAfter } from '../../src/payment/look-after.ts';
import { Payments } from '../../src/payment/payments.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import { onBothEngines } from '../store/engines.ts';
import { countedIds, textFrom } from '../store/fixtures.ts';
import { clearPayments, makeHirings, Stage } from './stage.ts';

const LIMITS: ChannelLimits = {
  form: 'text',
  maxCharacters: 306,
  quickReplies: 0,
  gsm7: true,
  expiryMinutes: 720,
};

onBothEngines('telling the resident', (engine) => {
  let store: DatabaseConversationStore;
  let stage: Stage;
  let said: string[];
  let people = 0;

  beforeAll(async () => {
    store = new DatabaseConversationStore(engine.database(), countedIds('c'));
    await makeHirings(engine.database().db);
  });

  beforeEach(async () => {
    await clearPayments(engine.database().db);
    stage = new Stage(engine.database());
    said = [];
    stage.payments = new Payments(ports());
  });

  function ports() {
    const announce = announceIn({
      database: engine.database(),
      conversations: store,
      limitsOf: () => LIMITS,
      delivers: (channel: ChannelName) => channel === 'sms',
      said: (conversation) => said.push(conversation),
    });
    return { ...stage.ports, announce };
  }

  /** A conversation with a payment in it that the resident has just made. */
  async function paidFor(stopped = false) {
    people += 1;
    const { conversationId } = await store.accept(textFrom(`+4477009${people}`, `m${people}`), stage.now);
    await store.takeTurn(conversationId, stage.now, async () => ({
      session: { ...newSession(), ...(stopped && { stopped }) },
      says: [],
      events: [],
      deliver: true,
    }));
    const started = await stage.start(conversationId);
    await stage.payments.visit(started.token);
    stage.provider.pay('pay-1');
    return { ...started, conversationId };
  }

  const parley = async (conversationId: string) =>
    (await readTranscriptById(engine.database().db, conversationId))
      .filter(({ author }) => author === 'parley')
      .map(({ text }) => text);

  it('says it in the conversation, in the transaction that settles the payment', async () => {
    const { conversationId, id } = await paidFor();
    await stage.keep();
    expect(await parley(conversationId)).toEqual(['Thank you.']);
    expect(said).toEqual([conversationId]);
    expect(await stage.payment(id)).toMatchObject({ status: 'paid' });
  });

  it('says nothing of what did not come to pass', async () => {
    const { conversationId, id } = await paidFor();
    stage.dialogFails = 1;
    await stage.keep();
    expect(await parley(conversationId)).toEqual([]);
    expect(await stage.payment(id)).toMatchObject({ status: 'open' });
  });

  it('settles, but does not text someone who said STOP', async () => {
    const { conversationId, id } = await paidFor(true);
    await stage.keep();
    expect(await stage.told(id)).toEqual(['paid']);
    expect(await parley(conversationId)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('tells once, however many look at the same moment', async () => {
    const { conversationId, id } = await paidFor();
    const looking = ports();
    await Promise.all(Array.from({ length: 10 }, () => lookAfter(looking, id)));
    expect(await stage.told(id)).toEqual(['paid']);
    expect(await parley(conversationId)).toEqual(['Thank you.']);
    expect(stage.problems).toEqual([]);
  });
});
