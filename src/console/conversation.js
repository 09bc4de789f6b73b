/** What was said, as it was said. */
import { useLayoutEffect, useRef } from './lib/hooks.js';
import { html, Icon } from './ui.js';
import { clock, dayName, moment } from './time.js';
import { say } from './words.js';

const TICKS = { accepted: 'check', sent: 'check', delivered: 'checks', read: 'checks', failed: 'cross' };
/** Nearer to the end than this, the newest message is followed. */
const NEAR = 120;

export function Conversation({ contact, zone }) {
  const log = useRef(null);
  const near = useRef(true);
  const { messages } = contact.conversation;
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
