/** The narrated lead: posted as a CRM would, followed until the meeting is booked, moved and reminded of. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Crm, CrmEvent } from '../../examples/crm/crm.js';
import { sendLead } from '../../examples/crm/send-lead.js';
import { Directory } from '../../src/config/directory.js';
import type { Settings } from '../../src/config/schema.js';
import type { Sandbox } from '../sandbox.js';
import type { Development } from './development.js';
import { clock, paint, print } from './narrator.js';

const ACCOUNT = 'demo';
const KEY = 'demo';
/** +33 6 39 98 00 00 to 89: fictitious numbers; each start takes the next, so that none is asked too often. */
const NUMBERS = 90;
const STEP_TIMEOUT = 60_000;

interface StoryParts {
  settings: Settings;
  development: Development;
  sandbox: Sandbox;
  crm: Crm;
  /** Rejects when a process of ours ends, so that nobody waits for what cannot come. */
  failed: Promise<never>;
}

/** @throws with the reason when the story does not reach its end */
export async function playStory({
  settings,
  development,
  sandbox,
  crm,
  failed,
}: StoryParts): Promise<string> {
  const turn = nextTurn(development.data);
  const phone = `+336399800${String(turn % NUMBERS).padStart(2, '0')}`;
  const crmId = `CRM_${String(100_000 + turn)}`;
  const endpoint = new Directory(settings).environment(ACCOUNT, 'test').environment.endpoint;
  sandbox.assign(phone, 'demo-fr', 'Jane Doe');

  print(paint('bold', '\nA sales team called Jane Doe and nobody answered. Their CRM posts the lead:'));
  const lead = {
    phone_number: phone,
    crm_contact_id: crmId,
    crm_deal_id: `deal-${turn}`,
    contact: { name: 'Jane Doe', email: 'jane@example.com', postal_code: '75001' },
    campaign: { source: 'facebook', ad_id: '9876543210', campaign_name: 'facebook_video_august' },
  };
  print(paint('dim', `  POST ${development.urls.api}/${endpoint}  ${JSON.stringify(lead).slice(0, 110)}…`));
  const accepted = await sendLead(`${development.urls.api}/${endpoint}`, KEY, lead);
  print(`  ${paint('green', '200')} ${accepted.message}\n`);

  const until = (what: string, condition: () => boolean): Promise<void> =>
    Promise.race([waitFor(what, condition), failed]);
  const bookings = (): CrmEvent[] =>
    crm
      .events()
      .filter(({ body, verified }) => verified && body?.crm_id === crmId && body.status === 'MEETING_BOOKED');
  await until('the first meeting to be booked', () => bookings().length >= 1);
  await until('the meeting to be moved', () => bookings().length >= 2);

  const meeting = bookings().at(-1)?.body;
  const start = meeting?.status === 'MEETING_BOOKED' ? Date.parse(meeting.meeting.start) : 0;
  const reminded = (): boolean =>
    sandbox.open(phone).messages.some(({ template }) => template?.purpose === 'reminder');
  // The last words of the conversation are said before time moves on.
  await until('the move to be confirmed', () => lastIsFromBusiness(sandbox, phone));
  print(
    paint(
      'yellow',
      `\n  ⏩ The demo account's clock moves to an hour before the meeting: ${clock(start - 3_600_000)}`,
    ),
  );
  await sandbox.moveClock(ACCOUNT, { to: new Date(start - 3_600_000 + 1_000).toISOString() });
  await until('the reminder', reminded);
  return phone;
}

function lastIsFromBusiness(sandbox: Sandbox, phone: string): boolean {
  const last = sandbox.open(phone).messages.at(-1);
  return last?.from === 'business' && last.status !== 'accepted';
}

async function waitFor(what: string, condition: () => boolean): Promise<void> {
  const end = Date.now() + STEP_TIMEOUT;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited ${STEP_TIMEOUT / 1_000} s for ${what}, in vain`);
    await delay(100);
  }
}

/** Counts the starts on this data folder, so that each has a number, a contact and a deal of its own. */
function nextTurn(data: string): number {
  const file = join(data, 'starts');
  let turn = 0;
  try {
    turn = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    // The first start here.
  }
  writeFileSync(file, String(turn + 1));
  return turn;
}
