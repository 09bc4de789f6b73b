/** Speaking to `/v1` with the operator's key, which is kept for this tab alone. */
const KEY = 'ringback-operator-key';

export const storedKey = () => sessionStorage.getItem(KEY);
export const keepKey = (key) => sessionStorage.setItem(KEY, key);
export const forgetKey = () => sessionStorage.removeItem(KEY);

/** A request that was refused, with the API's own words. */
export class Refused extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

export function address(path, { account, environment }, query = {}) {
  const search = new URLSearchParams({ account, environment, ...query });
  return `/v1/${path}?${search}`;
}

export async function get(url) {
  return answerOf(await fetch(url, { headers: headers() }));
}

/** The same in another form, such as a page or a spreadsheet, in a language. */
export async function getText(url, accept, language) {
  const answer = await fetch(url, { headers: { ...headers(), accept, 'accept-language': language } });
  return answer.ok ? answer.text() : answerOf(answer);
}

export const post = (url, body) => command('POST', url, body);
export const put = (url, body) => command('PUT', url, body);

/**
 * Sent again by itself once, under the same id, when the answer was lost or nobody answered: it counts once. Whoever
 * keeps the id can go on trying.
 */
export async function command(method, url, body, id = newId()) {
  const json = body !== undefined && { 'content-type': 'application/json' };
  const send = () =>
    fetch(url, {
      method,
      headers: { ...headers(), ...json, 'idempotency-key': id },
      ...(json && { body: JSON.stringify(body) }),
    });
  const first = await send().catch(() => null);
  return answerOf(first === null || first.status === 503 ? await send() : first);
}

/** Too slow, or too much at once: it is heard when it is asked again. */
const LATER = new Set([408, 429]);

/**
 * Listens to a stream of events until told to stop, and comes back when it was cut.
 *
 * @param {(event: string, data: object) => void} hear
 * @param {(error: Refused) => void} refused
 */
export function watch(url, hear, refused) {
  const stop = new AbortController();
  void (async () => {
    while (!stop.signal.aborted) {
      try {
        const answer = await fetch(url, { headers: headers(), signal: stop.signal });
        if (!answer.ok) await answerOf(answer);
        await listen(answer.body, hear);
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof Refused && error.status < 500 && !LATER.has(error.status)) return refused(error);
        hear('unavailable', {});
        await new Promise((resolve) => setTimeout(resolve, 2_000));
      }
    }
  })();
  return () => stop.abort();
}

async function listen(body, hear) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += value;
    const blocks = rest.split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (event && data) hear(event, JSON.parse(data));
    }
  }
}

function headers() {
  return { authorization: `Bearer ${storedKey() ?? ''}` };
}

async function answerOf(answer) {
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const problem = await answer.json().catch(() => ({}));
  throw new Refused(answer.status, problem.detail ?? answer.statusText);
}

export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
