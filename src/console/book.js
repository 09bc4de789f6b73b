/** Booking or moving a meeting: one of the calendar's free times, or any other that somebody names. */
import { useEffect, useState } from './lib/hooks.js';
import { address, get } from './api.js';
import { clock, day, fromLocal, nextWorkingMorning, toLocal } from './time.js';
import { Dialog, html } from './ui.js';
import { say } from './words.js';

const DAYS_SHOWN = 28;

export function Book({ contact, attempt, whose, path, onClose }) {
  const zone = contact.calendar_time_zone ?? contact.meeting?.time_zone ?? contact.conversation.time_zone;
  const [wrong, setWrong] = useState(null);
  const [free, setFree] = useState(null);
  const [chosenDay, setChosenDay] = useState('');
  const [start, setStart] = useState('');
  const [local, setLocal] = useState(null);

  useEffect(() => {
    get(address(`${path}/slots`, whose, { days: DAYS_SHOWN })).then(setFree, (error) => {
      setFree({ days: [], own_calendar: null });
      setWrong(error.message);
    });
  }, [path]);
  useEffect(() => {
    if (free) document.querySelector('dialog[open] [data-first]')?.focus();
  }, [free, local === null]);

  const at = local === null ? Date.parse(start) : local ? fromLocal(local, zone) : Number.NaN;
  const submit = async (event) => {
    event.preventDefault();
    if (Number.isNaN(at)) return;
    const why = await attempt('meeting', { start: new Date(at).toISOString() }, 'done_book');
    if (why === null) onClose();
    else setWrong(say('failedDo', why));
  };
  const another = () =>
    setLocal(
      local !== null
        ? null
        : contact.meeting
          ? toLocal(contact.meeting.start, zone)
          : nextWorkingMorning(contact.now, zone),
    );
  const moves = contact.meeting !== null;
  const pick = (date) => {
    setChosenDay(date);
    setStart('');
  };
  return html`<${Dialog} title=${say(moves ? 'moveTitle' : 'bookTitle')} onClose=${onClose}>
    <form onSubmit=${submit}>
      ${
        local !== null
          ? html`<${Typed} ...${{ local, setLocal }} />`
          : free === null
            ? html`<p class="hint" role="status">${say('loading')}</p>`
            : html`<${FreeTimes} ...${{ free, zone, start, setStart, pick }} date=${chosenDay} />`
      }
      <p class="hint" id="zones">
        ${say('inZone', zone)}
        <${Theirs} ...${{ at, zone }} theirs=${contact.conversation.time_zone} />
      </p>
      <p>
        <button type="button" class="plain" onClick=${another}>
          ${say(local === null ? 'anotherTime' : 'freeTimes')}
        </button>
      </p>
      <p>${say('bookWhy')}</p>
      ${wrong && html`<p class="wrong" role="alert">${wrong}</p>`}
      <div class="buttons">
        <button type="button" class="act" onClick=${onClose}>${say('cancel')}</button>
        <button class="act primary" disabled=${local === null && start === ''}>
          ${say(moves ? 'moveIt' : 'bookIt')}
        </button>
      </div>
    </form>
  <//>`;
}

/** A day, and its free times as one group of choices, so that arrow keys go through them. */
function FreeTimes({ free, zone, date, start, setStart, pick }) {
  if (free.days.length === 0) return html`<p class="hint">${say('nothingFree')}</p>`;
  const shown = free.days.find((each) => each.date === date) ?? free.days[0];
  return html`<label class="field">
      ${say('day')}
      <select data-first value=${shown.date} onChange=${(event) => pick(event.target.value)}>
        ${free.days.map(
          (each) =>
            html`<option key=${each.date} value=${each.date} selected=${each.date === shown.date}>
              ${say('dayFree', day(each.slots[0].start, zone), each.slots.length)}
            </option>`,
        )}
      </select>
    </label>
    <fieldset class="times" aria-describedby="zones">
      <legend>${say('time')}</legend>
      ${shown.slots.map(
        (slot) =>
          html`<label key=${slot.start}>
            <input
              type="radio"
              name="slot"
              value=${slot.start}
              checked=${slot.start === start}
              onChange=${() => setStart(slot.start)}
            />
            <span>${clock(slot.start, zone)}</span>
          </label>`,
      )}
    </fieldset>
    ${free.own_calendar && free.own_calendar !== 'fresh' && html`<p class="hint">${say('ownCalendarUnread')}</p>`}`;
}

function Typed({ local, setLocal }) {
  return html`<label class="field">
    ${say('when')}
    <input
      type="datetime-local"
      required
      data-first
      value=${local}
      aria-describedby="zones"
      onInput=${(event) => setLocal(event.target.value)}
    />
  </label>`;
}

/** What the time is for the prospect, where that differs. */
function Theirs({ at, zone, theirs }) {
  if (Number.isNaN(at) || toLocal(at, theirs) === toLocal(at, zone)) return null;
  return html`<br /><strong
      >${say('forThem', `${day(at, theirs)}, ${clock(at, theirs)} (${theirs})`)}</strong
    >`;
}
