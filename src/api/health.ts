/** For load balancers and people: is the process alive, can it take leads, which release is it (C-16). */
import { readFileSync } from 'node:fs';
import { Router } from 'express';
import { methodNotAllowed } from './http-error.js';
import type { ContactGateway } from './gateway.js';

export const { version } = JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string };

export function healthRouter(gateway: ContactGateway, isStopping: () => boolean): Router {
  const router = Router();
  router
    .route('/healthz')
    .get((_request, response) => void response.json({ status: 'ok' }))
    .all(methodNotAllowed('GET, HEAD'));
  router
    .route('/readyz')
    .get(async (_request, response) => {
      const ready = !isStopping() && (await gateway.isReady());
      response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
    })
    .all(methodNotAllowed('GET, HEAD'));
  router
    .route('/version')
    .get((_request, response) => void response.json({ version }))
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}

/** `package.json`, seen from `src/api` and from `dist/src/api`. */
function packageFile(): URL {
  const depth = import.meta.url.includes('/dist/src/') ? '../../../' : '../../';
  return new URL(`${depth}package.json`, import.meta.url);
}
