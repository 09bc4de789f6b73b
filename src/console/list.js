/** The queues with their counts, and the contacts of the one that is open. */
import { useEffect, useState } from './lib/hooks.js';
import { hashOf, QUEUES } from './place.js';
import { shownNumber } from './shown-number.js';
import { Avatar, html, Icon, Pill } from './ui.js';
import { moment, span } from './time.js';
import { hasWords, say } from './words.js';

const ICONS = {
  needs_person: 'hand',
  follow_up: 'clock',
  callbacks_failing: 'bolt',
  booked: 'calendar',
  all: 'people',
  numbers: 'phone',
  reports: 'chart',
};
const URGENT = new Set(['needs_person', 'callbacks_failing', 'numbers']);
const SEARCH_AFTER = 250;

export function List({ place, counts, rows, search, setSearch, canPage, more, loaded, zone }) {
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), SEARCH_AFTER);
    return () => clearTimeout(timer);
  }, [typed]);
  const now = new Date().toISOString();
  return html`<div class="side">
    <nav class="queues" aria-label=${say('queues')}>
      ${[...QUEUES, 'numbers', 'reports'].map((queue) => {
        const count = queue === 'numbers' ? (counts?.numbers_paused ?? 0) : (counts?.queues[queue] ?? 0);
        const here = place.queue === queue;
        return html`<a
          key=${queue}
          href=${hashOf({ ...place, queue, number: null })}
          aria-current=${here ? 'page' : undefined}
          data-queue=${queue}
          title=${say(queue)}
        >
          <${Icon} name=${ICONS[queue]} />
          <span>${say(queue)}</span>
          ${count > 0 && html`<b class=${URGENT.has(queue) ? 'urgent' : ''}>${count}</b>`}
        </a>`;
      })}
    </nav>
    ${
      !['numbers', 'reports'].includes(place.queue) &&
      html`<section class="found" aria-label=${say('contacts')}>
        <label class="search">
          <span class="unseen">${say('searchLabel')}</span>
          <${Icon} name="search" />
          <input
            id="search"
            type="search"
            autocomplete="off"
            placeholder=${say('search')}
            value=${typed}
            onInput=${(event) => setTyped(event.target.value)}
          />
        </label>
        <ul class="rows" aria-label=${say('contacts')}>
          ${rows.map((row) => html`<${Row} key=${row.number} ...${{ row, place, now, zone }} />`)}
        </ul>
        ${loaded && rows.length === 0 && html`<p class="nobody">${say(search ? 'notFound' : `nobody_${place.queue}`)}</p>`}
        ${canPage && html`<button type="button" class="more" onClick=${more}>${say('more')}</button>`}
      </section>`
    }
  </div>`;
}

function Row({ row, place, now, zone }) {
  const { handover } = row;
  const number = shownNumber(row.number);
  const name = row.name ?? number;
  return html`<li>
    <a
      class="row"
      href=${hashOf({ ...place, number: row.number })}
      aria-current=${place.number === row.number ? 'true' : undefined}
    >
      <${Avatar} name=${name} />
      <span class="name">${name}</span>
      <span class="when">${whenOf(row, place.queue, now, zone)}</span>
      <span class="what">
        ${handover?.last_words || [row.company, row.campaign ?? row.source].filter(Boolean).join(' · ') || number}
      </span>
      <span class="marks">
        ${handover ? html`<${Pill} tone=${handover.by ? 'mine' : 'urgent'}>${handover.by ?? say('nobodyYet')}<//>` : html`<${Pill} tone=${toneOf(row.stage)}>${stageName(row.stage)}<//>`}
        ${row.callback_failing && html`<${Pill} tone="bad">callback<//>`}
      </span>
    </a>
  </li>`;
}

function whenOf(row, queue, now, zone) {
  if (row.handover?.waiting_since) return say('waits', span(row.handover.waiting_since, now));
  if (queue === 'follow_up' && row.follow_up_due) {
    return row.follow_up_due <= now
      ? say('dueNow', span(row.follow_up_due, now))
      : say('due', moment(row.follow_up_due, now, zone));
  }
  return row.next_meeting ? moment(row.next_meeting, now, zone) : '';
}

export function stageName(stage) {
  return say(hasWords(`stage_${stage}`) ? `stage_${stage}` : stage);
}

export function toneOf(stage) {
  if (stage === 'booked' || stage === 'MEETING_BOOKED') return 'good';
  if (stage === 'opted out' || stage === 'not reachable') return 'bad';
  return ['contacting', 'qualifying', 'booking'].includes(stage) ? 'mine' : 'calm';
}
