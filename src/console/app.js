/** The whole console: who is signed in, where they are, the queues, and the contact that is open. */
import { useCallback, useEffect, useMemo, useRef, useState } from './lib/hooks.js';
import { address, get, Refused } from './api.js';
import { Bar } from './bar.js';
import { Contact } from './contact.js';
import { Help } from './dialogs.js';
import { useKeys } from './keys.js';
import { List } from './list.js';
import { Numbers } from './numbers.js';
import { hashOf, openedBy, QUEUES, readPlace, useAddress } from './place.js';
import { Reports } from './reports.js';
import { Session } from './session.js';
import { html } from './ui.js';
import { say } from './words.js';

const LOOK_EVERY = 3_000;

export const App = () => html`<${Session} title=${say('console')} page=${Desk} />`;

function usePlace(accounts) {
  const read = useAddress(readPlace);
  const { account, environment } = openedBy(accounts, read);
  const place = { ...read, account: account.account, environment };
  const go = (change) => {
    location.hash = hashOf({ ...place, ...change });
  };
  return { place, account, go };
}

function Desk({ accounts, signOut }) {
  const { place, account, go } = usePlace(accounts);
  const [counts, setCounts] = useState(null);
  const [away, setAway] = useState(false);
  const [rows, setRows] = useState([]);
  const [search, setSearch] = useState('');
  const [cursor, setCursor] = useState(null);
  const [loaded, setLoaded] = useState(false);
  const [helping, setHelping] = useState(false);
  const [toast, setToast] = useState(null);
  const shown = useRef(1);
  /** Looks once more at what is shown now, until something else is. */
  const round = useRef(async () => {});
  const lookAgain = useCallback(() => round.current(), []);
  const canAct = account.role !== 'viewer';
  const whose = useMemo(
    () => ({ account: place.account, environment: place.environment }),
    [place.account, place.environment],
  );

  const tell = useCallback((text, bad = false) => setToast({ text, bad, at: Date.now() }), []);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), toast.bad ? 8_000 : 3_000);
    return () => clearTimeout(timer);
  }, [toast]);

  const look = useCallback(
    async (signal) => {
      try {
        const wantsRows = QUEUES.includes(place.queue);
        const query = { queue: place.queue, limit: 50, ...(search && { q: search }) };
        const [counted, first] = await Promise.all([
          get(address('queues', whose)),
          wantsRows ? get(address('contacts', whose, query)) : null,
        ]);
        let page = first;
        const found = first ? [...first.contacts] : [];
        for (let pages = 1; page?.next_cursor && pages < shown.current; pages += 1) {
          page = await get(address('contacts', whose, { ...query, cursor: page.next_cursor }));
          found.push(...page.contacts);
        }
        if (signal.aborted) return;
        setCounts(counted);
        setRows(sorted(found, place.queue));
        setCursor(page?.next_cursor ?? null);
        setAway(false);
        setLoaded(true);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Refused && error.status === 401) signOut();
        setAway(true);
      }
    },
    [place.queue, whose, search],
  );
  useEffect(() => {
    shown.current = 1;
    setLoaded(false);
  }, [place.queue, whose, search]);
  useEffect(() => {
    const stop = new AbortController();
    round.current = () => look(stop.signal);
    let timer = null;
    const keepLooking = async () => {
      if (!document.hidden) await look(stop.signal);
      if (!stop.signal.aborted) timer = setTimeout(() => void keepLooking(), LOOK_EVERY);
    };
    void keepLooking();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [look]);

  const waiting = counts?.queues.needs_person ?? 0;
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${say(place.queue)} · Ringback`;
  }, [waiting, place.queue]);

  const step = (by) => {
    const at = rows.findIndex(({ number }) => number === place.number);
    const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) go({ number: next.number });
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '?': () => setHelping(true),
    '/': () => document.getElementById('search')?.focus(),
    ...Object.fromEntries(
      QUEUES.map((queue, index) => [String(index + 1), () => go({ queue, number: null })]),
    ),
  });

  const more = () => {
    shown.current += 1;
    void lookAgain();
  };
  const pane = place.number || !QUEUES.includes(place.queue) ? 'contact' : 'list';
  return html`<div class="desk" data-pane=${pane}>
    <${Bar}
      title=${say('console')}
      home=${hashOf({ ...whose, queue: 'needs_person', number: null })}
      ...${{ accounts, place, away, signOut }}
      onPlace=${(where) => go({ ...where, number: null })}
      who=${account.label || account.role}
    >
      <button type="button" class="quiet wide" onClick=${() => setHelping(true)}>
        ${say('help')} <kbd>?</kbd>
      </button>
    <//>
    <main class="work">
      <${List}
        ...${{ place, counts, rows, search, setSearch, cursor, more, loaded }}
        zone=${account.time_zone}
        canPage=${cursor !== null}
      />
      ${
        place.queue === 'reports'
          ? html`<${Reports}
              ...${{ whose, tell, zone: account.time_zone, back: hashOf({ ...place, queue: 'needs_person' }) }}
            />`
          : place.queue === 'numbers'
            ? html`<${Numbers}
                ...${{ place, whose, canAct, tell, zone: account.time_zone, back: hashOf({ ...place, queue: 'needs_person' }) }}
              />`
            : place.number
              ? html`<${Contact}
                  key=${`${place.account} ${place.environment} ${place.number}`}
                  ...${{ place, whose, canAct, tell, zone: account.time_zone }}
                  changed=${lookAgain}
                />`
              : html`<div class="empty">
                  <img src="/console/icon.svg" alt="" width="56" height="56" />
                  <h2>${say('pick')}</h2>
                  <p>${say('pickWhy')}</p>
                </div>`
      }
    </main>
    ${helping && html`<${Help} onClose=${() => setHelping(false)} />`}
    <p class=${`toast ${toast ? 'shown' : ''} ${toast?.bad ? 'bad' : ''}`} role="status">
      ${toast?.text ?? ''}
    </p>
  </div>`;
}

/** Who waits longest comes first; the rest by when something is due. */
function sorted(rows, queue) {
  const due = {
    needs_person: (row) => row.handover?.waiting_since ?? '9',
    follow_up: (row) => row.follow_up_due ?? '9',
    booked: (row) => row.next_meeting ?? '9',
  }[queue];
  // Many are due in the same second: by their numbers then, so that nobody changes places from look to look.
  const order = (row) => `${due(row)} ${row.number}`;
  return due ? rows.toSorted((a, b) => order(a).localeCompare(order(b))) : rows;
}
