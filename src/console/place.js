/** Where the console is: `#/contacts/<number>?account=…&environment=…&queue=…`, as people are sent it. */
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
