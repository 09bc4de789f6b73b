/** `/v1`: what operators read and command, with an operator key. */
import { Router } from 'express';
import type { PayloadStore } from '../../storage/payload-store.js';
import { agentRouter } from './agents.js';
import type { AgentDeps } from './agents.js';
import { bookingDeskRouter } from './booking-desk.js';
import type { CallbackDesk } from './callback-desk.js';
import { callbackRouter } from './callbacks.js';
import { contact } from './contact.js';
import { allowOrigins } from './cors.js';
import { unreadableJson } from './command-body.js';
import { commandRouter } from './commands.js';
import { contactListRouter } from './contact-list.js';
import type { ContactLists } from './contact-lists.js';
import type { ContactReader } from './contact-reader.js';
import { contactEvents } from './contact-events.js';
import { conversions } from './conversions.js';
import type { ErasureDesk } from './erasure-desk.js';
import { erasureRouter } from './erasures.js';
import type { SlotFinder } from './free-slots.js';
import { funnel } from './funnel.js';
import type { NumberDesk } from './number-desk.js';
import { numbersRouter } from './numbers.js';
import { operatorOf, requireOperator } from './operator-key.js';
import { answerProblems, noSuchPage, only } from './problem.js';
import { sessionRouter } from './session.js';

export interface OperatorDeps extends AgentDeps {
  contacts: ContactReader;
  desk: CallbackDesk;
  lists: ContactLists;
  store: Pick<PayloadStore, 'get' | 'isOf'>;
  erasures: ErasureDesk;
  numbers: NumberDesk;
  slots: SlotFinder;
  now?: () => number;
  /** How far an account's clock is moved in development; milliseconds. */
  clockOffset?: (account: string) => number;
  /** Once true, nobody is kept on the line. */
  isStopping?: () => boolean;
}

export function operatorRouter(deps: OperatorDeps): Router {
  const { contacts, store, logger, now = Date.now, clockOffset = () => 0 } = deps;
  const nowOf = (account: string) => now() + clockOffset(account);
  const router = Router({ caseSensitive: true });
  router.use('/v1', allowOrigins(deps.directory.settings.http.allowed_origins));
  router
    .route('/v1/reports/conversions')
    .get(requireOperator(deps, 'viewer'), (request, response) =>
      conversions(contacts, request, response, nowOf(operatorOf(response).context.accountId)),
    )
    .all(only('GET, HEAD'));
  router
    .route('/v1/reports/funnel')
    .get(requireOperator(deps, 'viewer'), (request, response) =>
      funnel(contacts, request, response, nowOf(operatorOf(response).context.accountId)),
    )
    .all(only('GET, HEAD'));
  router
    .route('/v1/contacts/:number')
    .get(requireOperator(deps, 'viewer'), (request, response) =>
      contact({ contacts, store, logger, now: nowOf }, request, response),
    )
    .all(only('GET, HEAD'));
  router
    .route('/v1/contacts/:number/events')
    .get(requireOperator(deps, 'viewer'), contactEvents({ ...deps, now: nowOf }))
    .all(only('GET'));
  router.use(sessionRouter(deps));
  router.use(contactListRouter(deps));
  router.use(agentRouter(deps));
  router.use(bookingDeskRouter({ ...deps, now: nowOf }));
  router.use(commandRouter(deps));
  router.use(erasureRouter({ ...deps, now }));
  router.use(numbersRouter(deps));
  router.use(callbackRouter({ ...deps, now: nowOf }));
  router.use('/v1', noSuchPage);
  router.use('/v1', unreadableJson, answerProblems(logger));
  return router;
}
