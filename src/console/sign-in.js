import { useState } from './lib/hooks.js';
import { html } from './ui.js';
import { say } from './words.js';

export function SignIn({ title, wrong, trying, onKey }) {
  const [key, setKey] = useState('');
  const submit = (event) => {
    event.preventDefault();
    if (key.trim()) onKey(key.trim());
  };
  return html`<main class="sign-in">
    <form onSubmit=${submit}>
      <img src="/console/icon.svg" alt="" width="48" height="48" />
      <h1>Ringback <span>${title}</span></h1>
      <p>${say('signInWhy')}</p>
      <label>
        ${say('operatorKey')}
        <input
          type="password"
          autocomplete="off"
          spellcheck="false"
          value=${key}
          aria-invalid=${wrong !== null}
          aria-describedby="wrong"
          onInput=${(event) => setKey(event.target.value)}
        />
      </label>
      <p class="wrong" id="wrong" role="alert">${wrong ?? ''}</p>
      <button class="primary" disabled=${trying}>${say('signIn')}</button>
    </form>
  </main>`;
}
