/** What Meta tells of the council's page: messages to it, and comments on it. All other fields are tolerated. */
import { z } from 'zod';
import { type Entry, tolerated } from '../webhook.ts';

/** Ids are long at times, but not as long as this. */
const id = z.string().min(1).max(300);
const postId = z.string().min(1).max(100);
const person = z.object({ id: z.string().regex(/^\w{1,60}$/) });

const attachmentSchema = z.object({
  type: z.string(),
  payload: tolerated(z.object({ url: tolerated(z.string()), sticker_id: tolerated(z.number()) }).nullable()),
});

const eventSchema = z.object({
  sender: person,
  recipient: person,
  /** Milliseconds. */
  timestamp: z.coerce.number().catch(Number.NaN),
  message: tolerated(
    z.object({
      mid: id,
      text: tolerated(z.string()),
      quick_reply: tolerated(z.object({ payload: z.string() })),
      attachments: tolerated(z.array(attachmentSchema)),
      is_echo: tolerated(z.boolean()),
      is_deleted: tolerated(z.boolean()),
      /** Of an echo: our outbox id, as we gave it with the message. */
      metadata: tolerated(z.string().regex(/^[\w-]{1,100}$/)),
    }),
  ),
  postback: tolerated(
    z.object({ mid: tolerated(id), title: tolerated(z.string()), payload: tolerated(z.string()) }),
  ),
});

const commentSchema = z.object({
  item: z.literal('comment'),
  verb: z.literal('add'),
  comment_id: postId,
  post_id: postId,
  parent_id: tolerated(postId),
  from: person,
  message: z.string(),
  /** Seconds. */
  created_time: z.coerce.number().catch(Number.NaN),
});

export type MessengerEvent = z.output<typeof eventSchema>;
export type Comment = z.output<typeof commentSchema>;

/** What was said to the page, and what the page said. */
export function eventsOf({ id: page, messaging }: Entry): readonly MessengerEvent[] {
  const listed: readonly unknown[] = Array.isArray(messaging) ? messaging : [];
  return listed.flatMap((one) => {
    const event = eventSchema.safeParse(one).data;
    const isOurs = event && (event.recipient.id === page || event.sender.id === page);
    return isOurs ? [event] : [];
  });
}

/** What people wrote under the page's own posts: neither what we wrote, nor what they answered each other. */
export function commentsOf({ id: page, changes }: Entry): readonly Comment[] {
  const listed: readonly unknown[] = Array.isArray(changes) ? changes : [];
  return listed
    .flatMap((one) => z.object({ field: z.literal('feed'), value: commentSchema }).safeParse(one).data ?? [])
    .map(({ value }) => value)
    .filter(({ from, parent_id: parent, post_id: post }) => from.id !== page && (parent ?? post) === post);
}

/** The thumb that stands beside Messenger's own text field, in its three sizes. */
const THUMBS = new Set([369239263222822, 369239343222814, 369239383222810]);

/** What they said: typed, or by the button they pressed, which has its whole words for a payload. */
export function wordsOf({ message, postback }: MessengerEvent): string {
  if (postback !== undefined) return postback.payload?.trim() || (postback.title ?? '');
  const pressed = message?.quick_reply?.payload.trim();
  const thumb = message?.attachments?.some(({ payload }) => THUMBS.has(payload?.sticker_id ?? 0));
  return pressed || message?.text || (thumb ? '👍' : '');
}

/** Where the pictures of a message are; stickers are none. */
export function picturesOf({ message }: MessengerEvent): readonly { readonly address: string }[] {
  return (message?.attachments ?? []).flatMap(({ type, payload }) =>
    type === 'image' && payload?.url !== undefined && payload.sticker_id === undefined
      ? [{ address: payload.url }]
      : [],
  );
}
