/** `/v1`: what operators read and command, with an operator key. */
import { Router } from 'express';
import type { PayloadStore } from '../../storage/payload-store.js';
import { agentRouter } from './agents.js';
import type { AgentDeps } from './agents.js';
import type { CallbackDesk } from './callback-desk.js';
import { callbackRouter } from './callbacks.js';
import { contact } from './contact.js';
import { allowOrigins } from './cors.js';
import { commandRouter } from './commands.js';
import type { ContactReader } from './contact-reader.js';
import type { ContactSearch } from './contact-search.js';
import { contacts as listContacts } from './contacts.js';
import { conversions } from './conversions.js';
import type { NumberDesk } from './number-desk.js';
import { numbersRouter } from './numbers.js';
import { requireOperator } from './operator-key.js';
import { answerProblems, noSuchPage, only } from './problem.js';

export interface OperatorDeps extends AgentDeps {
  contacts: ContactReader;
  search: ContactSearch;
  desk: CallbackDesk;
  store: Pick<PayloadStore, 'get'>;
  numbers: NumberDesk;
  now?: () => number;
}

export function operatorRouter(deps: OperatorDeps): Router {
  const { contacts, search, store, logger, now = Date.now } = deps;
  const router = Router({ caseSensitive: true });
  router.use('/v1', allowOrigins(deps.directory.settings.http.allowed_origins));
  router
    .route('/v1/reports/conversions')
    .get(requireOperator(deps, 'viewer'), (request, response) =>
      conversions(contacts, request, response, now()),
    )
    .all(only('GET, HEAD'));
  router
    .route('/v1/contacts')
    .get(requireOperator(deps, 'viewer'), (request, response) => listContacts(search, request, response))
    .all(only('GET, HEAD'));
  router
    .route('/v1/contacts/:number')
    .get(requireOperator(deps, 'viewer'), (request, response) => contact(contacts, store, request, response))
    .all(only('GET, HEAD'));
  router.use(agentRouter(deps));
  router.use(commandRouter(deps));
  router.use(numbersRouter(deps));
  router.use(callbackRouter({ ...deps, now }));
  router.use('/v1', noSuchPage);
  router.use('/v1', answerProblems(logger));
  return router;
}
