/** The page of an agent: who is next and why, and one key to take, to skip and to say how the call went. */
import { useEffect, useMemo, useState } from './lib/hooks.js';
import { useAgent } from './agent-list.js';
import { Bar } from './bar.js';
import { useKeys } from './keys.js';
import { openedBy, useAddress } from './place.js';
import { Session } from './session.js';
import { moment } from './time.js';
import { html, Icon } from './ui.js';
import { say } from './words.js';

const AVAILABILITIES = ['available', 'busy', 'on_break', 'on_call', 'wrap_up', 'ringing', 'offline'];

export const AgentPage = () => html`<${Session} title=${say('calls')} page=${Desk} />`;

/** `#/?account=…&environment=…&agent=…`: an agent can be sent the address of their page. */
function readAddress() {
  const query = new URLSearchParams(location.hash.split('?')[1]);
  return Object.fromEntries(['account', 'environment', 'agent'].map((name) => [name, query.get(name)]));
}

function Desk({ accounts, signOut }) {
  const asked = useAddress(readAddress);
  const dialers = accounts.filter(({ agents }) => agents.length > 0);
  const { account, environment } = openedBy(dialers.length > 0 ? dialers : accounts, asked);
  const agent = account.agents.find(({ id }) => id === asked.agent) ?? null;
  const whose = useMemo(() => ({ account: account.account, environment }), [account.account, environment]);
  const [away, setAway] = useState(false);
  const go = (change) => {
    location.hash = `#/?${new URLSearchParams({ ...whose, ...(agent && { agent: agent.id }), ...change })}`;
  };
  return html`<div class="desk calls">
    <${Bar}
      title=${say('calls')}
      home="#/"
      accounts=${dialers}
      place=${whose}
      onPlace=${(where) => go(where)}
      who=${account.label || account.role}
      ...${{ away, signOut }}
    />
    <main class="call-page">
      ${
        dialers.length === 0
          ? html`<p class="soft">${say('noAgents')}</p>`
          : html`<label class="field who">
              ${say('agent')}
              <select id="agent" onChange=${(event) => go({ agent: event.target.value })}>
                ${!agent && html`<option value="" selected>${say('pickAgent')}</option>`}
                ${account.agents.map(
                  ({ id, name }) =>
                    html`<option key=${id} value=${id} selected=${id === agent?.id}>${name} · ${id}</option>`,
                )}
              </select>
            </label>`
      }
      ${
        agent &&
        html`<${Calls}
          key=${`${account.account} ${environment} ${agent.id}`}
          agent=${agent.id}
          ...${{ whose, signOut, setAway, zone: account.time_zone, canAct: account.role !== 'viewer' }}
        />`
      }
    </main>
  </div>`;
}

function Calls({ whose, agent, zone, canAct, signOut, setAway }) {
  const { seen, trouble, away, act } = useAgent(whose, agent, signOut);
  const [noted, setNoted] = useState('');
  useEffect(() => setAway(away), [away]);
  const current = seen?.state.took_last ?? null;
  const contacts = seen?.contacts ?? [];
  useEffect(() => {
    document.title = `${contacts.length > 0 ? `(${contacts.length}) ` : ''}${say('calls')} · Ringback`;
  }, [contacts.length]);

  // Of whom is seen now, whoever is taken before it is done.
  const disposeOf = ({ id, name }, number) =>
    act.dispose(number, id).then((done) => done && setNoted(say('notedCall', number, name)));
  const take = () => {
    setNoted('');
    act.take();
  };
  const dispositions = current ? (seen?.state.dispositions ?? []) : [];
  useKeys(
    canAct
      ? {
          n: take,
          N: take,
          s: act.skip,
          S: act.skip,
          ...Object.fromEntries(
            dispositions
              .slice(0, 9)
              .map((each, index) => [String(index + 1), () => void disposeOf(each, current.number)]),
          ),
        }
      : {},
  );

  if (!seen) return html`<p class="soft" role="status">${trouble ?? say('loading')}</p>`;
  const now = new Date().toISOString();
  const why = ({ why: reason, listed_at: at }) =>
    html`<span class="why">${say('whySince', reason, moment(at, now, zone))}</span>`;
  return html`
    <p class="wrong" role="alert" hidden=${trouble === null}>${trouble ?? ''}</p>
    <label class="field who">
      ${say('availability')}
      <select
        id="availability"
        disabled=${!canAct}
        onChange=${(event) => void act.setAvailability(event.target.value)}
      >
        ${AVAILABILITIES.map(
          (each) =>
            html`<option key=${each} value=${each} selected=${each === seen.state.availability}>
              ${say(`is_${each}`)}
            </option>`,
        )}
      </select>
    </label>
    <section class="card now" aria-labelledby="now">
      <h2 id="now">${say('callNow')}</h2>
      <div id="current">
        ${
          current
            ? html`<a href=${`tel:${current.number}`}><${Icon} name="phone" size=${22} />${current.number}</a>
                <strong>${current.name ?? say('noName')}</strong>
                ${why(current)}`
            : say('nobodyNow')
        }
      </div>
      <div id="dispositions" class="choices">
        ${dispositions.map(
          (each, index) =>
            html`<button
              key=${each.id}
              type="button"
              class="act"
              disabled=${!canAct}
              onClick=${() => void disposeOf(each, current.number)}
            >
              ${index < 9 && html`<kbd>${index + 1}</kbd>`} ${each.name}
            </button>`,
        )}
      </div>
      <p id="noted" class="soft" role="status">${noted}</p>
    </section>
    <section class="card" aria-labelledby="then">
      <h2 id="then">${say('callNext')} <span class="soft">${say('toCall', contacts.length)}</span></h2>
      <div class="choices">
        <button
          id="take"
          type="button"
          class="primary"
          disabled=${!canAct || contacts.length === 0}
          onClick=${take}
        >
          <kbd>N</kbd> ${say('takeNext')}
        </button>
        <button
          id="skip"
          type="button"
          class="act"
          disabled=${!canAct || contacts.length === 0}
          onClick=${act.skip}
        >
          <kbd>S</kbd> ${say('skipNext')}
        </button>
      </div>
      <ol id="list">
        ${contacts.map(
          (each) =>
            html`<li key=${each.number}>
              <strong>${each.name ?? each.number}</strong>
              ${each.name !== null && html`<span class="soft">${each.number}</span>`} ${why(each)}
            </li>`,
        )}
      </ol>
      ${contacts.length === 0 && html`<p class="soft">${say('listEmpty')}</p>`}
    </section>
  `;
}
