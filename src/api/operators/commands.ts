/** `POST /v1/contacts/{number}/…`: the commands of the table, each an update of the contact. */
import { Router } from 'express';
import type { Request, Response } from 'express';
import { contactWorkflowId } from '../../domain/identity.js';
import { contactRef } from '../../logging/contact-ref.js';
import type { Logger } from '../../logging/logger.js';
import { requestIdOf } from '../http-error.js';
import { bodyOf, commandId, readJson } from './command-body.js';
import { OPERATOR_COMMANDS } from './command-table.js';
import type { Given, CommandRoute } from './command-table.js';
import { contactIdOf } from './contact.js';
import type { ContactUpdates, UpdateArgs, UpdateName } from './contact-updates.js';
import { operatorOf, requireOperator } from './operator-key.js';
import type { KeyDeps } from './operator-key.js';
import { noSuchContact, only, Problem } from './problem.js';

export interface CommandDeps extends KeyDeps {
  updates: ContactUpdates;
  logger: Logger;
}

export function commandRouter(deps: CommandDeps, commands = OPERATOR_COMMANDS): Router {
  const router = Router({ caseSensitive: true });
  for (const command of commands) {
    router
      .route(command.path)
      .post(
        requireOperator(deps, command.role),
        command.body ? readJson : (_request, _response, next) => next(),
        (request, response) => carryOut(command, deps, request as Request<Record<string, string>>, response),
      )
      .all(only('POST'));
  }
  return router;
}

async function carryOut(
  command: CommandRoute,
  deps: CommandDeps,
  request: Request<Record<string, string>>,
  response: Response,
): Promise<void> {
  const result = await commandContact(deps, request, response, {
    name: command.operationId,
    update: command.update,
    body: bodyOf(request, command.body),
    args: (given) => command.args(request, given),
  });
  response.status(command.status).json(command.answer(result));
}

interface ContactUpdate {
  name: string;
  update: UpdateName;
  /** As its schema has read it. */
  body: unknown;
  args: (given: Given) => UpdateArgs;
}

/** @returns what the update does. @throws {Problem} 404 without a contact, 409 when it refuses */
export async function commandContact(
  { updates, logger }: CommandDeps,
  request: Request<Record<string, string>>,
  response: Response,
  { name, update, body, args }: ContactUpdate,
): Promise<unknown> {
  const { context, label, role } = operatorOf(response);
  const contact = contactIdOf(context, request.params['number'] ?? '');
  const id = commandId(request, [name, request.path, label], body);
  const done = await updates.update(contact, update, args({ body, by: label || 'an operator', id }));
  const line = {
    request_id: requestIdOf(response),
    command: name,
    contact: contactRef(contactWorkflowId(contact)),
    account: contact.account,
    environment: contact.environment,
    operator: label,
    role,
    outcome: done.outcome,
  };
  logger.info(line, 'operator command');
  if (done.outcome === 'no_contact') throw noSuchContact();
  if (done.outcome === 'refused') throw new Problem(409, 'Refused', done.reason);
  return done.result;
}
