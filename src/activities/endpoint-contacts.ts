/** Asking the contacts of an endpoint for the callbacks that wait or were missed. */
import { heartbeat } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { ResendRequest } from '../domain/callbacks.js';
import { HOUR, SECOND } from '../domain/durations.js';
import { withFailingCallbacks } from '../temporal/contact-queries.js';
import { SIGNALS } from '../temporal/contract.js';
import type { EndpointActivities } from '../temporal/contract.js';
import { listRuns } from '../temporal/runs.js';
import { ifFound } from '../temporal/temporal-errors.js';

/** So many contacts a second begin to send, so that an endpoint that is just back is not thrown over. */
const CONTACTS_PER_SECOND = 10;
const LONGEST_SPREAD = HOUR;

export function createEndpointActivities(client: Client): EndpointActivities {
  return {
    async askContacts({ id, request }) {
      const query = withFailingCallbacks(id);
      const { count } = await client.workflow.count(query);
      const spreadMs = Math.min(Math.round((count / CONTACTS_PER_SECOND) * SECOND), LONGEST_SPREAD);
      const asked: ResendRequest =
        request.what === 'missed' ? { ...request, urgency: 'in_turn', spreadMs } : { ...request, spreadMs };
      let contacts = 0;
      for await (const { workflowId } of listRuns(client, query)) {
        await ifFound(() => client.workflow.getHandle(workflowId).signal(SIGNALS.resendCallbacks, asked));
        contacts += 1;
        heartbeat(contacts);
      }
      return contacts;
    },
  };
}
