/** Adding a contact from the chat page: a lead is posted to Ringback's own intake, as a CRM does. */
import { randomBytes } from 'node:crypto';
import { sendLead } from '../examples/crm/send-lead.js';
import { hashKey } from '../src/config/keys.js';
import type { Settings } from '../src/config/schema.js';
import { identifyPhone } from '../src/domain/phone.js';

/** The endpoints whose keys the shipped settings print, the most talkative playbook first. */
const PUBLISHED = [
  { account: 'demo', key: 'demo' },
  { account: 'alvio', key: 'test' },
] as const;

export interface Intake {
  account: string;
  endpoint: string;
  key: string;
  /** How numbers in national form are read. */
  country: string;
  /** What the account writes from. */
  phoneNumberId: string;
}

/** Null where the settings have no endpoint with a published key. */
export function intakeOf(settings: Settings): Intake | null {
  for (const { account, key } of PUBLISHED) {
    const owner = settings.accounts[account];
    const test = owner?.environments.test;
    if (!owner || !test?.keys.some(({ sha256 }) => sha256 === hashKey(key))) continue;
    const phoneNumberId = owner.whatsapp[test.whatsapp]?.phone_number_id;
    if (phoneNumberId === undefined) continue;
    return { account, endpoint: test.endpoint, key, country: owner.country, phoneNumberId };
  }
  return null;
}

interface NewContact {
  name: string;
  phone: string;
}

/**
 * Posts the lead.
 *
 * @returns the number in E.164
 * @throws {RangeError} when it cannot be a phone number
 */
export async function addLead(
  ringbackUrl: string,
  intake: Intake,
  { name, phone }: NewContact,
): Promise<string> {
  const number = readNumber(intake, phone);
  const lead = {
    phone_number: number,
    crm_contact_id: `CRM_${randomBytes(4).toString('hex')}`,
    contact: { name },
    campaign: { source: 'sandbox', campaign_name: 'chat_page' },
  };
  await sendLead(`${ringbackUrl}/${intake.endpoint}`, intake.key, lead, { tries: 2 });
  return number;
}

/** @throws {RangeError} when it cannot be a phone number */
function readNumber({ country }: Pick<Intake, 'country'>, phone: string): string {
  const identity = identifyPhone(phone, country);
  if (!identity.valid) throw new RangeError('this cannot be a phone number');
  return identity.number;
}
