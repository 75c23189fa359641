/** What Open311 servers answer. They differ: ids are numbers or text, and some wrap the list in an object. */
import { z } from 'zod';

const id = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => text !== '' && text.length <= 200);
const text = z.string().nullish();

const created = z.object({ service_request_id: id.nullish().catch(null), token: id.nullish().catch(null) });
const listed = z.object({
  service_request_id: id.nullish().catch(null),
  status: text.catch(null),
  status_notes: text.catch(null),
  description: text.catch(null),
});

export type Listed = z.output<typeof listed>;

/** What came of creating one; undefined when there is neither an id nor a token for one. */
export function readCreated(
  body: string,
): { readonly theirId?: string; readonly token?: string } | undefined {
  const { service_request_id: theirId, token } = created.safeParse(itemsOf(body)?.[0]).data ?? {};
  if (theirId) return { theirId };
  return token ? { token } : undefined;
}

/** The id that a token has come to; undefined while it has none. */
export function readToken(body: string): string | undefined {
  return created.safeParse(itemsOf(body)?.[0]).data?.service_request_id ?? undefined;
}

export function readRequests(body: string): readonly Listed[] | undefined {
  return z.array(listed).safeParse(itemsOf(body)).data;
}

function itemsOf(body: string): readonly unknown[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (Array.isArray(parsed)) return parsed;
  const wrapped = z.object({ service_requests: z.unknown() }).safeParse(parsed).data?.service_requests;
  if (Array.isArray(wrapped)) return wrapped;
  return typeof parsed === 'object' && parsed !== null ? [parsed] : undefined;
}
