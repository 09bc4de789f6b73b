/**
 * A dialer team on a busy day, over HTTP alone: leads come in from five forms for twenty ring groups, agents come and
 * go, and take leads. Afterwards every lead is looked for on every list, and in what was taken.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { hashKey } from '../src/config/keys.js';

export const TEAM_ACCOUNT = 'aloware';
const TOKENS = ['one', 'two', 'three', 'four', 'five'].map((name) => `form-${name}`);
const GROUPS = 20;
const POSITIONS = ['top', 'bottom', undefined] as const;
const OPERATOR = { 'api-key': 'operator-demo', 'content-type': 'application/json' };
const WHOSE = `environment=test&account=${TEAM_ACCOUNT}`;

const nameOf = (agent: number): string => `agent-${agent % GROUPS}`;
/** Each agent is in three groups, so that lists get leads of several. */
const membersOf = (group: number): string[] => [0, 1, 2].map((step) => nameOf(group + step));
const AGENTS = Array.from({ length: GROUPS }, (_, agent) => nameOf(agent));

/** What the shipped account of dialer teams has besides. */
export function teamSettings() {
  const groups = Array.from({ length: GROUPS }, (_, group) => group);
  return {
    tokens: TOKENS.map((token) => ({ sha256: hashKey(token), label: token, admin: token })),
    agents: Object.fromEntries(AGENTS.map((agent) => [agent, { name: agent }])),
    ring_groups: Object.fromEntries(
      groups.map((group) => [`group-${group}`, { name: `Group ${group}`, agents: membersOf(group) }]),
    ),
  };
}

export interface Day {
  url: string;
  leads: number;
  /** How many come in a second; null: 20 at once, as fast as they are taken. */
  perSecond: number | null;
  /** Ten digits without the last six, so that two days do not meet. */
  prefix: string;
  kills: number;
  /** Ends the worker with SIGKILL and starts another. */
  killWorker: () => Promise<void>;
  /** How long to wait for the last lead to be listed; milliseconds. */
  patience: number;
}

export interface DayReport {
  /** How often each status was the last answer to a lead. */
  statuses: Record<number, number>;
  postedInMs: number;
  /** From the first lead until the last one is on a list. */
  listedInMs: number;
  listed: number;
  taken: number;
  /** Milliseconds for each lead an agent took, with all tries. */
  nextMs: number[];
  /** What is wrong, in words. */
  lost: string[];
  twice: string[];
  outOfOrder: string[];
  /** The contact says something else than the lists. */
  disagreeing: string[];
}

interface Lead {
  number: string;
  position: 'top' | 'bottom';
  /** It was received between these. */
  sentAt: number;
  answeredAt: number;
}

interface Person {
  number: string;
}

export async function playDay(day: Day): Promise<DayReport> {
  const { url, kills, killWorker } = day;
  const leads: Lead[] = Array.from({ length: day.leads }, (_, index) => ({
    number: `+1${day.prefix}${String(index).padStart(6, '0')}`,
    position: POSITIONS[index % 3] ?? 'top',
    sentAt: 0,
    answeredAt: 0,
  }));
  const statuses: Record<number, number> = {};
  const nextMs: number[] = [];
  const taken: string[] = [];
  for (const agent of AGENTS) await set(url, agent, 'available');

  const posts = { ended: false };
  const since = performance.now();
  const post = async (lead: Lead, index: number): Promise<void> => {
    lead.sentAt = performance.now();
    const status = await postUntilTaken(url, lead, index);
    lead.answeredAt = performance.now();
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const posting = (
    day.perSecond === null ? inTurn(leads, 20, post) : atRate(leads, day.perSecond, post)
  ).finally(() => (posts.ended = true));
  const comingAndGoing = (async () => {
    for (let turn = 0; !posts.ended; turn += 1) {
      await set(url, nameOf(turn * 7), turn % 2 === 0 ? 'on_break' : 'available');
      await delay(100);
    }
  })();
  const taking = (async () => {
    for (let turn = 0; !posts.ended; turn += 1) {
      const before = performance.now();
      const person = await takeNext(url, nameOf(turn * 3), `${day.prefix}-${turn}`);
      nextMs.push(performance.now() - before);
      if (person) taken.push(person.number);
      await delay(200);
    }
  })();
  const killing = (async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      await delay(day.perSecond === null ? 2_000 : (leads.length / day.perSecond / (kills + 1)) * 1_000);
      await killWorker();
    }
  })();
  await Promise.all([posting, comingAndGoing, taking, killing]);
  const postedInMs = performance.now() - since;

  const lists = await settledLists(url, () => leads.length - taken.length, day.patience);
  const listedInMs = performance.now() - since;
  return {
    statuses,
    postedInMs,
    listedInMs,
    listed: [...lists.values()].flat().length,
    taken: taken.length,
    nextMs,
    ...judge(leads, lists, taken),
    disagreeing: await disagreeing(url, leads, lists),
  };
}

