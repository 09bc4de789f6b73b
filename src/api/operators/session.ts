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
      const accounts = keysOf(deps, request).map(({ accountId, operator, environments }) => {
        const account = deps.directory.settings.accounts[accountId];
        return {
          account: accountId,
          name: account?.name ?? accountId,
          time_zone: account?.time_zone ?? 'UTC',
          environments: environments.map(({ name }) => name),
          agents: Object.entries(account?.dialer.agents ?? {}).map(([id, { name }]) => ({ id, name })),
          label: operator.label,
          role: operator.role,
        };
      });
      response.json({ accounts });
    })
    .all(only('GET, HEAD'));
  return router;
}
