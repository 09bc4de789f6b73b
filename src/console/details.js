/** What is known of a contact: what comes next, the facts, and all that happened in one line of time. */
import { useState } from './lib/hooks.js';
import { address, get } from './api.js';
import { shownNumber } from './shown-number.js';
import { html, Pill } from './ui.js';
import { clock, day, moment, span } from './time.js';
import { timelineOf } from './timeline.js';
import { say } from './words.js';

const STAGES = ['contacting', 'qualifying', 'booking', 'booked'];

export function Details({ contact, zone, whose, path }) {
  const { engagement } = contact;
  const stage = STAGES.indexOf(engagement?.stage);
  return html`<section class="details" aria-label=${say('details')} tabindex="0">
    ${
      engagement &&
      html`<ol class="steps">
        ${STAGES.map(
          (each, index) =>
            html`<li
              key=${each}
              class=${index < stage ? 'past' : ''}
              aria-current=${index === stage ? 'step' : undefined}
            >
              ${say(`stage_${each}`)}
            </li>`,
        )}
      </ol>`
    }
    <${Card} title=${say('next')}>
      ${
        contact.next
          ? html`<p class="next">
              <strong>${say(contact.next.what)}</strong>
              ${', '}${contact.next.at <= contact.now ? say('now') : `${moment(contact.next.at, contact.now, zone)} (${say('in', span(contact.now, contact.next.at))})`}
            </p>`
          : html`<p class="soft">${say('nothingNext')}</p>`
      }
    <//>
    <${Meeting} contact=${contact} />
    <${Facts} contact=${contact} />
    <${Card} title=${say('timeline')}>
      <${Timeline} ...${{ contact, zone }} />
    <//>
    <${Posted} ...${{ whose, path }} />
  </section>`;
}

function Card({ title, children }) {
  return html`<section class="card">
    <h3>${title}</h3>
    ${children}
  </section>`;
}

function Meeting({ contact }) {
  const { meeting, last_meeting: last } = contact;
  const zone = meeting?.time_zone ?? contact.calendar_time_zone ?? contact.conversation.time_zone;
  const theirs = contact.conversation.time_zone;
  return html`<${Card} title=${say('meeting')}>
    ${
      meeting
        ? html`<p class="meeting">
            <strong
              >${`${day(meeting.start, zone)}, ${clock(meeting.start, zone)} – ${clock(meeting.end, zone)}`}</strong
            >
            <span class="soft">${zone}</span>
            ${clock(meeting.start, theirs) !== clock(meeting.start, zone) && html`<span class="soft">${say('theirs', `${day(meeting.start, theirs)}, ${clock(meeting.start, theirs)}`)}</span>`}
          </p>`
        : html`<p class="soft">${say('noMeeting')}</p>`
    }
    ${last && html`<p class="soft">${say('lastMeeting')}: ${day(last.start, zone)}, ${clock(last.start, zone)} ${last.report && html`<${Pill}>${say(last.report)}<//>`}</p>`}
  <//>`;
}

function Facts({ contact }) {
  const { profile, engagement, conversation, people, conversions } = contact;
  const sale = conversions.at(-1);
  const person = people[0];
  const rows = [
    ['number', shownNumber(contact.number, profile.phone_number)],
    ['company', profile.company],
    ['campaign', profile.campaign_name],
    ['source', profile.source],
    ['crmContact', profile.crm_contact_id],
    ['crmDeal', profile.crm_deal_id],
    ['people', person && [person.prenom, person.nom].filter(Boolean).join(' ')],
    ['tags', contact.tags.join(', ')],
    ['route', engagement?.route],
    ['languageSpoken', conversation.language && say(conversation.language)],
    ['zone', conversation.time_zone],
    ['customerSince', sale && [sale.amount, sale.currency, sale.product].filter(Boolean).join(' ')],
    ...(engagement?.answers ?? []).map((answer) => [answer.question, answerText(answer)]),
  ].filter(([, value]) => value !== null && value !== undefined && value !== '');
  return html`<${Card} title=${say('facts')}>
    <dl class="facts">
      ${rows.map(
        ([name, value]) =>
          html`<div key=${name}>
            <dt>${say(name)}</dt>
            <dd>${String(value)}</dd>
          </div>`,
      )}
    </dl>
  <//>`;
}

function answerText(answer) {
  const value = answer.value ?? answer.text ?? answer.answer;
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  return typeof value === 'string' ? say(value) : (value ?? '');
}

function Timeline({ contact, zone }) {
  const entries = timelineOf(contact, zone);
  if (entries.length === 0) return html`<p class="soft">${say('nothingYet')}</p>`;
  return html`<ol class="timeline">
    ${entries.map(
      ({ at, tone, what, more }, index) =>
        html`<li key=${`${at} ${index}`} class=${tone}>
          <span class="dot"></span>
          <div>
            <strong>${what}</strong>
            ${more && html`<span class="soft">${more}</span>`}
            <time datetime=${at}>${moment(at, contact.now, zone)}</time>
          </div>
        </li>`,
    )}
  </ol>`;
}

/** Everything the CRM ever posted, fetched when somebody wants to see it. */
function Posted({ whose, path }) {
  const [payload, setPayload] = useState(null);
  const opened = async (event) => {
    if (!event.currentTarget.open || payload) return;
    const text = await get(address(path, whose)).then(
      ({ payload, payload_unread: why }) => (why ? say(`posted_${why}`) : JSON.stringify(payload, null, 2)),
      (error) => error.message,
    );
    setPayload(text);
  };
  return html`<details class="card posted" onToggle=${opened}>
    <summary><h3>${say('posted')}</h3></summary>
    <pre tabindex="0">${payload ?? say('loading')}</pre>
  </details>`;
}
