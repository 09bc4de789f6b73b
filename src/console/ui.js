/** Small pieces of every view. What is shown is text: templates here never make HTML of data. */
import { h } from './lib/preact.js';
import { useEffect, useRef } from './lib/hooks.js';
import htm from './lib/htm.js';
import { say } from './words.js';

export const html = htm.bind(h);

/** Line icons on a grid of 24. */
const ICONS = {
  back: 'M15 5l-7 7 7 7',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5L20 20',
  send: 'M5 12L4 5l16 7-16 7 1-7Zm0 0h7',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  person: 'M12 4.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM5 20c.6-3.7 3.4-5.5 7-5.5s6.4 1.8 7 5.5',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.3l2.8 1.7',
  bolt: 'M13 3L5 13.5h6L10 21l8-10.5h-6Z',
  calendar: 'M5 7h14v12H5zM5 11h14M9 4.5V8M15 4.5V8',
  people:
    'M4.5 18c.5-3 2.3-4.4 4.7-4.4s4.2 1.4 4.7 4.4M9.2 5.8a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM15 6a2.6 2.6 0 0 1 0 5.1M16 13.8c1.9.3 3.1 1.7 3.5 4.2',
  phone: 'M8 4h8v16H8zM11 17.5h2',
  chart: 'M5 19V5M5 19h14M9 16v-4M13 16V8M17 16v-6',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11.5V16M12 8.3h.01',
  returned: 'M9 7L4.5 11.5 9 16M4.5 11.5h9a6 6 0 0 1 6 6',
  hand: 'M8 12V6.2a1.4 1.4 0 0 1 2.8 0V11m0-.5V4.9a1.4 1.4 0 0 1 2.8 0V11m0-.6V6.3a1.4 1.4 0 0 1 2.8 0v7.2c0 4-2 6.5-5.4 6.5-3 0-4.3-1.6-5.8-4.6l-1.5-3c-.5-1.2 1.2-2 1.9-.9L8 14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  checks: 'M2.5 12.8l4 4L14 8.5M11 16l.9.8L20.5 8',
  cross: 'M7 7l10 10M17 7L7 17',
  warn: 'M12 4.5L3.5 19h17ZM12 10v4.5M12 16.8h.01',
};

/** An icon, hidden from screen readers: what holds it has a name. */
export function Icon({ name, size = 18 }) {
  return html`<svg class="icon" viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true">
    <path d=${ICONS[name]} />
  </svg>`;
}

export function IconButton({ icon, label, onClick, ...rest }) {
  return html`<button
    type="button"
    class="icon-button"
    title=${label}
    aria-label=${label}
    onClick=${onClick}
    ...${rest}
  >
    <${Icon} name=${icon} size=${20} />
  </button>`;
}

export function Pill({ tone = 'calm', children }) {
  return html`<span class=${`pill ${tone}`}>${children}</span>`;
}

/** A question on top of everything. Escape and the backdrop close it. */
export function Dialog({ title, onClose, children, className = '' }) {
  const dialog = useRef(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element.open) element.showModal();
    element.querySelector('[data-first]')?.focus();
  }, []);
  const closeOutside = (event) => {
    if (event.target === dialog.current) onClose();
  };
  return html`<dialog
    ref=${dialog}
    class=${className}
    aria-labelledby="dialog-title"
    onCancel=${onClose}
    onClose=${onClose}
    onClick=${closeOutside}
  >
    <div class="dialog-body">
      <header>
        <h2 id="dialog-title">${title}</h2>
        <${IconButton} icon="close" label=${say('close')} onClick=${onClose} />
      </header>
      ${children}
    </div>
  </dialog>`;
}

/** Circles with initials. */
export function Avatar({ name }) {
  const letters = /\p{L}/u.test(name) ? name : '';
  const initials = letters
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return html`<span class=${`avatar hue-${hue}`} aria-hidden="true">
    ${initials || html`<${Icon} name="person" size=${18} />`}
  </span>`;
}
