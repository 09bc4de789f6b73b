/** The account's clock, which may be moved on: reminders and follow-ups come without waiting. */
import { make } from './dom.js';
import { openClock, toast } from './sheets.js';
import { momentOf } from './time.js';
import { say } from './words.js';

const TWO_HOURS = 7_200_000;

/** The two buttons; they are not pressed twice at a time. */
export function clockButtons(conversation, now, done = () => {}) {
  const moves = [
    ['later', () => ({ advance_ms: TWO_HOURS })],
    ['tomorrow', () => ({ to: conversation.view.tomorrow_at_nine })],
  ];
  const buttons = moves.map(([key, by]) => {
    const button = make('button', 'move', say(key));
    button.type = 'button';
    button.addEventListener('click', async () => {
      for (const one of buttons) one.disabled = true;
      done();
      if (await conversation.moveClock(by())) toast(say('nowIs', now()));
      for (const one of buttons) one.disabled = false;
    });
    return button;
  });
  return buttons;
}

export function openClockSheet(conversation, now) {
  const sheet = document.getElementById('sheet');
  openClock(
    now(),
    clockButtons(conversation, now, () => sheet.close()),
  );
}

/** Keeps the account's time between two answers of the sandbox. */
export class Clock {
  #offset = 0;
  #zone = 'UTC';

  set({ now, time_zone: zone }) {
    this.#offset = Date.parse(now) - Date.now();
    this.#zone = zone;
  }

  /** Civil time in the account's zone, written as ISO 8601 without an offset. */
  iso() {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: this.#zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    return parts.format(Date.now() + this.#offset).replace(' ', 'T');
  }

  /** For measuring spans. */
  instant() {
    return new Date(Date.now() + this.#offset).toISOString();
  }

  words() {
    return momentOf(this.iso());
  }
}