/** So many clients, each with its next lead once the last was answered. */
async function inTurn(
  leads: Lead[],
  clients: number,
  post: (lead: Lead, index: number) => Promise<void>,
): Promise<void> {
  const waiting = leads.entries();
  const client = async (): Promise<void> => {
    for (const [index, lead] of waiting) await post(lead, index);
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** Late where more than these wait for their answers. */
const AT_ONCE = 100;

async function atRate(
  leads: Lead[],
  perSecond: number,
  post: (lead: Lead, index: number) => Promise<void>,
): Promise<void> {
  const since = performance.now();
  await inTurn(leads, AT_ONCE, async (lead, index) => {
    await delay(since + (index * 1_000) / perSecond - performance.now());
    await post(lead, index);
  });
}

/** As a good client does: again with the same key, after the wait it is told, or when the connection was lost. */
async function postUntilTaken(url: string, { number, position }: Lead, index: number): Promise<number> {
  const group = index % GROUPS;
  const form = {
    api_token: TOKENS[index % TOKENS.length],
    phone_number: number,
    user_id: nameOf(group),
    distribute_to_ring_group: true,
    ring_group_id: `group-${group}`,
    check_available_users: true,
    add_to_powerdialer: true,
    // Every third says nothing, which means the top.
    ...(index % 3 !== 2 && { powerdialer_position: position }),
  };
  for (;;) {
    const response = await fetch(`${url}/api/v1/webhook/forms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': number },
      body: JSON.stringify(form),
    }).catch(() => null);
    if (!response) {
      await delay(100);
      continue;
    }
    const answer = (await response.json()) as { retry_after_ms?: number };
    if (response.ok) return response.status;
    if (response.status !== 429 && response.status !== 503)
      throw new Error(`a form was answered with ${response.status}: ${JSON.stringify(answer)}`);
    await delay(answer.retry_after_ms ?? Number(response.headers.get('retry-after')) * 1_000);
  }
}

/** While the worker is away the answer is 503: the same again then. */
async function command(
  url: string,
  path: string,
  init: { method: string; body?: string; key?: string },
): Promise<unknown> {
  for (;;) {
    const response = await fetch(`${url}/v1/${path}?${WHOSE}`, {
      method: init.method,
      headers: { ...OPERATOR, ...(init.key !== undefined && { 'idempotency-key': init.key }) },
      ...(init.body !== undefined && { body: init.body }),
    }).catch(() => null);
    if (!response) continue;
    const text = await response.text();
    if (response.ok) return text === '' ? null : JSON.parse(text);
    if (response.status !== 503) throw new Error(`${path} was answered with ${response.status}: ${text}`);
  }
}

async function set(url: string, agent: string, availability: string): Promise<void> {
  await command(url, `agents/${agent}`, { method: 'PUT', body: JSON.stringify({ availability }) });
}

async function takeNext(url: string, agent: string, key: string): Promise<Person | null> {
  const answer = await command(url, `agents/${agent}/next`, { method: 'POST', key });
  return (answer as { contact: Person | null }).contact;
}

async function listOf(url: string, agent: string): Promise<string[]> {
  const answer = await command(url, `agents/${agent}/list`, { method: 'GET' });
  return (answer as { contacts: Person[] }).contacts.map(({ number }) => number);
}

/** Waits until as many are listed as should be, or nothing changes any more for as long as the patience lasts. */
async function settledLists(
  url: string,
  wanted: () => number,
  patience: number,
): Promise<Map<string, string[]>> {
  let [most, since] = [-1, performance.now()];
  for (;;) {
    const lists = new Map<string, string[]>();
    for (const agent of AGENTS) lists.set(agent, await listOf(url, agent));
    const listed = [...lists.values()].flat().length;
    if (listed === wanted() || performance.now() - since > patience) return lists;
    if (listed > most) [most, since] = [listed, performance.now()];
    await delay(500);
  }
}

function judge(
  leads: Lead[],
  lists: Map<string, string[]>,
  taken: string[],
): Pick<DayReport, 'lost' | 'twice' | 'outOfOrder'> {
  const found = new Map<string, number>();
  for (const number of [...taken, ...[...lists.values()].flat()])
    found.set(number, (found.get(number) ?? 0) + 1);
  const byNumber = new Map(leads.map((lead) => [lead.number, lead]));
  return {
    lost: leads.map(({ number }) => number).filter((number) => !found.has(number)),
    twice: [...found]
      .filter(([number, times]) => times > 1 || !byNumber.has(number))
      .map(([number]) => number),
    outOfOrder: [...lists].flatMap(([agent, numbers]) =>
      wrongPairs(numbers.flatMap((number) => byNumber.get(number) ?? [])).map((pair) => `${agent}: ${pair}`),
    ),
  };
}

/** Tops before bottoms; of two tops the newer first, of two bottoms the older, where it is certain which that is. */
function wrongPairs(list: Lead[]): string[] {
  return list.flatMap((first, index) =>
    list
      .slice(index + 1)
      .filter((second) => !mayPrecede(first, second))
      .map((second) => `${first.number} (${first.position}) before ${second.number} (${second.position})`),
  );
}

function mayPrecede(first: Lead, second: Lead): boolean {
  if (first.position !== second.position) return first.position === 'top';
  return first.position === 'top' ? first.answeredAt > second.sentAt : second.answeredAt > first.sentAt;
}

const LOOKED_UP = 300;

/** Asks contacts, evenly over the day, whether they are where the lists have them. News of it may still be on its way. */
async function disagreeing(url: string, leads: Lead[], lists: Map<string, string[]>): Promise<string[]> {
  const agentOf = new Map([...lists].flatMap(([agent, numbers]) => numbers.map((number) => [number, agent])));
  const every = Math.ceil(leads.length / LOOKED_UP);
  const wrong: string[] = [];
  for (const { number } of leads.filter((_lead, index) => index % every === 0)) {
    const expected = agentOf.get(number) ?? null;
    let said = await agentOfContact(url, number);
    for (let again = 0; said !== expected && again < 10; again += 1) {
      await delay(1_000);
      said = await agentOfContact(url, number);
    }
    if (said !== expected) wrong.push(`${number}: ${said} and not ${expected}`);
  }
  return wrong;
}

async function agentOfContact(url: string, number: string): Promise<string | null> {
  const answer = await command(url, `contacts/${encodeURIComponent(number)}`, { method: 'GET' });
  const { dialer } = answer as { dialer: { power_dialer: { agent: string } | null } };
  return dialer.power_dialer?.agent ?? null;
}
