/** Where the console is: `#/contacts/<number>?account=…&environment=…&queue=…`, as people are sent it. */
import { useEffect, useState } from './lib/hooks.js';

export const QUEUES = ['needs_person', 'follow_up', 'callbacks_failing', 'booked', 'all'];

/** Beside the queues. */
const PAGES = new Set(['numbers', 'reports']);

export function readPlace(hash = location.hash) {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const query = new URLSearchParams(search);
  const [kind, number] = path.split('/');
  const queue = query.get('queue');
  return {
    account: query.get('account'),
    environment: query.get('environment'),
    queue: PAGES.has(kind) ? kind : QUEUES.includes(queue) ? queue : 'needs_person',
    number: kind === 'contacts' && number ? decodeURIComponent(number) : null,
  };
}

export function hashOf({ account, environment, queue, number }) {
  const search = new URLSearchParams({ account, environment });
  if (PAGES.has(queue)) return `#/${queue}?${search}`;
  search.set('queue', queue);
  return `#/${number ? `contacts/${encodeURIComponent(number)}` : ''}?${search}`;
}

/** The account and environment that were asked for, where the key opens them; else the first that it opens. */
export function openedBy(accounts, asked) {
  const account = accounts.find((each) => each.account === asked.account) ?? accounts[0];
  const environment = account.environments.includes(asked.environment)
    ? asked.environment
    : account.environments[0];
  return { account, environment };
}

/** Reads the address again whenever it changes. */
export function useAddress(read) {
  const [place, setPlace] = useState(read());
  useEffect(() => {
    const changed = () => setPlace(read());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return place;
}
