import { useState } from './lib/hooks.js';
import { Dialog, html } from './ui.js';
import { clock, day, fromLocal, nextWorkingMorning, toLocal } from './time.js';
import { say } from './words.js';

/** A command that hurts is asked for twice. */
export function Sure({ sure, values = [], act, onClose }) {
  return html`<${Dialog} title=${say(`sure_${sure}`, ...values)} onClose=${onClose}>
    <p>${say(`sureWhy_${sure}`, ...values)}</p>
    <div class="buttons">
      <button type="button" class="act" onClick=${onClose}>${say('cancel')}</button>
      <button
        type="button"
        class=${`act ${sure === 'template' ? 'primary' : 'danger'}`}
        data-first
        onClick=${act}
      >
        ${say(`sureDo_${sure}`)}
      </button>
    </div>
  <//>`;
}

export function Book({ contact, attempt, onClose }) {
  const [wrong, setWrong] = useState(null);
  const zone = contact.calendar_time_zone ?? contact.meeting?.time_zone ?? contact.conversation.time_zone;
  const [local, setLocal] = useState(
    contact.meeting ? toLocal(contact.meeting.start, zone) : nextWorkingMorning(contact.now, zone),
  );
  const at = local ? fromLocal(local, zone) : Number.NaN;
  const theirs = contact.conversation.time_zone;
  const differs = !Number.isNaN(at) && toLocal(at, theirs) !== toLocal(at, zone);
  const submit = async (event) => {
    event.preventDefault();
    if (Number.isNaN(at)) return;
    const why = await attempt('meeting', { start: new Date(at).toISOString() }, 'done_book');
    if (why === null) onClose();
    else setWrong(say('failedDo', why));
  };
  const moves = contact.meeting !== null;
  return html`<${Dialog} title=${say(moves ? 'moveTitle' : 'bookTitle')} onClose=${onClose}>
    <form onSubmit=${submit}>
      <label class="field">
        ${say('when')}
        <input
          type="datetime-local"
          required
          data-first
          value=${local}
          aria-describedby="zones"
          onInput=${(event) => setLocal(event.target.value)}
        />
      </label>
      <p class="hint" id="zones">
        ${say('inZone', zone)}
        ${differs && html`<br /><strong>${say('forThem', `${day(at, theirs)}, ${clock(at, theirs)} (${theirs})`)}</strong>`}
      </p>
      <p>${say('bookWhy')}</p>
      ${wrong && html`<p class="wrong" role="alert">${wrong}</p>`}
      <div class="buttons">
        <button type="button" class="act" onClick=${onClose}>${say('cancel')}</button>
        <button class="act primary">${say(moves ? 'moveIt' : 'bookIt')}</button>
      </div>
    </form>
  <//>`;
}

const KEYS = [
  ['j k', 'key_jk'],
  ['1 – 5', 'key_15'],
  ['/', 'key_slash'],
  ['r', 'key_r'],
  ['h', 'key_h'],
  ['b', 'key_b'],
  ['d', 'key_d'],
  ['↵', 'key_send'],
  ['Esc', 'key_esc'],
  ['?', 'key_help'],
];

export function Help({ onClose }) {
  return html`<${Dialog} title=${say('help')} onClose=${onClose}>
    <dl class="keys">
      ${KEYS.map(
        ([key, words]) =>
          html`<div key=${key}>
            <dt>${key.split(/ (?!–|\d)/).map((each) => html`<kbd>${each}</kbd> `)}</dt>
            <dd>${say(words)}</dd>
          </div>`,
      )}
    </dl>
  <//>`;
}
