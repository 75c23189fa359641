/** A draft side by side as residents get it: in the web chat, on a phone, on social channels. */
import { useEffect, useRef } from 'react';
import { renderText } from '../../widget/text.ts';
import { useAsked } from './use-asked.ts';
import { type DraftProps, type Previewed, previewSchema } from './wire.ts';
import { countWords, penceWords, textsWords } from './words.ts';

const AFTER_MS = 500;

export function Preview({ kind, id, body, sentence, nth }: DraftProps) {
  const draft = {
    kind,
    id,
    body,
    ...(sentence !== undefined && { key: sentence }),
    ...(nth !== undefined && { nth }),
  };
  const { answer, problem } = useAsked(previewSchema, '/api/editor/preview', draft, AFTER_MS);
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">As residents get it</h2>
      {problem !== undefined && !answer && <p className="muted">{problem}</p>}
      {answer && (
        <div className="preview-forms">
          <WebChat web={answer.web} />
          <Phone sms={answer.sms} />
          {answer.social.map((channel) => (
            <Social key={channel.channel} channel={channel} />
          ))}
        </div>
      )}
    </section>
  );
}

function WebChat({ web }: { readonly web: Previewed['web'] }) {
  return (
    <figure className="preview-form">
      <figcaption>Web chat</figcaption>
      <Bubble text={web.text} />
      <Buttons labels={web.quickReplies} />
    </figure>
  );
}

/** Rendered by the widget's own code, so that it reads here as it does there. */
export function Bubble({ text }: { readonly text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(...renderText(text, true));
    // A look at where a link goes must not lose what is being written.
    for (const link of place.current?.querySelectorAll('a') ?? []) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }, [text]);
  return <div ref={place} className="preview-bubble" />;
}

/** As they look; there is nothing here to press them for. */
function Buttons({ labels }: { readonly labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <ul className="preview-buttons" aria-label="Buttons">
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

function Phone({ sms }: { readonly sms: Previewed['sms'] }) {
  const segments = sms.reduce((sum, part) => sum + part.segments, 0);
  const pence = sms.reduce((sum, part) => sum + (part.pence ?? 0), 0);
  const priced = sms.every((part) => part.pence !== undefined);
  return (
    <figure className="preview-form">
      <figcaption>
        Text message
        <span className="muted">
          {textsWords(segments)}
          {priced && segments > 0 && `, ${penceWords(Math.round(pence * 10) / 10)}`}
        </span>
      </figcaption>
      <div className="phone">
        {sms.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place.
          <div key={at}>
            <p className="phone-text">{part.text}</p>
            <p className="phone-foot">
              {countWords(part.characters, 'character')}, {textsWords(part.segments)}
              {sms.length > 1 && at > 0 && ', after MORE'}
            </p>
          </div>
        ))}
      </div>
    </figure>
  );
}

function Social({ channel }: { readonly channel: Previewed['social'][number] }) {
  const { title, isOn, mostCharacters, messages, numbered } = channel;
  return (
    <figure className="preview-form">
      <figcaption>
        {title}
        {!isOn && <span className="tag">not switched on</span>}
        <span className="muted">
          {countWords(messages.length, 'message')}, at most {mostCharacters.toLocaleString('en-GB')}{' '}
          characters each
          {numbered && ', choices by number'}
        </span>
      </figcaption>
      {messages.map((message, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have no other name than their place.
        <div key={at}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <p className="preview-bubble preview-plain" tabIndex={0}>
            {message.text}
          </p>
          <Buttons labels={message.quickReplies} />
        </div>
      ))}
    </figure>
  );
}
