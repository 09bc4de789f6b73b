/** The reply box: free text while WhatsApp's 24-hour window is open, else a template. */
import { useEffect, useRef, useState } from './lib/hooks.js';
import { html, Icon } from './ui.js';
import { moment, span } from './time.js';
import { say } from './words.js';

const LONGEST = 4_096;
const COUNTED_FROM = 3_500;

export function Composer({ contact, zone, run, name, ask }) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [template, setTemplate] = useState('');
  const field = useRef(null);
  const { free_text_until: until, templates } = contact.conversation;
  const open = until !== null && until > contact.now;

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, 180)}px`;
  }, [text, open]);

  if (contact.suppression || contact.moved_to) return null;
  const send = async (event) => {
    event?.preventDefault();
    if (text.trim() === '' || sending) return;
    setSending(true);
    if (await run('messages', { text }, 'done_say')) setText('');
    setSending(false);
    field.current?.focus();
  };
  const pressed = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void send(event);
  };
  const chosen = template || (templates.includes('follow_up') ? 'follow_up' : templates[0]);
  const sendTemplate = (event) => {
    event.preventDefault();
    if (!chosen) return;
    ask({
      sure: 'template',
      values: [say(`t_${chosen}`), name],
      act: () => run('messages', { template: chosen }, 'done_say'),
    });
  };
  const label = say(contact.handover?.by ? 'reply' : 'replyTakes', name);
  return html`<div class="composer">
    ${
      open
        ? html`<form class="words" onSubmit=${send}>
            <textarea
              id="reply"
              ref=${field}
              rows="1"
              maxlength=${LONGEST}
              aria-label=${label}
              aria-describedby="window"
              placeholder=${say('reply', name)}
              enterkeyhint="send"
              value=${text}
              onInput=${(event) => setText(event.target.value)}
              onKeyDown=${pressed}
            ></textarea>
            <button class="primary send" disabled=${sending || text.trim() === ''}>
              <${Icon} name="send" /> <span>${say('send')}</span>
            </button>
          </form>`
        : html`<form class="words" onSubmit=${sendTemplate}>
            ${
              templates.length === 0
                ? html`<p class="nobody">${say('noTemplates')}</p>`
                : html`<label class="choice">
                      <span class="unseen">${say('template')}</span>
                      <select
                        id="reply"
                        aria-describedby="window"
                        onChange=${(event) => setTemplate(event.target.value)}
                      >
                        ${templates.map((each) => html`<option value=${each} selected=${each === chosen}>${say(`t_${each}`)}</option>`)}
                      </select>
                    </label>
                    <button class="primary send">
                      <${Icon} name="send" /> <span>${say('sendTemplate')}</span>
                    </button>`
            }
          </form>`
    }
    <p class=${`window ${open ? '' : 'closed'}`} id="window">
      <${Icon} name="clock" size=${14} />
      ${open ? say('windowOpen', moment(until, contact.now, zone), span(contact.now, until)) : say(until === null ? 'windowNever' : 'windowClosed')}
      ${text.length > COUNTED_FROM && html`<span class="count">${say('chars', text.length)}</span>`}
    </p>
  </div>`;
}
