/** When residents may ask to be rung back, from the team's hours, and how the desk reads it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { windowLabel, windowWords } from '../../src/conversation/calendar/call-back-window.ts';
import { deskOpening } from '../../src/desk/opening-hours.ts';
import { deskSettingsSchema } from '../../src/desk/settings.ts';
import { handoverToWire } from '../../src/server/desk-wire.ts';
import { findHeld } from '../../src/store/handover-queue.ts';
import { leaveMessage } from '../../src/store/handovers.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

const settings = deskSettingsSchema.parse({
  hours: {
    monday: '08:30-17:30',
    tuesday: '13:00-17:00',
    wednesday: ['10:00-12:00', '13:00-17:30'],
    thursday: '08:30-17:30',
    friday: '08:30-17:00',
  },
  exceptions: [{ date: '2026-12-24', hours: '08:30-12:30' }],
});

function offered(iso: string, callBacks = settings.callBacks): readonly string[] {
  const now = new Date(iso);
  const windows = deskOpening(settings, callBacks).callBackWindows(now);
  return windows.map((window) => `${windowLabel(window, now)} | ${windowWords(window, now)}`);
}

describe('the next mornings and afternoons', () => {
  it('are those in which the team is there, a break for lunch aside', () => {
    expect(offered('2026-11-23T18:00:00Z')).toEqual([
      'Tomorrow afternoon | tomorrow afternoon, between 1pm and 5pm',
      'Wednesday morning | Wednesday morning, between 10am and midday',
      'Wednesday afternoon | Wednesday afternoon, between 1pm and 5:30pm',
      'Thursday morning | Thursday morning, between 8:30am and 12:30pm',
    ]);
  });

  it('begin with today while enough of it is left', () => {
    expect(offered('2026-11-23T11:30:00Z')[0]).toBe('This morning | this morning, before 12:30pm');
    expect(offered('2026-11-23T11:30:01Z')[0]).toBe(
      'This afternoon | this afternoon, between 12:30pm and 5:30pm',
    );
    expect(offered('2026-11-23T16:31:00Z')[0]).toMatch(/^Tomorrow afternoon/);
    expect(offered('2026-11-23T05:00:00Z')[0]).toBe(
      'This morning | this morning, between 8:30am and 12:30pm',
    );
  });

  it('leave out bank holidays, and name the date when it is far', () => {
    expect(offered('2026-12-24T11:31:00Z')).toEqual([
      'Tuesday afternoon | Tuesday afternoon, between 1pm and 5pm',
      'Wednesday morning | Wednesday morning, between 10am and midday',
      'Wednesday afternoon | Wednesday afternoon, between 1pm and 5:30pm',
      'Thursday 31 December, morning | Thursday 31 December, morning, between 8:30am and 12:30pm',
    ]);
  });

  it('are as many as council.yaml says, and stay where the clocks change', () => {
    const callBacks = { offered: 2, splitAt: '12:00', leftMinutes: 0 };
    expect(offered('2027-03-27T12:00:00Z', callBacks)).toHaveLength(2);
    const summer = new Date('2027-03-27T12:00:00Z');
    // Easter Monday is the 29th; on the 30th it is summer time.
    const [first] = deskOpening(settings, callBacks).callBackWindows(summer);
    expect(first?.from.toISOString()).toBe('2027-03-30T12:00:00.000Z');
  });

  it('are none where nobody is ever there', () => {
    const never = deskSettingsSchema.parse({ hours: {} });
    expect(deskOpening(never, never.callBacks).callBackWindows(MONDAY_10AM)).toEqual([]);
  });
});

it('checks its settings', () => {
  const wrong = (callBacks: object) => deskSettingsSchema.safeParse({ callBacks }).success;
  expect(wrong({ splitAt: '25:00' })).toBe(false);
  expect(wrong({ offered: 0 })).toBe(false);
  expect(wrong({ leftMinutes: -1 })).toBe(false);
  expect(wrong({})).toBe(true);
});

describe('at the desk', () => {
  let stage: DeskStage;
  beforeAll(async () => {
    stage = await openDeskStage();
  });
  afterAll(() => stage.close());

  it('is read as it is from today on', async () => {
    const resident = stage.resident('web', 'rung-back');
    await resident.say('hello');
    const asked = { id: 'ring', conversationId: await resident.conversationId(), reason: 'rent' } as const;
    const contact = { name: 'Jo', phone: '+447700900123' };
    const window = { from: new Date('2026-11-24T08:30:00Z'), to: new Date('2026-11-24T12:30:00Z') };
    const left = {
      ...asked,
      priority: 'normal',
      wish: 'call-back',
      contact,
      reference: 'CB-1',
      window,
    } as const;
    await leaveMessage(stage.database.db, left, MONDAY_10AM);
    const member = await stage.addMember('Sam Ringer');
    const words = async () => {
      const held = await findHeld(stage.database.db, 'ring');
      return held && handoverToWire(stage.desk, held, member).window;
    };
    expect(await words()).toBe('Tomorrow morning, between 8:30am and 12:30pm');
    stage.setTime(new Date('2026-11-24T09:00:00Z'));
    expect(await words()).toBe('This morning, before 12:30pm');
    // Two days later someone sees that it was missed.
    stage.setTime(new Date('2026-11-26T09:00:00Z'));
    expect(await words()).toBe('Tuesday 24 November, morning, between 8:30am and 12:30pm');
  });
});
