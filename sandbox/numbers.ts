/** The business numbers of the settings, as the sandbox's Graph API knows them: id, account, zone. */
import type { Settings } from '../src/config/schema.js';
import type { Environment } from '../src/domain/identity.js';

/** Where the settings name no WhatsApp Business Account: that of their first account; the others count on. */
const FIRST_BUSINESS_ACCOUNT = 102_290_129_340_398n;

export interface BusinessNumber {
  phoneNumberId: string;
  /** In E.164. */
  display: string;
  account: string;
  /** The id of the WhatsApp Business Account, one for each account of the settings. */
  businessAccountId: string;
  /** What prospects see as the sender's name. */
  name: string;
  timeZone: string;
  holidays: string[];
  environments: Environment[];
}

/** @returns the numbers in the order of the settings, by phone number id */
export function businessNumbers(settings: Settings): Map<string, BusinessNumber> {
  const numbers = new Map<string, BusinessNumber>();
  for (const [index, [accountId, account]] of Object.entries(settings.accounts).entries()) {
    for (const [key, number] of Object.entries(account.whatsapp)) {
      const environments = (['test', 'production'] as const).filter(
        (name) => account.environments[name]?.whatsapp === key,
      );
      numbers.set(number.phone_number_id, {
        phoneNumberId: number.phone_number_id,
        display: number.display_phone_number,
        account: accountId,
        businessAccountId: number.business_account_id ?? String(FIRST_BUSINESS_ACCOUNT + BigInt(index)),
        name: account.name,
        timeZone: account.time_zone,
        holidays: Object.values(account.calendars).flatMap((calendar) => calendar.holidays),
        environments,
      });
    }
  }
  return numbers;
}
