import { describe, expect, it } from '@jest/globals';
import { type AnyDialog, registerDialog, type Slot } from '../../src/conversation/dialog.ts';
import { Conversation, SAMPLE_WORLD, swimLesson } from './sample.ts';

type AnySlot = Slot<string, Record<string, string>, unknown, unknown>;

/** A dialog that has the name and the words of the swimming lesson, and these slots. */
function asking(slots: Readonly<Record<string, AnySlot>>): Conversation {
  const dialog = registerDialog({
    id: swimLesson.id,
    version: 1,
    slots,
    complete: async ({ values }: { values: Partial<Record<string, string>> }) => ({
      say: { text: `Done: ${JSON.stringify(values)}` },
    }),
  });
  const dialogs = new Map<string, AnyDialog>([...SAMPLE_WORLD.dialogs, [swimLesson.id, dialog]]);
  return new Conversation({ ...SAMPLE_WORLD, dialogs });
}

const told = (asks: string, reads: RegExp): AnySlot => ({
  sensitivity: 'none',
  ask: () => ({ text: asks }),
  parse: ({ text }) => {
    const value = reads.exec(text)?.[0];
    return value === undefined ? { kind: 'silent' } : { kind: 'value', value };
  },
  describe: (value) => value,
});

describe('what a slot asks for, whatever its name', () => {
  const mobile = told('Where shall we text you?', /don't send it/);

  it.each(['contact', 'sending'] as const)('lets "don\'t send it" answer where it is %s', async (asksFor) => {
    const talk = asking({ mobile: { ...mobile, asksFor } });
    const heard = await talk.all('book a swimming lesson', "don't send it");
    expect(heard.says).toEqual([`Done: {"mobile":"don't send it"}`]);
  });

  it('lets it end the task elsewhere', async () => {
    const talk = asking({ mobile });
    const heard = await talk.all('book a swimming lesson', "don't send it");
    expect(heard.events).toContainEqual({ kind: 'dialog-cancelled', dialog: 'swim-lesson' });
  });

  const where = told('Where is it?', /mill street/i);
  const kind: AnySlot = {
    ...told('What is it?', /$^/),
    options: () => ['Street light', 'Pothole'].map((label) => ({ label, value: label })),
  };

  it('lets a place that is named choose nothing', async () => {
    const talk = asking({ kind, where: { ...where, asksFor: 'place' } });
    const heard = await talk.all('book a swimming lesson', 'mill street');
    expect(heard.session.frames[0]?.values).toEqual({ where: 'mill street' });
  });

  it('chooses by such words where nothing asks for a place', async () => {
    const talk = asking({ kind, where });
    const heard = await talk.all('book a swimming lesson', 'mill street');
    expect(heard.says).toEqual(['Done: {"kind":"Street light","where":"mill street"}']);
  });
});
