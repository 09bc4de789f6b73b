/** `/v1`: what operators read and do, with an operator key. */
import { Router } from 'express';
import type { DirectoryView } from '../../config/settings.js';
import type { Logger } from '../../logging/logger.js';
import type { PayloadStore } from '../../storage/payload-store.js';
import type { CallbackDesk } from './callback-desk.js';
import { callbackRouter } from './callbacks.js';
import { contact } from './contact.js';
import type { ContactReader } from './contact-reader.js';
import { conversions } from './conversions.js';
import { requireOperator } from './operator-key.js';
import { answerProblems, noSuchPage, only } from './problem.js';

export interface OperatorDeps {
  directory: DirectoryView;
  contacts: ContactReader;
  desk: CallbackDesk;
  store: Pick<PayloadStore, 'get'>;
  logger: Logger;
  env?: NodeJS.ProcessEnv;
  now?: () => number;
}

export function operatorRouter(deps: OperatorDeps): Router {
  const { directory, contacts, desk, store, logger, env, now = Date.now } = deps;
  const router = Router({ caseSensitive: true });
  router
    .route('/v1/reports/conversions')
    .get(requireOperator(directory, 'viewer', env), (request, response) =>
      conversions(contacts, request, response, now()),
    )
    .all(only('GET, HEAD'));
  router
    .route('/v1/contacts/:number')
    .get(requireOperator(directory, 'viewer', env), (request, response) =>
      contact(contacts, store, request, response),
    )
    .all(only('GET, HEAD'));
  router.use(callbackRouter({ directory, contacts, desk, now, ...(env && { env }) }));
  router.use('/v1', noSuchPage);
  router.use('/v1', answerProblems(logger));
  return router;
}
