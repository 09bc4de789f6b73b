/** `/agent`: the page from which an agent works their list. It holds no secret; what it shows comes from `/v1`. */
import { readFileSync } from 'node:fs';
import { Router } from 'express';
import { methodNotAllowed } from '../http-error.js';

const FILES = { '/agent': 'page.html', '/agent/page.css': 'page.css', '/agent/page.js': 'page.js' };

export function agentPageRouter(): Router {
  const router = Router();
  for (const [path, file] of Object.entries(FILES)) {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    router
      .route(path)
      .get((_request, response) => void response.type(file.slice(file.lastIndexOf('.') + 1)).send(text))
      .all(methodNotAllowed('GET, HEAD'));
  }
  return router;
}
