/** What somebody must know before writing. */
import { html, Icon } from './ui.js';
import { moment, span } from './time.js';
import { say } from './words.js';

export function Banners({ contact, zone, away }) {
  const { handover, suppression, moved_to: movedTo, trouble, now } = contact;
  return html`<div class="banners">
    ${away && html`<p class="banner warn" role="status"><${Icon} name="warn" /> ${say('notLive')}</p>`}
    ${
      handover &&
      html`<p class=${`banner ${handover.by ? 'mine' : 'urgent'}`}>
        <${Icon} name=${handover.by ? 'person' : 'hand'} />
        <span>
          <strong>
            ${handover.by ? say('someoneHasIt', handover.by) : say('nobodyHasIt', say(`asked_${handover.cause}`))}
          </strong>
          ${' '}${handover.waiting_since && say('waitsSince', span(handover.waiting_since, now))}
          ${' '}${handover.returns_at && say('comesBack', moment(handover.returns_at, now, zone))}
        </span>
      </p>`
    }
    ${suppression && html`<p class="banner bad"><${Icon} name="cross" /> <span>${say(suppression.kind, suppression.reason)}</span></p>`}
    ${movedTo && html`<p class="banner"><${Icon} name="phone" /> <span>${say('movedTo', movedTo)}</span></p>`}
    ${trouble && html`<p class="banner warn"><${Icon} name="warn" /> <span>${say('look', trouble)}</span></p>`}
  </div>`;
}
