/** What was said, as it was said. */
import { useCallback, useLayoutEffect, useRef, useState } from './lib/hooks.js';
import { address, get } from './api.js';
import { html, Icon } from './ui.js';
import { clock, dayName, moment } from './time.js';
import { say } from './words.js';

const TICKS = { accepted: 'check', sent: 'check', delivered: 'checks', read: 'checks', failed: 'cross' };
/** Nearer to the end than this, the newest message is followed. */
const NEAR = 120;

export function Conversation({ contact, zone, whose, path }) {
  const log = useRef(null);
  const near = useRef(true);
  const [older, askOlder, wrong] = useOlder(contact, whose, path, log);
  const recent = new Set(contact.conversation.messages.map(({ id }) => id));
  const messages = [...(older ?? []).filter(({ id }) => !recent.has(id)), ...contact.conversation.messages];
  const shown = `${messages.length} ${messages.at(-1)?.id} ${contact.messages_waiting.length}`;
  useLayoutEffect(() => {
    if (near.current) log.current.scrollTop = log.current.scrollHeight;
  }, [shown]);
  const scrolled = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
    near.current = scrollHeight - scrollTop - clientHeight < NEAR;
  };
  return html`<div
    class="log"
    role="log"
    tabindex="0"
    aria-label=${say('conversation')}
    ref=${log}
    onScroll=${scrolled}
  >
    ${
      contact.conversation.archived &&
      older === null &&
      html`<p class="older">
        <button type="button" class="act" onClick=${askOlder}>${say('older')}</button>
      </p>`
    }
    ${wrong && html`<p class="nobody" role="alert">${wrong}</p>`}
    ${messages.length === 0 && contact.messages_waiting.length === 0 && html`<p class="nobody">${say('noMessages')}</p>`}
    <ol>
      ${messages.map((message, index) => {
        const name = dayName(message.at, contact.now, zone);
        const before = messages[index - 1];
        const fresh = !before || dayName(before.at, contact.now, zone) !== name;
        return [
          fresh && html`<li class="day" key=${`day ${index}`}><span>${name}</span></li>`,
          html`<${Message} key=${message.id} ...${{ message, zone }} />`,
        ];
      })}
      ${contact.messages_waiting.map(
        (waiting) =>
          html`<li key=${waiting.id} class="message out pending">
            <p>${say(waiting.kind)}</p>
            <span class="meta">
              <${Icon} name="clock" size=${13} />
              ${
                waiting.phase === 'held'
                  ? say('held', moment(waiting.held_until, contact.now, zone), say(waiting.reason))
                  : say(waiting.phase)
              }
            </span>
          </li>`,
      )}
    </ol>
  </div>`;
}

/**
 * Messages that the contact no longer holds itself: fetched when somebody asks, and again when more have left it. What
 * is being read stays where it is.
 */
function useOlder(contact, whose, path, log) {
  const [older, setOlder] = useState(null);
  const [wrong, setWrong] = useState(null);
  const fromEnd = useRef(null);
  const oldest = contact.conversation.messages[0]?.id;
  const look = useCallback(async () => {
    try {
      const { messages } = await get(address(`${path}/messages/archived`, whose));
      fromEnd.current = log.current.scrollHeight - log.current.scrollTop;
      setOlder(messages);
      setWrong(null);
    } catch (error) {
      setWrong(error.message);
    }
  }, [path]);
  useLayoutEffect(() => {
    if (older !== null) void look();
  }, [oldest]);
  useLayoutEffect(() => {
    if (fromEnd.current === null) return;
    log.current.scrollTop = log.current.scrollHeight - fromEnd.current;
    fromEnd.current = null;
  }, [older]);
  return [older, look, wrong];
}

function Message({ message, zone }) {
  const { direction, text, type, status, at } = message;
  // A French question mark stays with its word.
  const words = text.replaceAll(/ ([?!:;»])/g, '\u00a0$1') || `(${say(type)})`;
  return html`<li class=${`message ${direction} ${status === 'failed' ? 'failed' : ''}`}>
    <span class="unseen">${say(direction === 'in' ? 'they' : 'us')}: </span>
    <p>${words}</p>
    <span class="meta">
      ${type === 'template' && html`<span class="kind">${say('template')}</span>`}
      <time datetime=${at}>${clock(at, zone)}</time>
      ${
        status &&
        html`<span class=${`tick ${status}`} title=${say(status)}>
          <${Icon} name=${TICKS[status] ?? 'clock'} size=${15} />
          <span class=${status === 'failed' ? '' : 'unseen'}>${say(status)}</span>
        </span>`
      }
    </span>
  </li>`;
}
