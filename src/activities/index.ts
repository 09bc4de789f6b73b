/** All activities, by the task queue that serves them. */
import type { Client } from '@temporalio/client';
import { deriveKey } from '../config/settings.js';
import type { Directory } from '../config/settings.js';
import { Egress } from '../http/egress.js';
import { createPayloadStore } from '../storage/payload-store.js';
import { createPlaybookTexts } from '../storage/playbooks.js';
import { TASK_QUEUES } from '../temporal/contract.js';
import type {
  CalendarActivities,
  CallbackActivities,
  ContactActivities,
  WhatsAppActivities,
} from '../temporal/contract.js';
import { WhatsAppClient } from '../whatsapp/client.js';
import { createAgentActivities } from './agents.js';
import { createCalendarActivities } from './calendars.js';
import { createCallbackBodies } from './callback-body.js';
import { createCallbackActivities } from './callbacks.js';
import { createEngagementActivities } from './engagements.js';
import { createLanguageActivities } from './language.js';
import { createNotices } from './notices.js';
import { createMovingActivities } from './moving.js';
import { createSuppressions } from './suppression.js';
import { createWhatsAppActivities } from './whatsapp.js';

export interface ActivityDeps {
  directory: Directory;
  client: Client;
  /** Where secrets are read. */
  env?: Record<string, string | undefined>;
}

export interface Activities {
  [TASK_QUEUES.entities]: ContactActivities;
  [TASK_QUEUES.whatsapp]: WhatsAppActivities;
  [TASK_QUEUES.callbacks]: CallbackActivities;
  [TASK_QUEUES.calendars]: CalendarActivities;
}

/** @throws when `RINGBACK_SECRET` is not set */
export function createActivities({ directory, client, env = process.env }: ActivityDeps): Activities {
  const { graph, storage, development } = directory.settings;
  const store = createPayloadStore(storage, deriveKey('store', env));
  const playbooks = createPlaybookTexts(directory, store);
  const suppressions = createSuppressions(directory, client, deriveKey('suppression', env));
  const whatsapp = new WhatsAppClient({ baseUrl: graph.base_url, version: graph.version });
  const bodies = createCallbackBodies({
    directory,
    store,
    playbooks,
    pseudonymKey: deriveKey('pseudonym', env),
  });
  const egress = new Egress({ httpLocalhost: development.http_localhost });
  return {
    [TASK_QUEUES.entities]: {
      ...createLanguageActivities(),
      ...createEngagementActivities({ directory, client, store, playbooks, suppressions }),
      notifyPeople: createNotices({ directory, egress, env }),
      ...createMovingActivities(directory, client),
      ...createAgentActivities(directory, client),
    },
    [TASK_QUEUES.whatsapp]: createWhatsAppActivities({
      directory,
      client: whatsapp,
      playbooks,
      suppressions,
      env,
    }),
    [TASK_QUEUES.callbacks]: createCallbackActivities({ directory, store, bodies, egress, env }),
    [TASK_QUEUES.calendars]: createCalendarActivities({ directory, client }),
  };
}
