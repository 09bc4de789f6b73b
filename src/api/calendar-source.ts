/** Reading calendars from Temporal: which there are, and their bookings since a version. */
import type { Client } from '@temporalio/client';
import { calendarWorkflowId } from '../domain/identity.js';
import type { Environment } from '../domain/identity.js';
import { QUERIES, WORKFLOWS } from '../temporal/contract.js';
import type { CalendarFeed } from '../temporal/contract.js';
import { ifFound } from '../temporal/temporal-errors.js';
import { withinDeadline } from './within-deadline.js';

export interface CalendarSource {
  /** The ids of all calendars that were ever booked in. @throws {UnavailableError} */
  list(account: string, environment: Environment): Promise<string[]>;
  /** Null where nothing was ever booked. @throws {UnavailableError} also when no worker answers */
  read(
    account: string,
    environment: Environment,
    calendar: string,
    version: number | null,
  ): Promise<CalendarFeed | null>;
}

const DEADLINE = 2_000;
const RETRY_AFTER = 30;

export function temporalCalendarSource(client: Client): CalendarSource {
  const ask = withinDeadline(client, DEADLINE, RETRY_AFTER);

  return {
    list: (account, environment) =>
      ask(async () => {
        const prefix = calendarWorkflowId(account, environment, '');
        const query = `WorkflowType = '${WORKFLOWS.calendar}' AND ExecutionStatus = 'Running' AND WorkflowId STARTS_WITH '${prefix}'`;
        const found = new Set<string>();
        for await (const { workflowId } of client.workflow.list({ query })) {
          found.add(workflowId.slice(prefix.length));
        }
        return [...found];
      }),
    read(account, environment, calendar, version) {
      const handle = client.workflow.getHandle(calendarWorkflowId(account, environment, calendar));
      return ask(() => ifFound(() => handle.query<CalendarFeed, [number | null]>(QUERIES.feed, version)));
    },
  };
}
