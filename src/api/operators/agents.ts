/** `/v1/agents`: availability and power-dialer lists; and what a call came to, at `/v1/contacts/{number}/disposition`. */
import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { DialerSettings } from '../../config/dialer-schema.js';
import { AVAILABILITIES } from '../../domain/agent.js';
import type { AgentCommand, AgentState, ListedContact } from '../../domain/agent.js';
import { UPDATES } from '../../temporal/contract.js';
import { actionOf } from '../forms/read-form.js';
import { requestIdOf } from '../http-error.js';
import { idempotencyKeyOf } from '../request-ids.js';
import type { AgentGateway, AgentId } from './agent-gateway.js';
import { readBody, readJson } from './command-body.js';
import { contactIdOf } from './contact.js';
import { commandContact } from './commands.js';
import type { CommandDeps } from './commands.js';
import { iso } from './iso.js';
import { operatorOf, requireOperator } from './operator-key.js';
import { only, Problem } from './problem.js';

export interface AgentDeps extends CommandDeps {
  agents: AgentGateway;
}

export const availabilityBody = z.object({ availability: z.enum(AVAILABILITIES) });
export const moveBody = z.object({ position: z.enum(['top', 'bottom']) });
export const dispositionBody = z.object({
  disposition_id: z.union([z.string().max(63), z.int()]).transform(String),
});

/** As agents are named in settings. */
const AN_ID = /^[A-Za-z0-9_-]{1,63}$/;

type Handler = (request: Request<Record<string, string>>, response: Response) => Promise<void>;

export function agentRouter(deps: AgentDeps): Router {
  const { agents } = deps;
  const router = Router({ caseSensitive: true });
  const may = (role: 'viewer' | 'operator', handler: Handler): RequestHandler[] => [
    requireOperator(deps, role),
    (request, response) => handler(request as Request<Record<string, string>>, response),
  ];
  const withBody = (handler: Handler): RequestHandler[] => [
    requireOperator(deps, 'operator'),
    readJson,
    (request, response) => handler(request as Request<Record<string, string>>, response),
  ];

  async function command(
    response: Response,
    id: AgentId,
    wanted: AgentCommand,
    requestId = requestIdOf(response),
  ): Promise<ListedContact | null> {
    const done = await agents.command(id, requestId, wanted);
    deps.logger.info(
      {
        request_id: requestIdOf(response),
        agent: id.agent,
        account: id.account,
        environment: id.environment,
        command: wanted.command,
        operator: operatorOf(response).label,
        refused: done.refused,
      },
      'agent command',
    );
    if (done.refused !== null) throw new Problem(409, 'Refused', done.refused);
    return done.taken;
  }

  router
    .route('/v1/agents/:agent')
    .get(
      ...may('viewer', async (request, response) => {
        const id = agentOf(request, response);
        response.json(view(id, dialerOf(response), await agents.state(id)));
      }),
    )
    .put(
      ...withBody(async (request, response) => {
        const id = agentOf(request, response);
        const { availability } = readBody(request, availabilityBody);
        await command(response, id, { command: 'set_availability', availability });
        response.json(view(id, dialerOf(response), await agents.state(id)));
      }),
    )
    .all(only('GET, HEAD, PUT'));
  router
    .route('/v1/agents/:agent/list')
    .get(
      ...may('viewer', async (request, response) => {
        const { list } = await agents.state(await listOwnerOf(agents, request, response));
        response.json({ contacts: list.map(entry) });
      }),
    )
    .delete(
      ...may('operator', async (request, response) => {
        await command(response, await listOwnerOf(agents, request, response), { command: 'clear' });
        response.status(204).end();
      }),
    )
    .all(only('GET, HEAD, DELETE'));
  router
    .route('/v1/agents/:agent/next')
    .post(
      ...may('operator', async (request, response) => {
        // The same key gives the same contact: a lost answer loses nobody.
        const id = idempotencyKeyOf(request)?.slice(0, 128) ?? requestIdOf(response);
        const taken = await command(response, agentOf(request, response), { command: 'next' }, id);
        response.json({ contact: taken && entry(taken) });
      }),
    )
    .all(only('POST'));
  router
    .route('/v1/agents/:agent/list/:number')
    .delete(
      ...may('operator', async (request, response) => {
        await command(response, agentOf(request, response), {
          command: 'remove',
          number: numberOf(request, response),
        });
        response.status(204).end();
      }),
    )
    .put(
      ...withBody(async (request, response) => {
        const { position } = readBody(request, moveBody);
        const number = numberOf(request, response);
        await command(response, agentOf(request, response), { command: 'move', number, position });
        response.status(204).end();
      }),
    )
    .all(only('DELETE, PUT'));
  router
    .route('/v1/contacts/:number/disposition')
    .put(...withBody((request, response) => dispose(deps, request, response)))
    .all(only('PUT'));
  return router;
}

/** How the call went. One that nobody answered starts the engagement on WhatsApp. */
async function dispose(
  deps: AgentDeps,
  request: Request<Record<string, string>>,
  response: Response,
): Promise<void> {
  const dialer = dialerOf(response);
  const body = readBody(request, dispositionBody);
  const { disposition_id: disposition } = body;
  if (!Object.hasOwn(dialer.dispositions, disposition))
    throw new Problem(400, 'Invalid body', 'The selected disposition id is invalid.');
  const missed = dialer.dispositions[disposition]?.missed_call ?? false;
  const action = missed ? actionOf(dialer, null, null, disposition) : null;
  await commandContact(deps, request, response, {
    name: 'dispose',
    update: UPDATES.command,
    body,
    args: ({ by, id }) => [{ command: 'dispose', disposition, action }, by, id],
  });
  response.status(204).end();
}

function agentOf(request: Request<Record<string, string>>, response: Response): AgentId {
  const id = namedAgent(request, response);
  if (!Object.hasOwn(dialerOf(response).agents, id.agent)) throw noSuchAgent();
  return id;
}

/** Also one whom the settings no longer have: their list is still to be seen, and cleared. */
async function listOwnerOf(
  agents: AgentGateway,
  request: Request<Record<string, string>>,
  response: Response,
): Promise<AgentId> {
  const id = namedAgent(request, response);
  const isKnown = Object.hasOwn(dialerOf(response).agents, id.agent);
  if (!isKnown && !(AN_ID.test(id.agent) && (await agents.exists(id)))) throw noSuchAgent();
  return id;
}

function namedAgent(request: Request<Record<string, string>>, response: Response): AgentId {
  const { accountId, name } = operatorOf(response).context;
  return { account: accountId, environment: name, agent: request.params['agent'] ?? '' };
}

function noSuchAgent(): Problem {
  return new Problem(404, 'No such agent', 'The settings of this account have no such agent.');
}

function dialerOf(response: Response): DialerSettings {
  return operatorOf(response).context.account.dialer;
}

function numberOf(request: Request<Record<string, string>>, response: Response): string {
  return contactIdOf(operatorOf(response).context, request.params['number'] ?? '').number;
}

function view(
  { agent }: AgentId,
  { agents, dispositions }: DialerSettings,
  { availability, since, list, current }: AgentState,
) {
  return {
    id: agent,
    name: agents[agent]?.name ?? agent,
    availability,
    since: since === 0 ? null : iso(since),
    to_call: list.length,
    next: list[0] ? entry(list[0]) : null,
    took_last: current && entry(current),
    dispositions: Object.entries(dispositions).map(([id, { name }]) => ({ id, name })),
  };
}

function entry({ number, name, why, at }: ListedContact) {
  return { number, name, why, listed_at: iso(at) };
}
