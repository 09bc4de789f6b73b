/** Serves the pages. They stay in the source tree, also when this runs from `dist/`. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import type { Router } from 'express';

export function pagesRouter(): Router {
  const directory = pagesDirectory();
  const router = express.Router();
  const page = (file: string) => (_request: express.Request, response: express.Response) => {
    response.set('cache-control', 'no-cache').sendFile(join(directory, file));
  };
  router.get('/', page('start.html'));
  router.get('/chat', page('chat.html'));
  router.get('/chat/:phone', page('chat.html'));
  router.use('/pages', express.static(directory, { index: false, maxAge: 0 }));
  return router;
}

/** `sandbox/pages` under the project's root, which is the nearest directory above with a `package.json`. */
function pagesDirectory(): string {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, 'package.json')) && dirname(root) !== root) root = dirname(root);
  return join(root, 'sandbox', 'pages');
}
