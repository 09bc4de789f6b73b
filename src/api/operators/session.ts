/** `GET /v1/session`: what a key opens, so that a console can be pointed at it. */
import { Router } from 'express';
import { keysOf } from './operator-key.js';
import type { KeyDeps } from './operator-key.js';
import { only } from './problem.js';

export function sessionRouter(deps: KeyDeps): Router {
  const router = Router({ caseSensitive: true });
  router
    .route('/v1/session')
    .get((request, response) => {
      const accounts = keysOf(deps, request).map(({ accountId, operator, environments }) => ({
        account: accountId,
        name: deps.directory.settings.accounts[accountId]?.name ?? accountId,
        time_zone: deps.directory.settings.accounts[accountId]?.time_zone ?? 'UTC',
        environments: environments.map(({ name }) => name),
        label: operator.label,
        role: operator.role,
      }));
      response.json({ accounts });
    })
    .all(only('GET, HEAD'));
  return router;
}
