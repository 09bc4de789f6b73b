/** `POST /<number>/messages`: whether it may be sent, what a scenario makes of it, and Meta's answer. */
import type { Response } from 'express';
import type { Conversation } from '../conversations.js';
import type { BusinessNumber } from '../numbers.js';
import { GraphError } from './errors.js';
import type { GraphRequest } from './requests.js';
import type { GraphOptions } from './router.js';

type Send = GraphRequest & { action: 'send' };

export function sendMessage(
  options: GraphOptions,
  number: BusinessNumber,
  request: Send,
  response: Response,
): void {
  const { network, scenarios, health, limits, now } = options;
  const conversation = conversationOf(options, number, request);
  health.requireSendable(number);
  const fault = scenarios.takeSendFault(conversation.phone);
  if (fault?.kind === 'error') throw new GraphError(fault.code, 'planned by a scenario');
  if (fault?.kind === 'server_error') {
    response.status(502).type('html').send('<html><title>502 Bad Gateway</title></html>');
    return;
  }
  if (fault?.kind === 'lost_request') {
    response.socket?.destroy();
    return;
  }
  const at = now(number.account);
  limits.take(conversation, network.opensConversation(conversation, at), health.of(number), at);
  const failure = fault?.kind === 'failure' ? fault.code : null;
  const message = network.accept(conversation, request.content, request.opaque, failure);
  if (fault?.kind === 'lost_response') {
    response.socket?.destroy();
    return;
  }
  response.json({
    messaging_product: 'whatsapp',
    contacts: [answered(conversation, request)],
    messages: [{ id: message.id, ...(message.kind === 'template' && { message_status: 'accepted' }) }],
  });
}

function conversationOf(
  { conversations }: GraphOptions,
  number: BusinessNumber,
  request: Send,
): Conversation {
  if (request.to.kind === 'number') return conversations.open(number, request.to.digits);
  const known = conversations.byUserId(number, request.to.userId);
  if (!known) throw new GraphError(131026, 'There is no such user of this business');
  if (request.content.template?.category === 'AUTHENTICATION') {
    throw new GraphError(131062, 'Business-scoped User ID recipients are not supported for this message.');
  }
  return known;
}

/** A message to a number answers with the number WhatsApp knows, one to a user id with the id alone. */
function answered(conversation: Conversation, { to }: Send): object {
  if (to.kind === 'user_id') return { input: to.userId, user_id: to.userId };
  return { input: to.digits, wa_id: conversation.waId };
}
