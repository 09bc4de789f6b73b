/** Endpoints' health on Temporal: written by signals, read from the memo of the endpoint's workflow. */
import type { Client } from '@temporalio/client';
import type { Directory } from '../config/directory.js';
import { endpointWorkflowId } from '../domain/endpoint/state.js';
import type { EndpointReport, Health } from '../domain/endpoint/state.js';
import { fingerprint } from '../domain/fingerprint.js';
import { MEMO, SIGNALS, WORKFLOWS } from '../temporal/contract.js';
import type { EndpointStart } from '../temporal/contract.js';
import { endpointOptions } from '../temporal/starts.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import type { HealthRecord } from './endpoint-health.js';
import { ifFound } from '../temporal/temporal-errors.js';

const DEADLINE = 2_000;

export function createHealthRecord(directory: Directory, client: Client): HealthRecord {
  return {
    async read(id) {
      const described = await ifFound(() =>
        client.withDeadline(Date.now() + DEADLINE, () =>
          client.workflow.getHandle(endpointWorkflowId(id)).describe(),
        ),
      );
      return (described?.memo?.[MEMO.health] as Health | undefined) ?? null;
    },
    async report(id, report) {
      await client.withDeadline(Date.now() + DEADLINE, () =>
        client.workflow.signalWithStart<EndpointWorkflow, [EndpointReport]>(WORKFLOWS.endpoint, {
          ...endpointOptions({ id, clockOffset: clockOffsetOf(directory.settings, id.account) }),
          signal: SIGNALS.endpointReported,
          signalArgs: [report],
        }),
      );
    },
  };
}

type EndpointWorkflow = (start: EndpointStart) => Promise<void>;

/** At the start of a worker: an endpoint that was disabled is enabled when the settings name another address now. */
export async function tellAddresses(directory: Directory, client: Client): Promise<void> {
  for (const { accountId, name, environment } of directory.environments()) {
    if (!environment.callback) continue;
    const handle = client.workflow.getHandle(endpointWorkflowId({ account: accountId, environment: name }));
    const now = Date.now() + clockOffsetOf(directory.settings, accountId);
    const report: EndpointReport = {
      saw: 'configured',
      at: now,
      address: fingerprint(environment.callback.url),
    };
    await ifFound(() => handle.signal(SIGNALS.endpointReported, report));
  }
}
