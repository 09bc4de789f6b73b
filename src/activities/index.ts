/** All activities, by the task queue that serves them. */
import { log } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { BusyCalendars } from '../calendars/busy-calendars.js';
import { deriveKey } from '../secrets/secrets.js';
import type { Directory } from '../config/directory.js';
import { egressOf } from '../config/egress.js';
import { createPayloadStore } from '../storage/payload-store.js';
import { createPlaybookTexts } from '../storage/playbooks.js';
import { TASK_QUEUES } from '../temporal/contract.js';
import type {
  CalendarActivities,
  CallbackActivities,
  ContactActivities,
  EndpointActivities,
  ErasureActivities,
  SweepActivities,
  WhatsAppActivities,
} from '../temporal/contract.js';
import { ErasureNames } from '../temporal/erasures.js';
import { WhatsAppClient } from '../whatsapp/client.js';
import { createAgentActivities } from './agents.js';
import { createAnswering } from './answering.js';
import { createCalendarActivities } from './calendars.js';
import { createCallbackBodies } from './callback-body.js';
import { createCallbackActivities } from './callbacks.js';
import { createEndpointActivities } from './endpoint-contacts.js';
import { createEndpointHealths } from './endpoint-health.js';
import { createHealthRecord } from './endpoint-record.js';
import { createEngagementActivities } from './engagements.js';
import { createErasureActivities } from './erasure.js';
import { keptAlive } from './kept-alive.js';
import { createLanguageActivities } from './language.js';
import { createModels } from './models.js';
import { createNotices } from './notices.js';
import { createMeetingDocuments } from './meeting-documents.js';
import { createMovingActivities } from './moving.js';
import { createNumbers } from './numbers.js';
import { createSuppressions } from './suppression.js';
import { createSweepActivities } from './sweep.js';
import { createSending, markLeft } from './whatsapp.js';

interface ActivityDeps {
  directory: Directory;
  client: Client;
  /** Where secrets are read. */
  env?: Record<string, string | undefined>;
}

export interface Activities {
  [TASK_QUEUES.entities]: ContactActivities & EndpointActivities & ErasureActivities & SweepActivities;
  [TASK_QUEUES.whatsapp]: WhatsAppActivities;
  [TASK_QUEUES.callbacks]: CallbackActivities;
  [TASK_QUEUES.calendars]: CalendarActivities;
}

/** @throws when `RINGBACK_SECRET` is not set */
export function createActivities({ directory, client, env = process.env }: ActivityDeps): Activities {
  const { graph, storage } = directory.settings;
  const store = createPayloadStore(storage, deriveKey('store', env));
  const playbooks = createPlaybookTexts(directory, store);
  const suppressions = createSuppressions(directory, client, deriveKey('suppression', env));
  const numbers = createNumbers(directory, client);
  const whatsapp = new WhatsAppClient({ baseUrl: graph.base_url, version: graph.version });
  const bodies = createCallbackBodies({
    directory,
    store,
    playbooks,
    pseudonymKey: deriveKey('pseudonym', env),
    written: (input, telling) => documents.refresh(input, telling),
  });
  const models = createModels({ directory, playbooks, env });
  const egress = egressOf(directory.settings, env);
  const healths = createEndpointHealths(createHealthRecord(directory, client));
  const warn = (message: string, fields: Record<string, unknown>): void => log.warn(message, fields);
  const callbacks = createCallbackActivities({ directory, store, bodies, egress, healths, env });
  const documents = createMeetingDocuments({ store, client, tell: (input) => bodies.tell(input), warn });
  const calendars = createCalendarActivities({
    directory,
    client,
    busy: new BusyCalendars({ egress, env }),
    documents,
    warn,
  });
  const language = createLanguageActivities(models, calendars);
  const { sendMessage, markRead } = createSending({
    directory,
    client: whatsapp,
    playbooks,
    suppressions,
    models,
    numbers,
    env,
  });
  return {
    [TASK_QUEUES.entities]: {
      ...language,
      ...createEndpointActivities(client),
      ...createEngagementActivities({ directory, client, store, playbooks, suppressions, numbers }),
      notifyPeople: createNotices({ directory, egress, env, warn }),
      ...createMovingActivities(directory, client),
      ...createErasureActivities({ directory, client, store, suppressions, names: new ErasureNames(env) }),
      ...createAgentActivities(directory, client),
      ...createSweepActivities(client, store),
    },
    [TASK_QUEUES.whatsapp]: {
      sendMessage: (input) => sendMessage(input),
      ...createAnswering({
        ...language,
        ...calendars,
        sendMessage,
        markRead,
        left: () => markLeft()?.foreseen,
      }),
    },
    [TASK_QUEUES.callbacks]: {
      deliverCallback: (input) => keptAlive(() => callbacks.deliverCallback(input)),
    },
    [TASK_QUEUES.calendars]: calendars,
  };
}
