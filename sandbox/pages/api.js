/** Speaking to the sandbox. */

/** @throws with the sandbox's own words when it refuses */
export async function post(path, body) {
  const answer = await fetch(`/sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text ? JSON.parse(text).error : answer.statusText);
  return text ? JSON.parse(text) : null;
}

export async function get(path) {
  const answer = await fetch(`/sandbox/${path}`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

/** @returns a function that runs `act`: never twice at a time, and once more if it was asked for meanwhile */
export function oneAtATime(act) {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await act().catch(() => {});
    }
    running = false;
  };
}

/**
 * Listens to the sandbox, and goes on listening when it was away.
 *
 * @param {{changed: () => void, callback?: () => void}} on `changed` is also called whenever the line is up again
 */
export function listen({ changed, callback }) {
  const events = new EventSource('/sandbox/events');
  events.addEventListener('changed', changed);
  events.addEventListener('open', changed);
  if (callback) events.addEventListener('callback', callback);
}
