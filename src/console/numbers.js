/** The account's WhatsApp numbers: how each stands, and pausing and resuming it. */
import { useCallback, useEffect, useState } from './lib/hooks.js';
import { address, get, post } from './api.js';
import { Dialog, html, Icon, Pill } from './ui.js';
import { moment } from './time.js';
import { say } from './words.js';

const LOOK_EVERY = 5_000;

export function Numbers({ whose, canAct, tell, zone, back }) {
  const [numbers, setNumbers] = useState(null);
  const [pausing, setPausing] = useState(null);
  const look = useCallback(
    () =>
      get(address('numbers', whose)).then(
        (answer) => setNumbers(answer.numbers),
        () => {},
      ),
    [whose],
  );
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [look]);
  const run = async (id, what, body) => {
    setPausing(null);
    try {
      await post(address(`numbers/${id}/${what}`, whose), body);
      tell(say(`done_${what}`));
    } catch (error) {
      tell(say('failedDo', error.message), true);
    }
    await look();
  };
  const now = new Date().toISOString();
  return html`<section class="numbers" aria-label=${say('numbers')}>
    <header class="head">
      <a class="icon-button only-narrow" href=${back} aria-label=${say('back')}
        ><${Icon} name="back" size=${22}
      /></a>
      <h2>${say('numbersWhy')}</h2>
    </header>
    <ul>
      ${(numbers ?? []).map(
        ({
          name,
          phone_number_id: id,
          display_phone_number: shown,
          health,
          waiting,
          new_conversations_24h: fresh,
        }) =>
          html`<li key=${id} class="card">
            <div>
              <h3>${name}</h3>
              <p class="number">${shown}</p>
              <p class="soft">${say('newToday', fresh)} · ${say('waiting', waiting)}</p>
              ${health.state === 'paused' && html`<p class="banner urgent"><${Icon} name="warn" /><span>${say('pausedSince', moment(health.since, now, zone), health.reason)}</span></p>`}
            </div>
            <div class="acts">
              <${Pill} tone=${health.state === 'paused' ? 'urgent' : 'good'}
                >${say(health.state === 'paused' ? 'paused' : 'sendingNow')}<//
              >
              ${
                canAct &&
                (health.state === 'paused'
                  ? html`<button type="button" class="act primary" onClick=${() => run(id, 'resume', {})}>
                      ${say('resume')}
                    </button>`
                  : html`<button type="button" class="act" onClick=${() => setPausing({ id, shown })}>
                      ${say('pause')}
                    </button>`)
              }
            </div>
          </li>`,
      )}
    </ul>
    ${pausing && html`<${Pause} ...${pausing} run=${run} onClose=${() => setPausing(null)} />`}
  </section>`;
}

function Pause({ id, shown, run, onClose }) {
  const [reason, setReason] = useState('');
  const submit = (event) => {
    event.preventDefault();
    void run(id, 'pause', reason.trim() ? { reason: reason.trim() } : {});
  };
  return html`<${Dialog} title=${`${say('pause')} ${shown}`} onClose=${onClose}>
    <form onSubmit=${submit}>
      <p>${say('pauseWhy', shown)}</p>
      <label class="field">
        ${say('reason')}
        <input
          data-first
          maxlength="300"
          value=${reason}
          onInput=${(event) => setReason(event.target.value)}
        />
      </label>
      <div class="buttons">
        <button type="button" class="act" onClick=${onClose}>${say('cancel')}</button>
        <button class="act danger">${say('pause')}</button>
      </div>
    </form>
  <//>`;
}
