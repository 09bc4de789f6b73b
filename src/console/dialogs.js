import { Dialog, html } from './ui.js';
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
