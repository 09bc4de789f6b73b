/** What operators can command: one line of the table is a route, an update of the contact and a page of the docs. */
import type { Request } from 'express';
import { z } from 'zod';
import { UPDATES } from '../../temporal/contract.js';
import type { UpdateArgs, UpdateName } from './contact-updates.js';
import { CONTACT_COMMANDS } from './contact-commands.js';
import type { OperatorRole } from './operator-key.js';

export interface CommandRoute {
  /** `POST` to it; `:number` is the contact's. */
  path: string;
  operationId: string;
  summary: string;
  description: string;
  role: OperatorRole;
  update: UpdateName;
  /** What the request carries as JSON; left out where it carries nothing. */
  body?: CommandBody;
  /** What the update is given. */
  args: (request: Request<Record<string, string>>, given: Given) => UpdateArgs;
  /** 202 when what was commanded still follows, 200 when it is done. */
  status: 200 | 202;
  /** The answer, from what the update returned. */
  answer: (result: unknown) => unknown;
  schema: z.ZodType;
  example: unknown;
}

export interface CommandBody {
  schema: z.ZodType;
  examples: Record<string, unknown>;
}

/** Beside the address. */
export interface Given {
  /** As its schema has read it. */
  body: unknown;
  /** The label of the operator's key. */
  by: string;
  /** The same for a request that is sent again; null when it is named by nothing. */
  id: string | null;
}

const delivering = z
  .object({
    delivering: z.int().min(1).meta({ description: 'How many callbacks are tried now, in their order.' }),
  })
  .meta({ id: 'CallbacksDelivering' });
const givenUp = z.object({ given_up: z.boolean() }).meta({ id: 'CallbackGivenUp' });

const CALLBACK_COMMANDS: CommandRoute[] = [
  {
    path: '/v1/contacts/:number/callbacks/deliver',
    operationId: 'deliverCallbacks',
    summary: 'Deliver the waiting callbacks now',
    description: 'Instead of at their next attempt, one after the other. Refused when none is waiting.',
    role: 'operator',
    update: UPDATES.deliverNow,
    args: () => [null],
    status: 202,
    answer: (count) => ({ delivering: count }),
    schema: delivering,
    example: { delivering: 2 },
  },
  {
    path: '/v1/contacts/:number/callbacks/:webhookId/give-up',
    operationId: 'giveUpCallback',
    summary: 'Give a waiting callback up',
    description:
      'It is not sent again, and those behind it may go. Refused when it is not waiting; one that is being sent this ' +
      'moment may still arrive.',
    role: 'operator',
    update: UPDATES.giveUpCallback,
    args: ({ params }) => [params['webhookId']],
    status: 200,
    answer: (given_up) => ({ given_up }),
    schema: givenUp,
    example: { given_up: true },
  },
];

export const OPERATOR_COMMANDS: CommandRoute[] = [...CALLBACK_COMMANDS, ...CONTACT_COMMANDS];
