/** Writing a notice: what residents must know for a while. It begins and ends by itself. */
import type { ReactNode } from 'react';
import { useFetched } from '../desk/use-fetched.ts';
import { BesideDraft } from '../try/beside-draft.tsx';
import { DateField, LineField } from './line-field.tsx';
import { MarkdownField } from './markdown-field.tsx';
import { RelatedField } from './related-field.tsx';
import { ReviewNote } from './review-note.tsx';
import { TextMessageField } from './text-message-field.tsx';
import { useFacts } from './use-facts.ts';
import { type OpenItem, useShown } from './use-item.ts';
import { itemsSchema, type Notice, noticeSchema } from './wire.ts';
import { fromLocal, momentWords, toLocal } from './words.ts';

export function NoticeForm({ open }: { readonly open: OpenItem }) {
  const { item, keeper } = open;
  const { body } = useShown(keeper);
  const notice = noticeSchema.parse(body ?? {});
  const facts = useFacts();
  const items = useFetched(itemsSchema, '/api/editor/items').fetched?.items ?? [];
  const change = (fields: Partial<Notice>) => keeper.write({ ...notice, id: item.id, ...fields });
  return (
    <div className="write">
      <div className="write-form">
        <ReviewNote item={item} />
        <LineField
          label="Title"
          hint="For you and your colleagues. Residents never see it."
          value={notice.title}
          most={80}
          change={(title) => change({ title })}
        />
        <fieldset className="write-group">
          <legend>When it is said</legend>
          <div className="write-pair">
            <DateField
              label="From"
              time
              value={toLocal(notice.from)}
              change={(local) => whenWhole(local, (from) => change({ from: from ?? '' }))}
            />
            <DateField
              label="Until (if you know)"
              time
              value={toLocal(notice.until)}
              change={(local) =>
                whenWhole(local, (until) => keeper.write(withUntil({ ...notice, id: item.id }, until)))
              }
            />
          </div>
          <p className="hint">{lastsWords(notice)}</p>
        </fieldset>
        <Topics notice={notice} change={change}>
          <RelatedField
            label="What it concerns"
            hint="It is said before these answers and dialogs, once in each conversation."
            value={notice.topics === 'all' ? [] : notice.topics}
            items={items}
            change={(topics) => change({ topics })}
          />
        </Topics>
        <MarkdownField
          label="On the web"
          hint="Say what happened, what it means for them, and what to do."
          value={notice.text}
          facts={facts}
          rows={5}
          change={(text) => change({ text })}
        />
        <TextMessageField
          label="As a text message"
          hint="It is said before the answer, so make it short."
          value={notice.sms}
          most={160}
          rows={3}
          facts={facts}
          change={(sms) => change({ sms })}
        />
      </div>
      <BesideDraft kind="notice" id={item.id} body={notice} />
    </div>
  );
}

interface TopicsProps {
  readonly notice: Notice;
  /** Shown where it does not concern everything. */
  readonly children: ReactNode;
  change(fields: Partial<Notice>): void;
}

function Topics({ notice, children, change }: TopicsProps) {
  const all = notice.topics === 'all';
  return (
    <fieldset className="write-group">
      <legend>Who is told</legend>
      <label className="choice-one">
        <input type="radio" name="who" checked={all} onChange={() => change({ topics: 'all' })} />
        Everyone, with the greeting
      </label>
      <label className="choice-one">
        <input type="radio" name="who" checked={!all} onChange={() => all && change({ topics: [] })} />
        Those who ask about something it concerns
      </label>
      {!all && children}
    </fieldset>
  );
}

/** Writes a moment, or that there is none; nothing while one is being typed. */
function whenWhole(local: string, write: (moment: string | undefined) => void): void {
  const moment = fromLocal(local);
  if (moment !== undefined || local === '') write(moment);
}

function withUntil(
  { until: _before, ...notice }: Notice & { id: string },
  until: string | undefined,
): object {
  return until === undefined ? notice : { ...notice, until };
}

function lastsWords({ from, until }: Notice): string {
  if (from === '') return 'Say when it begins.';
  if (until === undefined) return `Said from ${momentWords(from)} until you archive it.`;
  if (until <= from) return 'It ends before it begins. Change one of the two.';
  return `Said from ${momentWords(from)} until ${momentWords(until)}, then it is gone by itself.`;
}
