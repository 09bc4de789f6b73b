/**
 * The health of a callback endpoint. Deliveries tell it of transitions only, and read it from its memo; it asks the
 * contacts for what waited or was missed when the endpoint is back.
 */
import {
  defineUpdate,
  makeContinueAsNewFunc,
  proxyActivities,
  setHandler,
  upsertMemo,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import { decideEndpoint, dueOfEndpoint, endpointDeadline } from '../domain/endpoint/decide.js';
import type { EndpointCommand, EndpointFact } from '../domain/endpoint/decide.js';
import { ENDPOINT, newEndpoint } from '../domain/endpoint/state.js';
import type { EndpointReport, EndpointState } from '../domain/endpoint/state.js';
import { endpointDetails } from '../domain/endpoint/view.js';
import { MEMO, SIGNALS, TASK_QUEUES, UPDATES } from '../temporal/contract.js';
import type { EndpointActivities, EndpointStart } from '../temporal/contract.js';
import { Entity, takeUp } from './entity.js';
import type { Carried } from './entity.js';

const enable = defineUpdate<boolean>(UPDATES.enableEndpoint);
const resendMissed = defineUpdate<null, [number | null]>(UPDATES.resendMissed);

/** Safe to repeat: who was asked twice sends once. A few tries, then a deadline in the state. */
const entities = proxyActivities<EndpointActivities>({
  taskQueue: TASK_QUEUES.entities,
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { maximumAttempts: 3 },
});

export async function endpoint(
  start: EndpointStart,
  carried?: Carried<EndpointState, EndpointFact>,
): Promise<void> {
  const { clockOffset } = start;
  const past = takeUp(carried, ENDPOINT, { fresh: () => newEndpoint(start.id), clockOffset });
  const entity = new Entity<EndpointState, EndpointFact, EndpointCommand>(past, {
    decide: (state, fact, now) => decideEndpoint(state, fact, now, uuid4),
    due: dueOfEndpoint,
    nextDeadline: endpointDeadline,
    carryOut: async ({ key, request }) => {
      const input = { id: start.id, request };
      const contacts = await entities.askContacts.executeWithOptions(
        { summary: `Ask the contacts for what ${request.what === 'missed' ? 'was missed' : 'waits'}` },
        [input],
      );
      return { fact: 'contacts_asked', key, contacts };
    },
    failed: (command) => ({ fact: 'command_failed', command }),
    afterTurn: (state) => {
      const { health } = state;
      if (JSON.stringify(workflowInfo().memo?.[MEMO.health]) !== JSON.stringify(health)) {
        upsertMemo({ [MEMO.health]: health });
      }
    },
    details: endpointDetails,
  });

  entity.listen({
    [SIGNALS.endpointReported]: (report: EndpointReport) =>
      void entity.receive({ fact: 'reported', report }, null),
  });
  setHandler(enable, () =>
    entity.ask(() => {
      entity.receive({ fact: 'enable_asked' }, null);
      return entity.state.health.status === 'disabled';
    }),
  );
  setHandler(resendMissed, (since) =>
    entity.ask(() => {
      entity.receive({ fact: 'resend_asked', since }, null);
      return null;
    }),
  );

  const next = await entity.run();
  const memo = { [MEMO.health]: next.state.health };
  await makeContinueAsNewFunc<typeof endpoint>({ memo })({ ...start, clockOffset: entity.clockOffset }, next);
}
