/** `POST /v1/contacts/{number}/erase`, `GET /v1/contacts/{number}/export`, `GET /v1/erasures/{id}`: a person's rights (T22). */
import { Router } from 'express';
import type { Request, Response } from 'express';
import { contactWorkflowId } from '../../domain/identity.js';
import { contactRef } from '../../logging/contact-ref.js';
import type { Logger } from '../../logging/logger.js';
import { exportContact } from '../../storage/export.js';
import type { ExportDeps } from '../../storage/export.js';
import type { ErasureReceipt } from '../../temporal/contract.js';
import { fromStore } from '../from-store.js';
import { requestIdOf } from '../http-error.js';
import { contactIdOf } from './contact.js';
import { personUnder } from './contact-reader.js';
import type { ContactReader } from './contact-reader.js';
import type { ErasureDesk } from './erasure-desk.js';
import { iso } from './iso.js';
import { operatorOf, requireOperator } from './operator-key.js';
import type { KeyDeps } from './operator-key.js';
import { noSuchContact, only, Problem } from './problem.js';

interface ErasureDeps extends KeyDeps {
  contacts: ContactReader;
  store: ExportDeps;
  erasures: ErasureDesk;
  logger: Logger;
  now: () => number;
}

export function erasureRouter(deps: ErasureDeps): Router {
  const router = Router({ caseSensitive: true });
  router
    .route('/v1/contacts/:number/erase')
    .post(requireOperator(deps, 'admin'), (request, response) => erase(deps, request, response))
    .all(only('POST'));
  router
    .route('/v1/contacts/:number/export')
    .get(requireOperator(deps, 'admin'), (request, response) => exported(deps, request, response))
    .all(only('GET, HEAD'));
  router
    .route('/v1/erasures/:id')
    .get(requireOperator(deps, 'admin'), (request, response) => receipt(deps, request, response))
    .all(only('GET, HEAD'));
  return router;
}

/** Also for a number nobody is known under: what is left of a closed run goes as well. */
async function erase(
  { erasures, logger }: ErasureDeps,
  request: Request<{ number: string }>,
  response: Response,
): Promise<void> {
  const { context, label } = operatorOf(response);
  const contact = contactIdOf(context, request.params.number);
  const id = await erasures.erase(contact, label);
  logger.info(
    { request_id: requestIdOf(response), command: 'eraseContact', receipt: id, operator: label },
    'operator command',
  );
  response.location(`/v1/erasures/${id}?environment=${contact.environment}`);
  response.status(202).json({ id, status: 'erasing' });
}

async function exported(
  { contacts, store, logger, now }: ErasureDeps,
  request: Request<{ number: string }>,
  response: Response,
): Promise<void> {
  const { context, label } = operatorOf(response);
  const contact = contactIdOf(context, request.params.number);
  const state = await personUnder(contacts, contact);
  if (!state) throw noSuchContact();
  const ref = contactRef(contactWorkflowId(contact));
  logger.info(
    { request_id: requestIdOf(response), command: 'exportContact', contact: ref, operator: label },
    'operator command',
  );
  const reading: ExportDeps = {
    get: (address) => fromStore(() => store.get(address)),
    isOf: (of, address) => store.isOf(of, address),
  };
  const whole = await exportContact(reading, state, now());
  response.setHeader('Content-Disposition', 'attachment; filename="contact.json"');
  response.json(whole);
}

async function receipt(
  { erasures }: ErasureDeps,
  request: Request<{ id: string }>,
  response: Response,
): Promise<void> {
  const { accountId, name } = operatorOf(response).context;
  const { id } = request.params;
  const found = /^[0-9a-f]{64}$/.test(id) ? await erasures.receipt(accountId, name, id) : null;
  if (!found) throw new Problem(404, 'No such erasure', 'There is no receipt under this id.');
  response.json(receiptView(found));
}

export function receiptView(found: ErasureReceipt) {
  const { id, account, environment, status, askedBy, suppressionKept, removed } = found;
  return {
    id,
    account,
    environment,
    status,
    asked_at: iso(found.askedAt),
    asked_by: askedBy,
    erased_at: iso(found.erasedAt),
    watched_until: iso(found.watchedUntil),
    suppression_kept: suppressionKept,
    removed: { contact_runs: removed.contactRuns, alias_runs: removed.aliasRuns, bookings: removed.bookings },
  };
}
