/** A request that has ended does not reopen. When what it was about goes on after all, it goes on as another. */
import type { Queryable } from './database.ts';
import { createRequest, findRequest, type Request, type RequestPlace } from './requests.ts';

/**
 * Makes a request like an ended one, with a reference of its own.
 * @throws Error when there is no request of that id
 */
export async function repeatRequest(tx: Queryable, endedId: string, id: string, now: Date): Promise<Request> {
  const ended = await findRequest(tx, endedId);
  if (!ended) throw new Error(`there is no request ${endedId} to repeat`);
  const { reference, kind, category, priority, channel, contact, anonymous, details, dueOn } = ended;
  const { place, street, postcode, uprn } = ended;
  return createRequest(
    tx,
    {
      ...{ id, kind, category, priority, anonymous, details },
      prefix: reference.slice(0, 2),
      conversationId: ended.conversationId,
      updates: channel !== null && contact !== null ? { channel, contact } : undefined,
      where: present({ place, street, postcode, uprn }),
      dueOn: dueOn ?? undefined,
    },
    now,
  );
}

function present(place: Readonly<Record<string, string | null>>): RequestPlace {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== null));
}
