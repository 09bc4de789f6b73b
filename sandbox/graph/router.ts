/** `POST /:version/:phoneNumberId/messages`: the one endpoint of Meta's Graph API that Ringback uses. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import express from 'express';
import type { ErrorRequestHandler, Request, Response, Router } from 'express';
import type { Conversations } from '../conversations.js';
import type { BusinessNumber } from '../numbers.js';
import type { Network } from '../network.js';
import type { Scenarios } from '../faults.js';
import { GraphError } from './errors.js';
import type { GraphRequest } from './requests.js';
import { parseRequest } from './requests.js';

export interface GraphOptions {
  token: string;
  numbers: Map<string, BusinessNumber>;
  conversations: Conversations;
  network: Network;
  scenarios: Scenarios;
}

export function graphRouter(options: GraphOptions): Router {
  const router = express.Router();
  router.post('/:version/:phoneNumberId/messages', express.json({ limit: '1mb' }), (request, response) => {
    if (!sameToken(request, options.token)) throw new GraphError(190);
    const number = findNumber(request, options.numbers);
    const parsed = parseRequest(request.body, number);
    if (parsed.action === 'send') send(options, number, parsed, response);
    else markRead(options, number, parsed, response);
  });
  router.use(answerError);
  return router;
}

function send(
  { conversations, network, scenarios }: GraphOptions,
  number: BusinessNumber,
  request: GraphRequest & { action: 'send' },
  response: Response,
): void {
  const conversation = conversations.open(number, request.to);
  const fault = scenarios.takeSendFault(conversation.phone);
  if (fault?.kind === 'error') throw new GraphError(fault.code, 'planned by a scenario');
  if (fault?.kind === 'lost_request') {
    response.socket?.destroy();
    return;
  }
  const message = network.accept(conversation, request.content, request.opaque);
  if (fault?.kind === 'lost_response') {
    response.socket?.destroy();
    return;
  }
  response.json({
    messaging_product: 'whatsapp',
    contacts: [{ input: request.to, wa_id: conversation.waId }],
    messages: [{ id: message.id, ...(message.kind === 'template' && { message_status: 'accepted' }) }],
  });
}

function markRead(
  { network }: GraphOptions,
  number: BusinessNumber,
  request: GraphRequest & { action: 'read' },
  response: Response,
): void {
  if (!network.businessRead(number.phoneNumberId, request.messageId, request.typing)) {
    throw new GraphError(131009, 'message_id is not a message this number received');
  }
  response.json({ success: true });
}

function findNumber(request: Request, numbers: Map<string, BusinessNumber>): BusinessNumber {
  const id = String(request.params['phoneNumberId']);
  const number = numbers.get(id);
  if (number) return number;
  const why = `Unsupported post request. Object with ID '${id}' does not exist, or cannot be loaded due to missing permissions`;
  throw new GraphError(100, why, 33);
}

function sameToken(request: Request, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? '';
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

const answerError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const refusal =
    error instanceof GraphError ? error : new GraphError(100, 'The request body is not valid JSON');
  response
    .status(refusal.http)
    .set(refusal.http === 401 ? { 'www-authenticate': 'OAuth "Facebook Platform" "invalid_token"' } : {})
    .json(refusal.envelope(randomBytes(8).toString('base64url')));
};
