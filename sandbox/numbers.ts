/** The business numbers of the settings, as the sandbox's Graph API knows them: id, account, approved templates. */
import type { AccountSettings, Settings } from '../src/config/schema.js';
import type { Environment } from '../src/domain/identity.js';
import type { TemplatePurpose } from '../src/domain/playbook.js';

export interface SandboxTemplate {
  name: string;
  purpose: TemplatePurpose;
  /** Meta's language code, such as `fr` or `en_US`. */
  code: string;
  body: string;
  buttons: string[];
  /** How many `{{n}}` the body has. */
  parameters: number;
}

export interface BusinessNumber {
  phoneNumberId: string;
  /** In E.164. */
  display: string;
  account: string;
  /** What prospects see as the sender's name. */
  name: string;
  timeZone: string;
  holidays: string[];
  environments: Environment[];
  templates: SandboxTemplate[];
}

/** @returns the numbers in the order of the settings, by phone number id */
export function businessNumbers(settings: Settings): Map<string, BusinessNumber> {
  const numbers = new Map<string, BusinessNumber>();
  for (const [accountId, account] of Object.entries(settings.accounts)) {
    for (const [key, number] of Object.entries(account.whatsapp)) {
      const environments = (['test', 'production'] as const).filter(
        (name) => account.environments[name]?.whatsapp === key,
      );
      numbers.set(number.phone_number_id, {
        phoneNumberId: number.phone_number_id,
        display: number.display_phone_number,
        account: accountId,
        name: account.name,
        timeZone: account.time_zone,
        holidays: Object.values(account.calendars).flatMap((calendar) => calendar.holidays),
        environments,
        templates: templatesOf(account),
      });
    }
  }
  return numbers;
}

function templatesOf(account: AccountSettings): SandboxTemplate[] {
  const found: SandboxTemplate[] = [];
  for (const playbook of Object.values(account.playbooks)) {
    for (const purpose of ['opener', 'follow_up', 'reminder', 'reengagement', 'no_show'] as const) {
      const template = playbook.templates[purpose];
      if (!template) continue;
      for (const approved of Object.values(template.languages)) {
        const { code, body, buttons } = approved;
        const parameters = new Set(body.match(/\{\{\d+\}\}/g)).size;
        found.push({ name: template.name, purpose, code, body, buttons, parameters });
      }
    }
  }
  return found;
}
