/** One contact, live: who has the conversation, what was said, the reply box, and what is known. */
import { useCallback, useEffect, useState } from './lib/hooks.js';
import { address, post, watch } from './api.js';
import { Banners } from './banners.js';
import { Book } from './book.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { Details } from './details.js';
import { Sure } from './dialogs.js';
import { useKeys } from './keys.js';
import { stageName, toneOf } from './list.js';
import { hashOf } from './place.js';
import { shownNumber } from './shown-number.js';
import { html, Icon, IconButton, Pill } from './ui.js';
import { say } from './words.js';

export function Contact({ place, whose, canAct, tell, zone, changed }) {
  const [contact, setContact] = useState(null);
  const [lost, setLost] = useState(null);
  const [away, setAway] = useState(false);
  const [asking, setAsking] = useState(null);
  const [pane, setPane] = useState('talk');
  const path = `contacts/${encodeURIComponent(place.number)}`;

  useEffect(
    () =>
      watch(
        address(`${path}/events`, whose),
        (event, data) => {
          setAway(event === 'unavailable');
          if (event === 'contact') setContact(data);
        },
        (error) => {
          setContact(null);
          setLost(error.status === 404 ? say('noContact') : error.message);
        },
      ),
    [path],
  );

  /** Resolves to why not, in the API's words, or to null. */
  const attempt = useCallback(
    async (command, body, done) => {
      try {
        await post(address(`${path}/${command}`, whose), body);
      } catch (error) {
        return error.message;
      }
      tell(say(done));
      changed();
      return null;
    },
    [path, changed],
  );
  const run = useCallback(
    async (command, body = {}, done = 'done') => {
      setAsking(null);
      const why = await attempt(command, body, done);
      if (why !== null) tell(say('failedDo', why), true);
      return why === null;
    },
    [attempt],
  );

  const handover = contact?.handover ?? null;
  const taken = handover?.by != null;
  const turn = () =>
    taken ? run('hand-back', {}, 'done_hand_back') : run('hand-over', {}, 'done_hand_over');
  const acts = contact !== null && canAct && !contact.moved_to;
  const stopped = contact?.suppression != null;
  useKeys(
    acts
      ? {
          r: () => document.getElementById('reply')?.focus(),
          h: () => (!stopped || taken) && turn(),
          b: () => !stopped && setAsking('book'),
          d: () => contact.follow_up_due && run('follow-up/done'),
        }
      : {},
  );

  if (!contact) {
    return html`<div class="empty">
      <p role="status">${lost ?? say('loading')}</p>
      <a class="quiet" href=${hashOf({ ...place, number: null })}>${say('back')}</a>
    </div>`;
  }
  const number = shownNumber(contact.number, contact.profile.phone_number);
  const name = contact.profile.name ?? number;
  return html`<div class="contact" data-pane=${pane}>
    <section class="talk" aria-label=${name}>
      <header class="head">
        <a
          class="icon-button only-narrow"
          href=${hashOf({ ...place, number: null })}
          aria-label=${say('back')}
          title=${say('back')}
        >
          <${Icon} name="back" size=${22} />
        </a>
        <div class="who">
          <h2>${name}</h2>
          <p>
            ${name !== number && html`<span class="number">${number}</span>`}
            <${Pill} tone=${toneOf(contact.stage)}>${stageName(contact.stage)}<//>
            ${contact.lifecycle.stage !== 'lead' && html`<${Pill} tone="good">${say(contact.lifecycle.stage)}<//>`}
          </p>
        </div>
        ${
          acts &&
          html`<div class="acts">
            ${
              taken
                ? html`<button type="button" class="act" title=${say('handBackWhy')} onClick=${turn}>
                    <${Icon} name="returned" /> ${say('handBack')}
                  </button>`
                : !stopped &&
                  html`<button
                    type="button"
                    class=${`act ${handover ? 'primary' : ''}`}
                    title=${say('handOverWhy')}
                    onClick=${turn}
                  >
                    <${Icon} name="hand" /> ${say(handover ? 'take' : 'handOver')}
                  </button>`
            }
            ${
              !stopped &&
              html`<button type="button" class="act" onClick=${() => setAsking('book')}>
                <${Icon} name="calendar" /> ${say(contact.meeting ? 'move' : 'book')}
              </button>`
            }
            <${More} ...${{ contact, run, setAsking, taken, handover }} />
          </div>`
        }
        <${IconButton}
          icon=${pane === 'talk' ? 'info' : 'close'}
          label=${say(pane === 'talk' ? 'details' : 'conversation')}
          class="icon-button only-middle"
          aria-pressed=${pane === 'details'}
          onClick=${() => setPane(pane === 'talk' ? 'details' : 'talk')}
        />
      </header>
      <${Banners} ...${{ contact, zone, away }} />
      <${Conversation} ...${{ contact, zone, whose, path }} />
      ${
        canAct
          ? html`<${Composer} ...${{ contact, zone, run, name }} ask=${setAsking} />`
          : html`<p class="read-only">${say('viewerOnly')}</p>`
      }
    </section>
    <${Details} ...${{ contact, zone, whose }} path=${path} />
    ${asking === 'book' && html`<${Book} ...${{ contact, attempt, whose, path }} onClose=${() => setAsking(null)} />`}
    ${asking?.sure && html`<${Sure} ...${asking} onClose=${() => setAsking(null)} />`}
  </div>`;
}

/** The rarer commands, and those that hurt, in a menu. */
function More({ contact, run, setAsking, taken, handover }) {
  const name = contact.profile.name ?? shownNumber(contact.number, contact.profile.phone_number);
  const sure = (what, act, ...values) => setAsking({ sure: what, values, act });
  const begun = contact.last_meeting !== null || (contact.meeting && contact.meeting.start <= contact.now);
  const missed = contact.callbacks.done.some(({ end }) => !['delivered', 'superseded'].includes(end));
  const items = [
    handover && !taken && ['handBack', () => run('hand-back', {}, 'done_hand_back')],
    contact.follow_up_due && ['followUpDone', () => run('follow-up/done')],
    begun && ['reportHeld', () => run('meeting/report', { status: 'held' })],
    begun && ['reportNoShow', () => sure('no_show', () => run('meeting/report', { status: 'no_show' }))],
    contact.meeting && ['cancelMeeting', () => sure('cancel', () => run('meeting/cancel'))],
    contact.callbacks.waiting.length > 0 && ['deliverNow', () => run('callbacks/deliver')],
    missed && ['resend', () => run('callbacks/resend')],
    !contact.suppression && ['doNotContact', () => sure('stop', () => run('do-not-contact'), name), 'hurts'],
  ].filter(Boolean);
  const act = (event, what) => {
    event.currentTarget.closest('details').open = false;
    what();
  };
  const leave = (event) => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  };
  const escape = (event) => {
    if (event.key !== 'Escape') return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary').focus();
  };
  if (items.length === 0) return null;
  return html`<details class="menu" onFocusOut=${leave} onKeyDown=${escape}>
    <summary class="icon-button" aria-label=${say('moreActions')} title=${say('moreActions')}>
      <${Icon} name="more" size=${20} />
    </summary>
    <ul>
      ${items.map(
        ([words, what, tone]) =>
          html`<li key=${words}>
            <button type="button" class=${tone ?? ''} onClick=${(event) => act(event, what)}>
              ${say(words)}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
