/** What is asked of another council: told so once, and asked of us as soon as they say that it is about us. */
import { describe, expect, it } from '@jest/globals';
import type { World } from '../../src/conversation/world.ts';
import { createAreaNames } from '../../src/understanding/areas/area-names.ts';
import { findEntities } from '../../src/understanding/entities/entities.ts';
import { fold } from '../../src/understanding/normalise.ts';
import { Conversation, NUMBERED, SAMPLE_WORLD } from './sample.ts';

const names = createAreaNames({
  ...{ ours: ['Fernley'], names: [], words: [], shortFor: {} },
  places: ['Swindon', 'Thornbeck', 'Saltmere', 'Ashby Vale'],
});
const thornbeck = { name: 'Thornbeck Council', phone: '01632 960710' };
const saltmere = { name: 'Saltmere Council', site: 'saltmere.example' };
const WORLD: World = {
  ...SAMPLE_WORLD,
  understanding: {
    ...SAMPLE_WORLD.understanding,
    understand: (text, now) => ({
      ...SAMPLE_WORLD.understanding.understand(text, now),
      entities: findEntities(fold(text), text, now, names),
    }),
  },
  otherAreas: {
    us: 'Fernley',
    neighbours: new Map<string, typeof thornbeck | typeof saltmere>([
      ['Thornbeck', thornbeck],
      ['Saltmere', saltmere],
    ]).set('Ashby Vale', { ...thornbeck, ...saltmere, name: 'Ashby Vale Council' }),
  },
};

const POOL_IN_SWINDON = 'what time does the pool open in swindon';
const OPEN = ['The pool is open from 7am to 9pm.'];
const kindsOf = (events: readonly { readonly kind: string }[]) => events.map(({ kind }) => kind);

describe('a question for another council', () => {
  it('is not answered as if it were for us, and how to find that council is told', async () => {
    const { says, events, session, record } = await new Conversation(WORLD).say(POOL_IN_SWINDON);
    expect(says).toEqual([
      'It sounds like this is about **Swindon**. I can only help with Fernley, sorry. To find the council for Swindon, put a postcode into [gov.uk/find-local-council](https://www.gov.uk/find-local-council).',
    ]);
    expect(events).toContainEqual({ kind: 'other-area', area: 'Swindon' });
    expect(session.pending).toBeUndefined();
    expect(record.did).toEqual(['other-area:Swindon']);
    // It is no question that editors could answer.
    expect(record.asked).toBeUndefined();
  });

  it.each([
    ['when is the pool open in thornbeck', 'ring **01632 960710**.'],
    ['when is the pool open in saltmere', 'go to [saltmere.example](https://saltmere.example).'],
    ['when is the pool open in ashby vale', 'ring **01632 960710** or go to [saltmere.example]'],
  ])('is for a neighbour, who is named with how to reach them: %s', async (text, way) => {
    const { says } = await new Conversation(WORLD).say(text);
    expect(says[0]).toContain(way);
  });

  it.each([
    'It is about Fernley',
    'fernley',
    'No, I meant Fernley!',
    'sorry, i live in fernley',
    'yes its for Fernley please',
  ])('is asked of us on %j', async (text) => {
    const heard = await new Conversation(WORLD).all(POOL_IN_SWINDON, text);
    expect(heard.says).toEqual(OPEN);
    expect(heard.record.asked?.words).toBe('what time does the pool open');
  });

  it('is asked of us by the number of the only choice', async () => {
    const heard = await new Conversation(WORLD, NUMBERED).all(POOL_IN_SWINDON, '1');
    expect(heard.says).toEqual(OPEN);
  });

  it('is let go of with the next message', async () => {
    const { session } = await new Conversation(WORLD).all(POOL_IN_SWINDON, 'thanks');
    expect(session.otherArea).toBeUndefined();
    const heard = await new Conversation(WORLD).all(POOL_IN_SWINDON, 'thanks', 'fernley');
    expect(heard.says).not.toEqual(OPEN);
  });
});

describe('a town that is named', () => {
  it('changes nothing while a task is open', async () => {
    const conversation = new Conversation(WORLD);
    await conversation.say('I want to book a swimming lesson');
    const { session } = await conversation.say('what time does the pool open in swindon');
    expect(session.frames).toHaveLength(1);
    expect(session.otherArea).toBeUndefined();
  });

  it('is left alone where no council is asked', async () => {
    const { events } = await new Conversation(WORLD).say('rock concert tickets in swindon');
    expect(kindsOf(events)).toContain('question-unanswered');
    expect(kindsOf(events)).not.toContain('other-area');
  });

  it('comes after danger, and after the wish for a person', async () => {
    const danger = await new Conversation(WORLD).say('i can smell gas in swindon');
    expect(kindsOf(danger.events)).toContain('urgent-signposted');
    const person = await new Conversation(WORLD).say('can i talk to a person');
    expect(kindsOf(person.events)).toContain('dialog-started');
  });

  it('is nothing to a council that tells nothing of areas', async () => {
    const { otherAreas: _, ...without } = WORLD;
    expect((await new Conversation(without).say(POOL_IN_SWINDON)).says).toEqual(OPEN);
  });
});
