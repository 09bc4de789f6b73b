/** Sends a lead to Ringback after a failed call. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** Everything but the phone number is optional, and further fields are kept. */
export interface Lead {
  phone_number: string;
  crm_contact_id?: string;
  lifecycle_stage?: 'lead' | 'customer' | 'churned';
  [field: string]: unknown;
}

export interface Accepted {
  status: string;
  message: string;
  request_id: string;
}

const TIMEOUT_MS = 10_000;

/**
 * Posts a lead. What may pass (5xx, 429, timeouts) is tried again with growing pauses: a repeated post never
 * contacts the person twice.
 *
 * @param url the endpoint, `https://…/<endpoint id>`
 * @param options milliseconds before the second try, doubling from there
 * @throws when it was refused, or could not be delivered after all tries
 */
export async function sendLead(
  url: string,
  key: string,
  payload: Lead,
  { tries = 5, firstPauseMs = 1_000 } = {},
): Promise<Accepted> {
  const idempotencyKey = randomUUID();
  let failure = '';
  for (let attempt = 0; attempt < tries; attempt++) {
    let pause = firstPauseMs * 2 ** attempt;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'api-key': key, 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        body: JSON.stringify(payload),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const text = await answer.text();
      if (answer.ok) return JSON.parse(text) as Accepted;
      failure = `${answer.status} ${text}`;
      if (answer.status < 500 && answer.status !== 429) break;
      pause = Math.max(pause, Number(answer.headers.get('retry-after') ?? 0) * 1_000);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    if (attempt < tries - 1) await sleep(pause);
  }
  throw new Error(`the lead was not accepted: ${failure}`);
}
