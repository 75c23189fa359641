/** Notices: what residents must know for a while, such as a strike or a flood. They begin and end by themselves. */
import { z } from 'zod';

const moment = z.iso.datetime({ offset: true, error: 'is a time such as 2026-11-23T09:00:00Z' });

export const noticeSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** For editors; residents never see it. */
    title: z.string().min(1).max(80),
    /** Markdown, as the web chat says it. */
    text: z.string().min(1).max(600),
    /** The same as a text message says it, before what was asked. */
    sms: z.string().min(1).max(160),
    /** The first moment it is said, and the first it is said no more; left out, it stays until it is taken away. */
    from: moment,
    until: moment.optional(),
    /** The articles and dialogs before which it is said; `all` is everyone, and greets them. */
    topics: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]),
  })
  .refine(({ from, until }) => until === undefined || Date.parse(from) < Date.parse(until), {
    path: ['until'],
    error: 'must be after it begins',
  });

export type Notice = z.infer<typeof noticeSchema>;
