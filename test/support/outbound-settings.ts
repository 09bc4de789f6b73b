import { Directory } from '../../src/config/directory.js';
import { parseSettings } from '../../src/config/settings.js';
import type { ContactId } from '../../src/domain/identity.js';

export const CONTACT: ContactId = { account: 'demo', environment: 'test', number: '+33639980001' };

/** The smallest settings that send and call back. `production` has no callback endpoint. */
export function outboundDirectory(options: { callbackUrl?: string; secretEnvs?: string[] } = {}): Directory {
  const environment = {
    keys: [{ sha256: 'a'.repeat(64) }],
    whatsapp: 'main',
    playbook: 'standard',
    calendar: 'team',
  };
  const settings = {
    version: 1,
    development: { http_localhost: true },
    accounts: {
      demo: {
        name: 'Demo',
        country: 'FR',
        language: 'fr',
        time_zone: 'Europe/Paris',
        environments: {
          test: {
            ...environment,
            endpoint: 'testendpoint1',
            callback: {
              url: options.callbackUrl ?? 'http://localhost:9/callback',
              secret_envs: options.secretEnvs ?? ['CALLBACK_SECRET'],
            },
          },
          production: { ...environment, endpoint: 'liveendpoint1' },
        },
        whatsapp: {
          main: {
            phone_number_id: '1000000001',
            display_phone_number: '+33639980000',
            token_env: 'WHATSAPP_TOKEN',
            app_secret_env: 'WHATSAPP_APP_SECRET',
            verify_token_env: 'WHATSAPP_VERIFY_TOKEN',
          },
        },
        calendars: { team: {} },
        playbooks: {
          standard: {
            company: 'Maisons Demo',
            assistant: 'Léa',
            templates: {
              opener: {
                name: 'first_touch',
                languages: {
                  fr: {
                    code: 'fr',
                    body: 'Bonjour {{1}}, ici {{2}}, de {{3}}. On en parle ?',
                    buttons: ['Oui', 'Stop'],
                  },
                },
                parameters: ['first_name', 'assistant', 'company'],
              },
            },
          },
        },
      },
    },
  };
  return new Directory(parseSettings(JSON.stringify(settings), 'ringback.yaml', {}));
}
