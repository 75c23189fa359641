/** Has Twilio forget a message: its words, numbers and pictures. */
import type twilio from 'twilio';

const NOT_THERE = 404;
/** Ids of Twilio's: anything else was never its. */
const SID = /^(?:SM|MM)[0-9a-f]{32}$/i;

/** Pictures first: without their message they could not be found again. `later` when Twilio has not done it. */
export async function forgetMessage(client: twilio.Twilio, sid: string): Promise<'gone' | 'later'> {
  if (!SID.test(sid)) return 'gone';
  try {
    const message = client.messages(sid);
    const found = await message.fetch();
    if (Number(found.numMedia) > 0) {
      // Not by the listed picture's own `remove`: the library has lost its id there.
      for (const picture of await message.media.list()) await message.media(picture.sid).remove();
    }
    await message.remove();
    return 'gone';
  } catch (error) {
    return (error as { status?: unknown }).status === NOT_THERE ? 'gone' : 'later';
  }
}
