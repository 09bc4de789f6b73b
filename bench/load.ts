/**
 * How long a CRM waits for its 200 on an ordinary busy day: 100 leads a second for a minute, while the workers write to
 * each of them and hold conversations, which end in a meeting and begin anew.
 */
import { Agent, request } from 'undici';
import { latencyLines, openLoop } from './open-loop.js';
import type { AreaReport } from './report.js';
import { short } from './report.js';
import type { BenchAccount, BenchTemporal } from './system.js';
import { benchAccount, LEAD_HEADERS, newNumber, postLead } from './system.js';
import type { Theatre } from './theatre.js';
import { openTheatre } from './theatre.js';

const PER_SECOND = 100;
const CONVERSATIONS = 10;
const BOOKED_WITHIN = 120_000;
const WARM_UP_SECONDS = 5;

export async function measureLoad(
  temporal: BenchTemporal,
  parts: number,
  seconds: number,
): Promise<AreaReport> {
  const account = benchAccount('load', 0);
  // Each conversation has a calendar of its own, so that they do not all want the same time.
  const others = Array.from({ length: CONVERSATIONS }, (_, index) => benchAccount(`talk-${index}`, 0));
  const theatre = await openTheatre(temporal, 'bench-load', [account, ...others], 0);
  const agent = new Agent();
  const talk = { ended: false, booked: 0 };
  try {
    const post = (): Promise<boolean> => postOne(theatre, account, agent);
    const conversations = Promise.all(others.map((other) => converse(theatre, other, talk)));
    conversations.catch(() => undefined);
    await openLoop(PER_SECOND / 4, WARM_UP_SECONDS, post);
    const cpuBefore = await cpuOf(theatre);
    const bookedBefore = talk.booked;
    const answers = await openLoop(PER_SECOND, seconds, post);
    const cpu = (await cpuOf(theatre)).map((ms, index) => (ms - (cpuBefore[index] ?? 0)) / (seconds * 10));
    const booked = talk.booked - bookedBefore;
    talk.ended = true;
    await conversations;
    const [api = Number.NaN, worker = Number.NaN] = cpu;
    return {
      lines: latencyLines('load', `of a lead, ${PER_SECOND} a second`, answers, {
        parts,
        most: 500,
        against: `${booked} conversations booked and moved beside; API ${short(api)} % of a core, worker ${short(worker)} %`,
      }),
      detail: { ...answers, booked, cpuPercent: { api, worker } },
    };
  } finally {
    talk.ended = true;
    await agent.close();
    await theatre.stop();
  }
}

async function postOne({ ringback }: Theatre, account: BenchAccount, agent: Agent): Promise<boolean> {
  const number = newNumber();
  const { statusCode, body } = await request(`${ringback.url}/${account.endpoint}`, {
    method: 'POST',
    headers: LEAD_HEADERS,
    body: JSON.stringify({ crm_contact_id: number, phone_number: number, first_name: 'Jean' }),
    dispatcher: agent,
  });
  await body.dump();
  return statusCode === 200;
}

/** One prospect after the other, from the lead to the meeting that was moved, until it is to end. */
async function converse(
  { ringback, sandbox, inbox }: Theatre,
  account: BenchAccount,
  talk: { ended: boolean; booked: number },
): Promise<void> {
  while (!talk.ended) {
    const number = newNumber();
    sandbox.assign(number, 'demo-fr');
    await postLead(ringback, account, { crm_contact_id: number, phone_number: number });
    await inbox.waitFor(number, 'MEETING_BOOKED', 2, BOOKED_WITHIN).then(
      () => (talk.booked += 1),
      // The calendar's days are full in the end: then another one is talked to all the same.
      () => undefined,
    );
  }
}

/** CPU time of API and worker so far, milliseconds. */
async function cpuOf({ ringback }: Theatre): Promise<number[]> {
  return [await ringback.api.cpuMs(), (await ringback.worker?.cpuMs()) ?? 0];
}
