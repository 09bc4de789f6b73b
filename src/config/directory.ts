/** Looking things up in settings. */
import type { Environment } from '../domain/identity.js';
import type {
  AccountSettings,
  CalendarSettings,
  EnvironmentSettings,
  PlaybookSettings,
  Settings,
  WhatsAppNumberSettings,
} from './schema.js';

export interface EnvironmentContext {
  accountId: string;
  account: AccountSettings;
  name: Environment;
  environment: EnvironmentSettings;
  whatsapp: WhatsAppNumberSettings;
  playbook: PlaybookSettings;
  calendar: CalendarSettings;
}

/** What can be looked up in settings, whether they stay or are replaced. */
export type DirectoryView = Pick<Directory, keyof Directory>;

/** Look-ups over checked settings. */
export class Directory {
  readonly #byEndpoint = new Map<string, EnvironmentContext>();
  readonly #byId = new Map<string, EnvironmentContext>();
  readonly #byPhoneNumberId = new Map<string, EnvironmentContext[]>();

  constructor(readonly settings: Settings) {
    for (const [accountId, account] of Object.entries(settings.accounts)) {
      for (const name of ['test', 'production'] as const) {
        const environment = account.environments[name];
        const whatsapp = environment && account.whatsapp[environment.whatsapp];
        const playbook = environment && account.playbooks[environment.playbook];
        const calendar = environment && account.calendars[environment.calendar];
        if (!environment || !whatsapp || !playbook || !calendar) continue;
        const context = { accountId, account, name, environment, whatsapp, playbook, calendar };
        this.#byEndpoint.set(environment.endpoint, context);
        this.#byId.set(`${accountId}:${name}`, context);
        const sharing = this.#byPhoneNumberId.get(whatsapp.phone_number_id) ?? [];
        this.#byPhoneNumberId.set(whatsapp.phone_number_id, [...sharing, context]);
      }
    }
  }

  byEndpoint(endpoint: string): EnvironmentContext | null {
    return this.#byEndpoint.get(endpoint) ?? null;
  }

  /** @throws when the account or environment is no longer in the settings */
  environment(account: string, environment: Environment): EnvironmentContext {
    const found = this.#byId.get(`${account}:${environment}`);
    if (!found) throw new Error(`no settings for account "${account}", environment "${environment}"`);
    return found;
  }

  /** Every environment that sends from this WhatsApp number, production first. */
  byPhoneNumberId(phoneNumberId: string): EnvironmentContext[] {
    return [...(this.#byPhoneNumberId.get(phoneNumberId) ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  }

  environments(): EnvironmentContext[] {
    return [...this.#byId.values()];
  }
}
