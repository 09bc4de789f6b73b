/** Finding contacts by Temporal's search. */
import type { Environment } from '../domain/identity.js';
import { WORKFLOWS } from './contract.js';
import { SEARCH } from './search-attributes.js';

/** The contacts of an endpoint with callbacks that wait for another attempt or were missed. */
export function withFailingCallbacks({
  account,
  environment,
}: {
  account: string;
  environment: Environment;
}): string {
  return [
    `WorkflowType = '${WORKFLOWS.contact}'`,
    `ExecutionStatus = 'Running'`,
    `${SEARCH.account.name} = '${account}'`,
    `${SEARCH.environment.name} = '${environment}'`,
    `${SEARCH.callbackFailing.name} = true`,
  ].join(' AND ');
}
